#pragma once

#include "zylin/core/error.hpp"
#include "zylin/core/secret.hpp"
#include "zylin/ports/awaitable.hpp"
#include "zylin/ports/http_client.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::sim {

/// What a caller does when they are listened to.
struct simulated_turn {
  enum class kind { words, keys, silence };
  kind what = kind::words;
  std::string text{};
};

struct simulated_call {
  std::string from = "+14155550123";
  std::string to;
  std::string wav;                   ///< what is said; empty: the caller leaves nothing and hears what follows <Record>
  std::chrono::seconds duration{6};  ///< of the recording, as reported
  std::vector<simulated_turn> turns{};  ///< one for each `<Gather>`; after the last one the caller hangs up
};

/// One event on the caller's side, for display.
struct call_event {
  enum class kind {
    webhook,    ///< a signed request is about to be sent; text: "POST /path"
    heard,      ///< text: one <Say>
    recording,  ///< the caller has spoken; text: the RecordingSid
    status      ///< the call ended; text: its CallStatus
  };
  kind what = kind::webhook;
  std::string text;
};

/// In which order `action` and `recordingStatusCallback` arrive. Twilio promises none.
enum class recording_order { action_first, callback_first, at_once };

struct caller_options {
  std::string server_url;  ///< where to connect, e.g. http://127.0.0.1:8000
  std::string public_url;  ///< what is signed, e.g. https://your-domain.com
  std::string account_sid;
  secret auth_token;
  std::function<void(const std::string& call_sid, const call_event&)> on_event;  ///< may be empty
  recording_order order = recording_order::action_first;
  lost_webhooks lost;
};

/// How a call went, from the caller's view.
struct finished_call {
  std::string call_sid;
  std::string recording_sid;       ///< empty when nothing was recorded: silence, or the server refused the call
  std::vector<std::string> heard;  ///< every <Say>, in order
};

/// Plays Twilio's side of one call against a server: signed voice webhook, the TwiML that comes back,
/// the recording's `action` and callback, the final status. Errors: `bad_response` when the server answers
/// anything but TwiML that Twilio would take, and what http_client reports.
[[nodiscard]] ports::awaitable<result<finished_call>> place_call(ports::http_client& network, stand_in_twilio& twilio,
                                                                 const caller_options& options, simulated_call call);

/// A fresh Twilio identifier: `prefix` and 32 random hexadecimal digits.
[[nodiscard]] std::string random_sid(std::string_view prefix);

/// An 8 kHz mono WAV that sounds like speech (voiced noise in syllables) and carries `text`. As long as the
/// text takes to say, at most 28 s.
[[nodiscard]] std::string speak(const std::string& text);

}  // namespace zylin::sim
