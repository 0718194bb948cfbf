#pragma once

#include "zylin/core/error.hpp"
#include "zylin/core/secret.hpp"
#include "zylin/ports/awaitable.hpp"
#include "zylin/ports/http_client.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <functional>
#include <string>
#include <vector>

namespace zylin::sim {

struct simulated_call {
  std::string from = "+14155550123";
  std::string to;
  std::string wav;  ///< what is said
  std::chrono::seconds duration{6};
};

/// One thing the caller's side experienced, for showing.
struct call_event {
  enum class kind { webhook, heard, recording, status };
  kind what = kind::webhook;
  std::string text;
};

struct caller_options {
  std::string server_url;  ///< where to connect
  std::string public_url;  ///< what is signed
  std::string account_sid;
  secret auth_token;
  std::function<void(const std::string& call_sid, const call_event&)> on_event;  ///< may be empty
};

/// Plays Twilio's side of one call against a server: signed voice webhook, the TwiML that comes back,
/// the recording's `action` and callback, the final status. Returns the CallSid. Errors: `bad_response` when the server
/// answers anything but usable TwiML, and what http_client reports.
[[nodiscard]] awaitable<result<std::string>> place_call(http_client& network, stand_in_twilio& twilio,
                                                        const caller_options& options, simulated_call call);

/// A fresh Twilio identifier: `prefix` and 32 random hexadecimal digits.
[[nodiscard]] std::string random_sid(std::string_view prefix);

/// An 8 kHz mono WAV that sounds like speech (voiced noise in syllables) and carries `text`.
[[nodiscard]] std::string speak(const std::string& text);

}  // namespace zylin::sim
