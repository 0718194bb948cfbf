#pragma once

#include "refusal.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace zylin::http {

// Ours, before Beast's parser reads the same head: that accepts some of what is refused here.

/// How far the head of a request has arrived.
struct head_progress {
  std::size_t length = 0;  ///< of the complete head with its empty line; 0 = not complete yet
  bool broken = false;     ///< a line ends in anything but CR LF
};

/// `bytes` from the request's first byte on; `seen` of them were looked at before.
[[nodiscard]] head_progress scan_head(std::string_view bytes, std::size_t seen) noexcept;

/// Checks a complete head against the strict grammar of RFC 9112, byte by byte: what a lenient parser
/// repairs in silence (folded lines, blanks before a colon, control characters) two parsers in a row may
/// repair differently. Nothing when it is sound.
[[nodiscard]] std::optional<refusal> check_head_syntax(std::string_view head, std::size_t max_headers);

}  // namespace zylin::http
