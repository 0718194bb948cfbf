#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zylin {

/// An IP address as it was written, in its canonical spelling.
struct ip_literal {
  std::string text;
  bool loopback = false;  ///< 127.0.0.0/8 or ::1
};

/// Nothing unless `text` is an IPv4 or IPv6 address (without brackets).
[[nodiscard]] std::optional<ip_literal> parse_ip(std::string_view text);

}  // namespace zylin
