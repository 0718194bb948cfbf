#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::config {

/// An IP address as it was written, in its canonical spelling.
struct ip_literal {
  std::string text;
  bool loopback = false;  ///< 127.0.0.0/8 or ::1
};

/// Nothing unless `text` is an IPv4 or IPv6 address (without brackets).
[[nodiscard]] std::optional<ip_literal> parse_ip(std::string_view text);

struct listen_address {
  std::string host;  ///< an IP address without brackets
  std::uint16_t port = 0;
  bool loopback = false;
};

/// `127.0.0.1:8000`, `[::1]:8000`, `localhost:8000` (read as 127.0.0.1). Port 0 means any free one.
[[nodiscard]] std::optional<listen_address> parse_listen_address(std::string_view text);

/// An absolute http or https address without userinfo, query and fragment.
struct web_address {
  std::string text;  ///< as written, without trailing slashes
  std::string host;  ///< lower case, without port and brackets
  bool secure = false;
  bool loopback = false;  ///< 127.0.0.0/8, ::1 or localhost: never leaves this machine
};

[[nodiscard]] std::optional<web_address> parse_web_address(std::string_view text);

/// The address of a calendar feed: http, https, or webcal, which is read as https. With a query, which may be part of
/// the secret; without userinfo and fragment.
struct feed_address {
  std::string text;
  bool secure = false;
  bool loopback = false;
};

[[nodiscard]] std::optional<feed_address> parse_feed_address(std::string_view text);

/// An address as a mistake shows it, without secrets: the part before an `@` may be a password, a query may hold a key.
[[nodiscard]] std::string shown_address(std::string_view text);

}  // namespace zylin::config
