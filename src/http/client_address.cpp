#include "client_address.hpp"

#include "ascii.hpp"

#include <boost/system/error_code.hpp>

#include <algorithm>
#include <optional>
#include <string_view>

namespace zylin::http {
namespace {

namespace ip = boost::asio::ip;

// A dual-stack socket shows 192.0.2.1 as ::ffff:192.0.2.1: both become one spelling.
ip::address in_one_spelling(const ip::address& any) {
  return any.is_v6() && any.to_v6().is_v4_mapped() ? ip::make_address_v4(ip::v4_mapped, any.to_v6()) : any;
}

std::optional<ip::address> parse(std::string_view text) {
  boost::system::error_code wrong;
  const ip::address read = ip::make_address(text, wrong);
  return wrong ? std::nullopt : std::optional(in_one_spelling(read));
}

/// Every X-Forwarded-For line of the head, the last hop last.
std::string forwarded_for(const request& incoming) {
  std::string hops;
  for (const auto& [name, value] : incoming.headers) {
    if (name == "x-forwarded-for") {
      hops.append(hops.empty() ? "" : ",").append(value);
    }
  }
  return hops;
}

}  // namespace

client_address::client_address(const std::vector<std::string>& trusted_proxies) {
  for (const std::string& proxy : trusted_proxies) {
    if (const std::optional<ip::address> read = parse(proxy); read) {
      trusted_.push_back(*read);
    }
  }
}

ip::address client_address::of(const request& incoming) const {
  ip::address client = in_one_spelling(incoming.peer);
  const std::string hops = forwarded_for(incoming);
  std::string_view rest = hops;
  while (is_trusted(client)) {
    const std::size_t begin = rest.rfind(',') + 1;  // 0 without a comma
    const std::optional<ip::address> before = parse(trim(rest.substr(begin)));
    if (!before) {
      break;  // no further address: this is the nearest known hop
    }
    client = *before;
    rest = rest.substr(0, begin == 0 ? 0 : begin - 1);
  }
  return client;
}

bool client_address::is_trusted(const ip::address& hop) const {
  return std::find(trusted_.begin(), trusted_.end(), hop) != trusted_.end();
}

}  // namespace zylin::http
