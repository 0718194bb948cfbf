#pragma once

#include "zylin/http/message.hpp"

#include <boost/asio/ip/address.hpp>

#include <string>
#include <vector>

namespace zylin::http {

/// Tells who sent a request: the connection's other end or, where that is a trusted proxy, the right-most address in
/// X-Forwarded-For that is none. What a client put before that address is its own word and never looked at.
class client_address {
 public:
  /// What is no address is dropped.
  explicit client_address(const std::vector<std::string>& trusted_proxies);

  [[nodiscard]] boost::asio::ip::address of(const request& incoming) const;

 private:
  [[nodiscard]] bool is_trusted(const boost::asio::ip::address& hop) const;

  std::vector<boost::asio::ip::address> trusted_;
};

}  // namespace zylin::http
