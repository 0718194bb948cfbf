#include "twilio/account.hpp"

#include "zylin/core/base64.hpp"
#include "zylin/core/secret.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace zylin::sim {
namespace {

/// The value of an `Authorization` header.
std::string basic_auth(std::string_view user, const secret& password) {
  std::string plain(user);
  plain += ':';
  plain += password.expose();
  return "Basic " + base64({reinterpret_cast<const unsigned char*>(plain.data()), plain.size()});
}

}  // namespace

void callback_routes::set(std::string public_url, std::string server_url) {
  const std::lock_guard lock(guard_);
  public_url_ = std::move(public_url);
  server_url_ = std::move(server_url);
}

std::string callback_routes::reachable(const std::string& url) const {
  const std::lock_guard lock(guard_);
  // "https://a.example" must not match "https://a.example.org/…".
  if (public_url_.empty() || !url.starts_with(public_url_ + "/")) {
    return url;
  }
  return server_url_ + url.substr(public_url_.size());
}

void open_windows::open(std::string number) {
  const std::lock_guard lock(guard_);
  numbers_.insert(std::move(number));
}

bool open_windows::is_open(std::string_view address) const {
  const std::string_view number = address.substr(address.find('+') == std::string_view::npos ? 0 : address.find('+'));
  const std::lock_guard lock(guard_);
  return numbers_.contains(number);
}

twilio_account::twilio_account(stand_in_twilio_options how)
    : options(std::move(how)), authorization(basic_auth(options.account_sid, options.auth_token)) {}

bool twilio_account::admits(const http::request& incoming, std::string_view account_sid) const {
  return account_sid == options.account_sid && incoming.header("authorization") == authorization;
}

}  // namespace zylin::sim
