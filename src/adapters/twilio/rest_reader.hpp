#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/ports/http_client.hpp"

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace zylin::twilio {

// Every member of Twilio's JSON may be null, and numbers are strings.

/// Empty when there is no such text.
[[nodiscard]] std::string text_of(const nlohmann::json& object, const char* name);
/// Nothing when it is missing, or is not a count of seconds.
[[nodiscard]] std::optional<std::chrono::seconds> seconds_of(const nlohmann::json& object, const char* name);

/// Reads the data of our own account, with its credentials.
class rest_reader {
 public:
  /// `time` bounds one whole request.
  rest_reader(ports::http_client& network, config::twilio_settings account, std::chrono::milliseconds time)
      : network_(network), account_(std::move(account)), time_(time) {}

  /// The address of `resource`, e.g. `Messages.json?PageSize=100`.
  [[nodiscard]] std::string url(std::string_view resource) const;
  /// The address of a list's next page, from its `next_page_uri`. Only a path of our own account is followed, on our
  /// own base URL, because the credentials are sent there. Empty if the path is another one.
  [[nodiscard]] std::string own_page(std::string_view path) const;
  /// The body of a successful answer, at most 4 MiB. The sentence of an error begins with `what`. Errors: `not_found`,
  /// and those of wire.hpp and http_client.
  [[nodiscard]] ports::awaitable<result<std::string>> get(std::string url, std::string what) const;
  [[nodiscard]] const config::twilio_settings& account() const noexcept { return account_; }

 private:
  ports::http_client& network_;
  config::twilio_settings account_;
  std::chrono::milliseconds time_;
};

}  // namespace zylin::twilio
