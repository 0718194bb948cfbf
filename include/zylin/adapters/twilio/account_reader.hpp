#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/phone_number.hpp"
#include "zylin/ports/http_client.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace zylin::twilio {

/// The account as Twilio knows it.
struct account_facts {
  std::string status;  ///< active, suspended, closed
  bool trial = false;
};

/// A phone number of the account, as it is set up in the console.
struct number_facts {
  std::string voice_url;          ///< what an incoming call is posted to; empty = nothing
  std::string voice_method;       ///< GET or POST
  std::string voice_application;  ///< a TwiML app, which wins over `voice_url`; empty = none
  std::string status_callback;
  bool voice = false;  ///< can be called
  bool sms = false;
};

/// `GET /2010-04-01/Accounts/{AC}.json`: whether the credentials work (Twilio docs: Account resource). Errors:
/// `unauthorized` and what http_client reports.
[[nodiscard]] ports::awaitable<result<account_facts>> read_account(ports::http_client& network,
                                                                   const config::twilio_settings& account,
                                                                   std::chrono::milliseconds time);

/// `GET …/IncomingPhoneNumbers.json?PhoneNumber=+…` (Twilio docs: IncomingPhoneNumber resource). Nothing when the
/// account has no such number. Errors as above.
[[nodiscard]] ports::awaitable<result<std::optional<number_facts>>> read_number(ports::http_client& network,
                                                                                const config::twilio_settings& account,
                                                                                const phone_number& number,
                                                                                std::chrono::milliseconds time);

}  // namespace zylin::twilio
