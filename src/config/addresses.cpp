#include "addresses.hpp"

#include "variable_reader.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/number.hpp"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace zylin::config {
namespace {

std::string canonical(int family, const void* address) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  ::inet_ntop(family, address, text.data(), text.size());
  return text.data();
}

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

bool is_host_name(std::string_view host) {
  const auto allowed = [](char c) {
    return ascii::is_lower(c) || ascii::is_digit(c) || c == '-' || c == '.' || c == '_';
  };
  return !host.empty() && host.front() != '.' && std::all_of(host.begin(), host.end(), allowed);
}

// The library wraps numbers that are too large.
bool port_fits(std::string_view text) {
  return parse_number<std::uint16_t>(text).value_or(0) != 0;
}

bool has_only_what_we_use(const boost::urls::url_view& url) {
  using boost::urls::scheme;
  const bool web = url.scheme_id() == scheme::http || url.scheme_id() == scheme::https;
  // Boost 1.81 ends the host of http://127.0.0.1.example.com after the address and calls the rest the path.
  const std::string_view path = url.encoded_path();
  const bool host_is_whole = path.empty() || path.starts_with('/');
  return web && host_is_whole && (!url.has_port() || port_fits(url.port())) && !url.has_userinfo() &&
         !url.has_fragment();
}

/// Its host, or nothing if it is none that we could ask.
std::optional<std::string> asked_host(const boost::urls::url_view& url) {
  std::string host = ascii::lower_case(std::string_view(url.encoded_host_address()));
  return parse_ip(host) || is_host_name(host) ? std::optional(std::move(host)) : std::nullopt;
}

bool is_this_machine(const std::string& host) {
  const auto ip = parse_ip(host);
  return ip ? ip->loopback : host == "localhost";
}

}  // namespace

// inet_pton takes the whole text or nothing: a prefix match would treat 127.0.0.1.example.com as this machine.
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

std::optional<web_address> parse_web_address(std::string_view text) {
  constexpr std::size_t longest = 1000;
  if (text.size() > longest) {
    return std::nullopt;
  }
  const auto url = boost::urls::parse_uri(text);
  if (!url || !has_only_what_we_use(*url) || url->has_query()) {
    return std::nullopt;
  }
  auto host = asked_host(*url);
  if (!host) {
    return std::nullopt;
  }
  web_address address;
  address.host = std::move(*host);
  address.text = text.substr(0, text.find_last_not_of('/') + 1);
  address.secure = url->scheme_id() == boost::urls::scheme::https;
  address.loopback = is_this_machine(address.host);
  return address;
}

std::optional<feed_address> parse_feed_address(std::string_view text) {
  constexpr std::string_view subscription = "webcal://";
  feed_address address;
  address.text = ascii::lower_case(text.substr(0, subscription.size())) == subscription
                     ? "https://" + std::string(text.substr(subscription.size()))
                     : std::string(text);
  const auto url = boost::urls::parse_uri(address.text);
  if (!url || !has_only_what_we_use(*url)) {
    return std::nullopt;
  }
  const auto host = asked_host(*url);
  if (!host) {
    return std::nullopt;
  }
  address.secure = url->scheme_id() == boost::urls::scheme::https;
  address.loopback = is_this_machine(*host);
  return address;
}

std::string shown_address(std::string_view text) {
  const std::size_t query = text.find('?');
  std::string safe(text.substr(0, query));
  if (const std::size_t at = safe.rfind('@'); at != std::string::npos) {
    safe.replace(0, at, "...");
  }
  return shown(query == std::string_view::npos ? safe : safe + "?...");
}

}  // namespace zylin::config
