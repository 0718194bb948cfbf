#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zylin::http {

/// "/prefix" of "https://host/prefix": Twilio resolves the addresses in a document against the host's root.
[[nodiscard]] inline std::string path_of(std::string_view public_url) {
  const std::size_t authority = public_url.find("://");
  const std::size_t path = public_url.find('/', authority == std::string_view::npos ? 0 : authority + 3);
  return path == std::string_view::npos ? std::string() : std::string(public_url.substr(path));
}

}  // namespace zylin::http
