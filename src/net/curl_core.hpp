#pragma once

#include "curl_reactor.hpp"
#include "zylin/net/curl_http_client.hpp"

#include <memory>
#include <utility>

namespace zylin::net {

/// Shared by the client and its exchanges. Outlives the client until the last of them has ended.
struct curl_core {
  curl_core(const boost::asio::any_io_executor& io, http_client_options wanted)
      : options(std::move(wanted)),
        reactor(std::make_shared<curl_reactor>(io, options.max_connections_per_host, options.max_connections)),
        exchanges(options.max_waiting) {}

  http_client_options options;
  std::shared_ptr<curl_reactor> reactor;
  in_flight exchanges;
};

}  // namespace zylin::net
