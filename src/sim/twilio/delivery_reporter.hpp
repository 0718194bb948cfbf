#pragma once

#include "twilio/account.hpp"

#include "zylin/ports/http_client.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <memory>
#include <optional>

namespace zylin::sim {

/// Posts signed status callbacks as Twilio does after it accepted a message: `sent` and then `delivered`, or
/// `undelivered` with its error.
class delivery_reporter {
 public:
  /// `network` may be destroyed once `account->closed` is set, on the executor's thread.
  delivery_reporter(boost::asio::any_io_executor executor, std::shared_ptr<twilio_account> account,
                    ports::http_client& network)
      : executor_(std::move(executor)), account_(std::move(account)), network_(network) {}

  void report(const accepted_message& message, std::optional<int> failure);

 private:
  boost::asio::any_io_executor executor_;
  std::shared_ptr<twilio_account> account_;
  ports::http_client& network_;
};

}  // namespace zylin::sim
