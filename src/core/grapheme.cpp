#include "zylin/core/grapheme.hpp"

#include "zylin/core/utf8.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace zylin::utf8 {

// Whether two code points belong together may depend on earlier ones, so reading begins a little before the cut.
std::size_t grapheme_floor(std::string_view text, std::size_t limit) noexcept {
  constexpr std::size_t looked_back = 256;
  const std::size_t end = floor(text, std::min(limit, text.size()));
  if (end == text.size()) {
    return end;
  }
  std::size_t at = floor(text, end - std::min(end, looked_back));
  std::size_t boundary = 0;
  utf8proc_int32_t before = 0;
  utf8proc_int32_t state = 0;
  for (bool first = true; at <= end && at < text.size(); first = false) {
    const unit next = decode(text.substr(at));
    const auto code_point = static_cast<utf8proc_int32_t>(next.code_point);
    if (!first && utf8proc_grapheme_break_stateful(before, code_point, &state)) {
      boundary = at;
    }
    before = code_point;
    at += next.length;
  }
  return boundary > 0 ? boundary : end;
}

}  // namespace zylin::utf8
