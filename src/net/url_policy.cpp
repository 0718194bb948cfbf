#include "url_policy.hpp"

#include <curl/curl.h>
#include <boost/asio/ip/address.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>

namespace zylin::net {
namespace {

struct url_deleter {
  void operator()(CURLU* url) const noexcept { curl_url_cleanup(url); }
};

/// A URL as libcurl itself parses it: if check and request disagreed about the host, that would be a security hole.
/// (Boost.URL 1.81 takes 127.0.0.1 for the host of http://127.0.0.1.example.com/.)
class parsed_url {
 public:
  explicit parsed_url(std::string_view text) { valid_ = set(text); }

  /// Resolves a reference against the URL.
  void move_to(std::string_view reference) { valid_ = valid_ && set(reference); }

  [[nodiscard]] bool valid() const noexcept { return valid_; }
  [[nodiscard]] std::string part(CURLUPart which) const {
    char* text = nullptr;
    if (curl_url_get(url_.get(), which, &text, 0) != CURLUE_OK) {
      return {};
    }
    std::string copy(text);
    curl_free(text);
    return copy;
  }

  [[nodiscard]] bool is_https() const { return part(CURLUPART_SCHEME) == "https"; }
  [[nodiscard]] bool is_http() const { return part(CURLUPART_SCHEME) == "http"; }
  [[nodiscard]] bool has_user() const {
    return !part(CURLUPART_USER).empty() || !part(CURLUPART_PASSWORD).empty() || !part(CURLUPART_OPTIONS).empty();
  }
  [[nodiscard]] bool is_loopback() const;

 private:
  bool set(std::string_view text) {
    return text.find_first_of(" \t\r\n\\") == std::string_view::npos &&
           curl_url_set(url_.get(), CURLUPART_URL, std::string(text).c_str(), 0) == CURLUE_OK;
  }

  std::unique_ptr<CURLU, url_deleter> url_{curl_url()};
  bool valid_ = false;
};

bool parsed_url::is_loopback() const {
  std::string host = part(CURLUPART_HOST);
  if (host == "localhost") {
    return true;  // libcurl pins this name to loopback
  }
  if (host.starts_with('[') && host.ends_with(']')) {
    host = host.substr(1, host.size() - 2);
  }
  boost::system::error_code failure;
  const auto address = boost::asio::ip::make_address(host, failure);
  return !failure && address.is_loopback();
}

error refused(std::string_view why) {
  return {errc::invalid_input, "address refused: " + std::string(why)};
}

}  // namespace

result<void> check_url(std::string_view url, bool allow_insecure) {
  const parsed_url parsed(url);
  if (!parsed.valid()) {
    return refused("not an absolute URL");
  }
  if (parsed.has_user()) {
    return refused("it holds user information");
  }
  if (parsed.is_https()) {
    return {};
  }
  if (!parsed.is_http()) {
    return refused("neither https nor http");
  }
  if (!allow_insecure && !parsed.is_loopback()) {
    return refused("plain http is allowed to loopback only");
  }
  return {};
}

result<std::string> redirect_target(std::string_view from, std::string_view location, bool allow_insecure) {
  const parsed_url base(from);
  parsed_url target(from);
  target.move_to(location);
  if (location.empty() || !target.valid()) {
    return error(errc::bad_response, "redirect without a usable Location");
  }
  const std::string url = target.part(CURLUPART_URL);
  const bool downgrades = target.is_http() && !base.is_http();
  if (!check_url(url, allow_insecure) || downgrades || (target.is_loopback() && !base.is_loopback())) {
    return error(errc::bad_response, "redirect to an address that is not allowed");
  }
  return url;
}

namespace {

using boost::asio::ip::address_v4;
using boost::asio::ip::address_v6;

bool is_internal_v4(const address_v4& address) {
  struct network {
    std::uint32_t base;
    unsigned bits;
  };
  constexpr network networks[] = {{0x00000000, 8},   // this network
                                  {0x0A000000, 8},   // private
                                  {0x64400000, 10},  // shared by a provider's customers
                                  {0x7F000000, 8},   // loopback
                                  {0xA9FE0000, 16},  // the local link, and what clouds tell their machines
                                  {0xAC100000, 12},  // private
                                  {0xC0A80000, 16},  // private
                                  {0xC6120000, 15},  // for measurements
                                  {0xE0000000, 3}};  // groups, reserved, broadcast
  return std::ranges::any_of(
      networks, [&](const network& one) { return (address.to_uint() ^ one.base) >> (32U - one.bits) == 0; });
}

/// An IPv4 address that is written, or reached, as an IPv6 one.
std::optional<address_v4> embedded_v4(const address_v6& address) {
  constexpr std::array<unsigned char, 12> translated{0x00, 0x64, 0xFF, 0x9B};  // 64:ff9b::/96
  const address_v6::bytes_type bytes = address.to_bytes();
  const bool is_translated = std::equal(translated.begin(), translated.end(), bytes.begin());
  if (!address.is_v4_mapped() && !is_translated) {
    return std::nullopt;
  }
  return address_v4({bytes[12], bytes[13], bytes[14], bytes[15]});
}

bool is_internal_v6(const address_v6& address) {
  if (const std::optional<address_v4> inside = embedded_v4(address)) {
    return is_internal_v4(*inside);
  }
  constexpr unsigned char unique_local = 0xFC;
  const unsigned char first = address.to_bytes()[0];
  return address.is_loopback() || address.is_unspecified() || address.is_link_local() || address.is_site_local() ||
         address.is_multicast() || (first & 0xFEU) == unique_local;
}

}  // namespace

bool is_internal_address(std::string_view text) {
  boost::system::error_code failure;
  const auto address = boost::asio::ip::make_address(std::string(text), failure);
  if (failure) {
    return true;
  }
  return address.is_v4() ? is_internal_v4(address.to_v4()) : is_internal_v6(address.to_v6());
}

std::string host_of(std::string_view url) {
  const std::string host = parsed_url(url).part(CURLUPART_HOST);
  return host.empty() ? "?" : host;
}

}  // namespace zylin::net
