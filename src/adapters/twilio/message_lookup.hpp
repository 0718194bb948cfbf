#pragma once

#include "message_wire.hpp"
#include "rest_reader.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/ports/http_client.hpp"
#include "zylin/ports/messenger.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin::twilio {

/// Finds out from Twilio's list of messages whether a message with an unknown outcome was created.
class message_lookup {
 public:
  message_lookup(ports::http_client& network, config::twilio_settings account, std::chrono::milliseconds time)
      : reader_(network, std::move(account), time) {}

  /// See `messenger::find_sent`. Never "none" unless the whole list was read.
  [[nodiscard]] ports::awaitable<result<std::optional<ports::message_receipt>>> find(domain::message outgoing,
                                                                                     time_point since,
                                                                                     std::vector<std::string> others);

 private:
  [[nodiscard]] ports::awaitable<result<message_page>> fetch_page(std::string url);
  [[nodiscard]] std::string first_page(const message_addresses& between, time_point since) const;

  rest_reader reader_;
};

}  // namespace zylin::twilio
