#pragma once

#include "refusal.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace zylin::http {

// Our own check, before Beast's parser reads the same head: Beast accepts some of what is refused here.

/// How much of a request's head has arrived.
struct head_progress {
  std::size_t length = 0;  ///< of the complete head with its empty line; 0 = not complete yet
  bool broken = false;     ///< a line ends in anything but CR LF
};

/// `bytes` from the request's first byte on; `seen` of them were looked at before.
[[nodiscard]] head_progress scan_head(std::string_view bytes, std::size_t seen) noexcept;

/// Checks a complete head against the strict grammar of RFC 9112, byte by byte: two parsers in a row may repair the
/// same flaw (folded lines, blanks before a colon, control characters) differently. Nothing when the head is valid.
[[nodiscard]] std::optional<refusal> check_head_syntax(std::string_view head, std::size_t max_headers);

}  // namespace zylin::http
