#include "zylin/domain/sms_text.hpp"

#include "zylin/core/utf8.hpp"

#include "gsm_alphabet.hpp"
#include "sms_spelling.hpp"
#include "text_cutter.hpp"

namespace zylin {
namespace {

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

/// Both ways of writing a text, until it is known whether the 7-bit alphabet has all of it.
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

}  // namespace zylin
