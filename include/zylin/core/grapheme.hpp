#pragma once

#include <cstddef>
#include <string_view>

namespace zylin::utf8 {

/// The largest cut at or before `limit` (at most the size of `text`) that does not split what a reader sees as one
/// character: a letter and its marks, a Devanagari syllable, a family emoji. A single one longer than 256 bytes is cut
/// between code points.
[[nodiscard]] std::size_t grapheme_floor(std::string_view text, std::size_t limit) noexcept;

}  // namespace zylin::utf8
