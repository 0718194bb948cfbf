#include "ip_literal.hpp"

#include <arpa/inet.h>

#include <array>

namespace zylin {
namespace {

std::string canonical(int family, const void* address) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  ::inet_ntop(family, address, text.data(), text.size());
  return text.data();
}

}  // namespace

// inet_pton takes the whole text or nothing: a prefix match would take 127.0.0.1.example.com for this machine.
std::optional<ip_literal> parse_ip(std::string_view text) {
  constexpr std::uint32_t loopback_net = 127;
  const std::string terminated(text.substr(0, text.find('\0')));
  if (terminated.size() != text.size()) {
    return std::nullopt;
  }
  in_addr v4{};
  if (::inet_pton(AF_INET, terminated.c_str(), &v4) == 1) {
    return ip_literal{canonical(AF_INET, &v4), ntohl(v4.s_addr) >> 24U == loopback_net};
  }
  in6_addr v6{};
  if (::inet_pton(AF_INET6, terminated.c_str(), &v6) == 1) {
    std::string written = canonical(AF_INET6, &v6);
    const bool loopback = written == "::1";
    return ip_literal{std::move(written), loopback};
  }
  return std::nullopt;
}

}  // namespace zylin
