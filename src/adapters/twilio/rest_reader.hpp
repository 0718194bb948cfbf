#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/ports/http_client.hpp"

#include <chrono>
#include <string>
#include <string_view>
#include <utility>

namespace zylin::twilio {

/// Reads what our own account holds, with its credentials.
class rest_reader {
 public:
  /// `time` bounds one whole request.
  rest_reader(http_client& network, twilio_settings account, std::chrono::milliseconds time)
      : network_(network), account_(std::move(account)), time_(time) {}

  /// The address of `resource`, e.g. `Messages.json?PageSize=100`.
  [[nodiscard]] std::string url(std::string_view resource) const;
  /// The address of a list's further page, from its `next_page_uri`. Only a path of our own account is followed, on our
  /// own base URL, because the credentials go along. Empty where the path leads elsewhere.
  [[nodiscard]] std::string own_page(std::string_view path) const;
  /// The body of a successful answer, at most 4 MiB. `what` begins the sentence of an error. Errors: `not_found`, and
  /// those of wire.hpp and http_client.
  [[nodiscard]] awaitable<result<std::string>> get(std::string url, std::string what) const;
  [[nodiscard]] const twilio_settings& account() const noexcept { return account_; }

 private:
  http_client& network_;
  twilio_settings account_;
  std::chrono::milliseconds time_;
};

}  // namespace zylin::twilio
