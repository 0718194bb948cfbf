#pragma once

#include <string>
#include <string_view>

namespace zylin {

/// A phone number or address for a log line: `+919876543210` becomes `+91*******10`. Short or odd
/// values become `***`; an empty one stays empty.
[[nodiscard]] std::string mask_phone(std::string_view phone);

/// Text that came from outside, made safe for one log line: every run of seven or more digits
/// (possibly grouped by blanks, dots or hyphens) masked, control characters replaced, cut at `limit` bytes at a UTF-8
/// boundary.
[[nodiscard]] std::string redact(std::string_view text, std::size_t limit = 200);

}  // namespace zylin
