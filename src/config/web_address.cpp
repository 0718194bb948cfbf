#include "web_address.hpp"

#include "ip_literal.hpp"
#include "shown.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/number.hpp"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include <algorithm>
#include <cstdint>

namespace zylin {
namespace {

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
         !url.has_query() && !url.has_fragment();
}

}  // namespace

std::optional<web_address> parse_web_address(std::string_view text) {
  constexpr std::size_t longest = 1000;
  if (text.size() > longest) {
    return std::nullopt;
  }
  const auto url = boost::urls::parse_uri(text);
  if (!url || !has_only_what_we_use(*url)) {
    return std::nullopt;
  }
  web_address address;
  address.host = ascii::lower_case(std::string_view(url->encoded_host_address()));
  const auto ip = parse_ip(address.host);
  if (!ip && !is_host_name(address.host)) {
    return std::nullopt;
  }
  address.text = text.substr(0, text.find_last_not_of('/') + 1);
  address.secure = url->scheme_id() == boost::urls::scheme::https;
  address.loopback = ip ? ip->loopback : address.host == "localhost";
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

}  // namespace zylin
