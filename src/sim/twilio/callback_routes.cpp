#include "twilio/callback_routes.hpp"

namespace zylin::sim {

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

}  // namespace zylin::sim
