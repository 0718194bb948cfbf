#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zylin {

struct listen_address {
  std::string host;  ///< an IP address without brackets
  std::uint16_t port = 0;
  bool loopback = false;
};

/// `127.0.0.1:8000`, `[::1]:8000`, `localhost:8000` (read as 127.0.0.1). Port 0 means any free one.
[[nodiscard]] std::optional<listen_address> parse_listen_address(std::string_view text);

}  // namespace zylin
