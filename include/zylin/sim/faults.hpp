#pragma once

#include <map>
#include <vector>

namespace zylin::sim {

/// What the stand-in Twilio does instead of taking a message.
enum class message_fault {
  server_error,       ///< 500, nothing stored
  too_many_requests,  ///< 429 with `Retry-After: 1`, nothing stored
  accept_then_hang    ///< stored and reported as usual, but the reply never comes
};

/// What the stand-in OpenAI does with a request instead of answering it properly.
enum class model_fault {
  hang,          ///< the reply never comes
  server_error,  ///< 500
  overloaded,    ///< 429 `rate_limit_exceeded` with `Retry-After: 1`
  out_of_quota,  ///< 429 `insufficient_quota`
  cut_off,       ///< the answer ends in the middle (chat: `finish_reason` "length")
  refusal,       ///< chat only: `refusal` instead of content
  chatter,       ///< chat only: friendly words instead of JSON
  thoughts,      ///< chat only: reasoning before the answer, with braces of its own
  no_choices,    ///< chat only: 200 with an empty list of choices
  invented_date  ///< chat only: a booking for the 31st of February at 25:61
};

/// Misbehaviour of one model: what is done with its first, second, … request. Empty = none.
struct model_faults {
  std::vector<model_fault> requests;
  bool lasting = false;  ///< the last goes on for ever
};

/// Misbehaviour to order. Empty = none.
struct openai_faults {
  model_faults transcription;
  model_faults chat;
};

/// Webhooks of a call that never reach the server: it is down, or the way to it is. Where the first is lost, Twilio's
/// fallback asks for the recording.
struct lost_webhooks {
  bool voice = false;
  bool action = false;    ///< of the recording
  bool callback = false;  ///< of the recording
  bool status = false;
};

/// Misbehaviour to order. Empty = none.
struct twilio_faults {
  std::map<int, message_fault> message_creation;  ///< by ordinal of the authorised POST Messages.json, from 1
  std::map<int, int> refusals;                    ///< by the same ordinal: the Twilio error it is refused with at once
  std::map<int, int> undelivered;                 ///< by the same ordinal: the Twilio error that is reported later
  /// WhatsApp as it is: free text to a number that has not written is taken, and reported as failed with 63016.
  bool window_closed = false;
  /// Each status is reported twice, the last one first: nothing at Twilio promises an order.
  bool jumbled_reports = false;
};

}  // namespace zylin::sim
