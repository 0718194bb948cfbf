#include "zylin/domain/outside_text.hpp"

#include "clean_text.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/utf8.hpp"

namespace zylin::domain {
namespace {

/// Much may be removed from a text, so more is read than is kept, but not everything.
constexpr std::size_t looked_at(std::size_t kept) noexcept {
  return 8 * kept;
}

std::string clean_part(std::string_view text, std::size_t kept, bool keep_lines = false) {
  return clean_text(cut_text(ascii::trim(text), looked_at(kept)), keep_lines);
}

std::string kept_line(std::string_view text, std::size_t most_bytes) {
  const std::string clean = clean_part(text, most_bytes);
  return std::string(ascii::trim(cut_text(ascii::trim(clean), most_bytes)));
}

/// The number of bytes that hold at most `most` characters.
std::size_t bytes_of(std::string_view text, std::size_t most) {
  std::size_t at = 0;
  for (std::size_t count = 0; count < most && at < text.size(); ++count) {
    at += utf8::decode(text.substr(at)).length;
  }
  return at;
}

}  // namespace

std::string kept_transcript(std::string_view heard) {
  constexpr std::string_view ellipsis = "…";
  const std::string clean = clean_part(heard, longest_transcript);
  const std::string_view whole = ascii::trim(clean);
  const bool all_seen = ascii::trim(heard).size() <= looked_at(longest_transcript);
  if (all_seen && whole.size() <= longest_transcript) {
    return std::string(whole);
  }
  return std::string(ascii::trim(cut_text(whole, longest_transcript - ellipsis.size()))).append(ellipsis);
}

std::string kept_writing(std::string_view written) {
  constexpr std::size_t longest_character = 4;
  const std::string clean = clean_part(written, longest_written * longest_character, true);
  const std::string_view whole = ascii::trim(clean);
  return std::string(ascii::trim(cut_text(whole, bytes_of(whole, longest_written))));
}

std::string kept_address(std::string_view address) {
  constexpr std::size_t longest_address = 256;
  return kept_line(address, longest_address);
}

std::string kept_label(std::string_view label) {
  constexpr std::size_t longest_label = 120;
  return kept_line(label, longest_label);
}

}  // namespace zylin::domain
