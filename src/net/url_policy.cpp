#include "url_policy.hpp"

#include <curl/curl.h>
#include <boost/asio/ip/address.hpp>

#include <memory>

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

result<std::string> redirect_target(std::string_view from, std::string_view location) {
  const parsed_url base(from);
  parsed_url target(from);
  target.move_to(location);
  if (location.empty() || !target.valid()) {
    return error(errc::bad_response, "redirect without a usable Location");
  }
  const bool stays = base.is_http() && base.is_loopback() && target.is_http() && target.is_loopback();
  if ((!target.is_https() && !stays) || target.has_user()) {
    return error(errc::bad_response, "redirect to an address that is not allowed");
  }
  return target.part(CURLUPART_URL);
}

std::string host_of(std::string_view url) {
  const std::string host = parsed_url(url).part(CURLUPART_HOST);
  return host.empty() ? "?" : host;
}

}  // namespace zylin::net
