#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zylin {

/// An absolute http or https address without userinfo, query and fragment.
struct web_address {
  std::string text;  ///< as written, without trailing slashes
  std::string host;  ///< lower case, without port and brackets
  bool secure = false;
  bool loopback = false;  ///< 127.0.0.0/8, ::1 or localhost: never leaves this machine
};

[[nodiscard]] std::optional<web_address> parse_web_address(std::string_view text);

/// How a mistake shows an address: what stands before an `@` may be a password, a query may hold a key.
[[nodiscard]] std::string shown_address(std::string_view text);

}  // namespace zylin
