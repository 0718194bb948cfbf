#pragma once

#include <string>
#include <string_view>

namespace zylin {

/// A phone number for a log line: `+919876543210` becomes `+91*******10`, always with seven stars so that the length
/// stays hidden too; fewer than ten digits show only the last two. A prefix `whatsapp:` is kept. Anything else becomes
/// `***`; an empty value stays empty.
[[nodiscard]] std::string mask_phone(std::string_view phone);

/// Text that came from outside, made safe for one log line: every run of seven or more digits (possibly
/// grouped by blanks, dots, hyphens or parentheses) masked, control and direction characters replaced by
/// blanks, bytes that are not UTF-8 by `?`, cut at `limit` bytes at a UTF-8 boundary.
[[nodiscard]] std::string redact(std::string_view text, std::size_t limit = 200);

}  // namespace zylin
