#include "sms_text.hpp"

#include "text_cutter.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace zylin::domain {
namespace {

struct spelling {
  std::u32string_view characters;
  std::string_view plain;
};

// One of these characters would halve the capacity of a segment. Invisible ones are written as numbers.
constexpr std::array<spelling, 7> spellings{{
    {U"\u2018\u2019\u201A\u201B\u2032\u0060\u00B4", "'"},
    {U"\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB", "\""},
    {U"\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u00B7", "-"},
    {U"\u2026", "..."},
    {U"\t\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000", " "},
    {U"\u00AD\u200B\u2060\uFEFF", ""},
    {U"\uFFFD", "?"},
}};

/// The spelling of a typographic character in the GSM 7-bit alphabet with the same meaning, empty for an invisible one;
/// nothing for a character that stays as it is.
std::optional<std::string_view> plainer_spelling(char32_t character) noexcept {
  const auto* const found = std::ranges::find_if(spellings, [character](const spelling& each) {
    return each.characters.find(character) != std::u32string_view::npos;
  });
  return found == spellings.end() ? std::nullopt : std::optional(found->plain);
}

/// Septets that a character takes in the GSM 7-bit default alphabet: 1, 2 in its extension table, 0 when it is in
/// neither (3GPP TS 23.038, sections 6.2.1 and 6.2.1.1).
std::size_t gsm_septets(char32_t character) noexcept {
  constexpr std::u32string_view basic =
      U"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
      U"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  constexpr std::u32string_view extension = U"\f^{}\\[~]|€";
  if (basic.find(character) != std::u32string_view::npos) {
    return 1;
  }
  return extension.find(character) != std::u32string_view::npos ? 2 : 0;
}

constexpr std::size_t most_segments = 10;
constexpr std::size_t most_characters = 1600;  // Twilio error 21617

/// Fills the segments of a long message with characters that are never split between two.
class segment_counter {
 public:
  explicit segment_counter(std::size_t capacity) : capacity_(capacity) {}

  void add(std::size_t units) {
    if (segments_ == 0 || fill_ + units > capacity_) {
      ++segments_;
      fill_ = 0;
    }
    fill_ += units;
  }
  [[nodiscard]] std::size_t segments() const noexcept { return segments_; }

 private:
  std::size_t capacity_;
  std::size_t segments_ = 0;
  std::size_t fill_ = 0;  ///< of the last one
};

/// Counts a text in both encodings, until it is known whether the 7-bit alphabet has all of it.
class sms_counter {
 public:
  void add(char32_t character) {
    const std::size_t septets = gsm_septets(character);
    is_gsm_ = is_gsm_ && septets > 0;
    gsm_.add(septets);
    ucs2_.add(character > 0xFFFF ? 2 : 1);
  }
  [[nodiscard]] std::size_t segments() const { return is_gsm_ ? gsm_.segments() : ucs2_.segments(); }

 private:
  bool is_gsm_ = true;
  segment_counter gsm_{153};
  segment_counter ucs2_{67};
};

class sms_meter final : public text_meter {
 public:
  void reset() override {
    counter_ = {};
    characters_ = 0;
  }
  bool add(char32_t character) override {
    counter_.add(character);
    return ++characters_ <= most_characters && counter_.segments() <= most_segments;
  }

 private:
  sms_counter counter_;
  std::size_t characters_ = 0;
};

}  // namespace

std::string sms_spelling(std::string_view text) {
  std::string spelt;
  spelt.reserve(text.size());
  while (!text.empty()) {
    const utf8::unit next = utf8::decode(text);
    const std::optional<std::string_view> other = next.valid ? plainer_spelling(next.code_point) : "?";
    spelt += other.value_or(text.substr(0, next.length));
    text.remove_prefix(next.length);
  }
  return spelt;
}

std::vector<std::string> split_sms(std::string_view text) {
  sms_meter meter;
  return cut_to_fit(sms_spelling(text), meter);
}

}  // namespace zylin::domain
