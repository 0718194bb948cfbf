#pragma once

#include "zylin/core/error.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace zylin::config {

/// One line of valid UTF-8: no control characters, 1 to `most` bytes, more than blanks.
[[nodiscard]] bool is_plain_line(std::string_view text, std::size_t most) noexcept;

/// Printable ASCII without blanks, 1 to `most` characters: safe in a request header.
[[nodiscard]] bool is_plain_word(std::string_view text, std::size_t most) noexcept;

/// A small file as a whole, at most 1 MiB. Errors: `not_found` when there is none, `invalid_input` when it is
/// too large, no regular file, or cannot be read; the sentence tells why without naming the file.
[[nodiscard]] result<std::string> read_text_file(const std::filesystem::path& file);

}  // namespace zylin::config
