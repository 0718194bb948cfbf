#include "listen_address.hpp"

#include "ip_literal.hpp"
#include "zylin/core/number.hpp"

namespace zylin {
namespace {

// Brackets are required around IPv6 and forbidden around everything else.
std::optional<ip_literal> parse_host(std::string_view host) {
  if (host.starts_with('[') && host.ends_with(']')) {
    const std::string_view inner = host.substr(1, host.size() - 2);
    return inner.find(':') == std::string_view::npos ? std::nullopt : parse_ip(inner);
  }
  if (host.find(':') != std::string_view::npos) {
    return std::nullopt;
  }
  return parse_ip(host == "localhost" ? "127.0.0.1" : host);
}

}  // namespace

std::optional<listen_address> parse_listen_address(std::string_view text) {
  const std::size_t colon = text.rfind(':');
  if (colon == std::string_view::npos) {
    return std::nullopt;
  }
  const auto host = parse_host(text.substr(0, colon));
  const auto port = parse_number<std::uint16_t>(text.substr(colon + 1));
  if (!host || !port) {
    return std::nullopt;
  }
  return listen_address{host->text, *port, host->loopback};
}

}  // namespace zylin
