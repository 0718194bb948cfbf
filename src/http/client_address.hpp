#pragma once

#include "zylin/http/message.hpp"

#include <boost/asio/ip/address.hpp>

#include <string>
#include <vector>

namespace zylin::http {

/// Finds who sent a request: the connection's peer or, if that is a trusted proxy, the right-most address in
/// X-Forwarded-For that is not one. Addresses to the left of it could be forged by the client and are ignored.
class client_address {
 public:
  /// Texts that are not addresses are dropped.
  explicit client_address(const std::vector<std::string>& trusted_proxies);

  [[nodiscard]] boost::asio::ip::address of(const request& incoming) const;

 private:
  [[nodiscard]] bool is_trusted(const boost::asio::ip::address& hop) const;

  std::vector<boost::asio::ip::address> trusted_;
};

}  // namespace zylin::http
