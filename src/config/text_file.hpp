#pragma once

#include "zylin/core/error.hpp"

#include <filesystem>
#include <string>

namespace zylin {

/// A small file as a whole, at most 1 MiB. Errors: `not_found` when there is none, `invalid_input` when it is
/// too large, no regular file, or cannot be read; the sentence tells why without naming the file.
[[nodiscard]] result<std::string> read_text_file(const std::filesystem::path& file);

}  // namespace zylin
