#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/core/secret.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/message.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
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
  bool lasting = false;  ///< the last one is repeated for ever
};

/// Faults on request. Empty = none.
struct openai_faults {
  model_faults transcription;
  model_faults chat;
};

/// Webhooks of a call that never reach the server, because it or the connection is down. If the first is lost, Twilio's
/// fallback asks for the recording.
struct lost_webhooks {
  bool voice = false;
  bool action = false;    ///< of the recording
  bool callback = false;  ///< of the recording
  bool status = false;
};

/// Faults on request. Empty = none.
struct twilio_faults {
  std::map<int, message_fault> message_creation;  ///< by ordinal of the authorised POST Messages.json, from 1
  std::map<int, int> refusals;                    ///< by the same ordinal: the Twilio error it is refused with at once
  std::map<int, int> undelivered;                 ///< by the same ordinal: the Twilio error that is reported later
  /// As the real WhatsApp: free text to a number that has not written is accepted, then reported as failed with 63016.
  bool window_closed = false;
  /// Each status is reported twice, the last one first: Twilio does not promise an order.
  bool jumbled_reports = false;
};

/// A message the stand-in Twilio accepted.
struct accepted_message {
  std::string sid;
  std::string to;
  std::string from;
  std::string body;
  std::string status_callback;
  std::string content_sid;        ///< of a template; empty for free text
  std::string content_variables;  ///< JSON text, as received
  zylin::domain::channel channel = zylin::domain::channel::whatsapp;
};

/// A call of the stand-in account, as its Call resource shows it.
struct known_call {
  std::string sid;
  std::string from;
  std::string to;
  std::string status = "completed";
  std::string direction = "inbound";
  time_point started{};
  std::chrono::seconds duration{0};
};

/// The details of a listed recording.
struct recording_details {
  std::string call_sid;
  std::string status = "completed";
  std::string source = "RecordVerb";
  time_point made{};  ///< 0: when it is added
  std::chrono::seconds duration{6};
};

struct stand_in_twilio_options {
  std::string account_sid;
  secret auth_token;
  std::chrono::milliseconds reply_delay{0};  ///< before every REST reply
  std::string phone_number;                  ///< the account's one number; empty = it has none
  std::string voice_url;                     ///< what that number's incoming calls are posted to
  std::string status_callback;               ///< what the end of its calls is posted to
  int recording_not_ready = 0;               ///< first downloads of each recording that answer 404 XML
  std::size_t largest_page = 1000;           ///< of the list of recordings, whatever PageSize asks for
  bool report_delivery = true;               ///< posts sent and delivered to a message's StatusCallback
  twilio_faults faults;
};

/// A loopback HTTP server that speaks Twilio's REST API as far as the product uses it: recordings,
/// their list, calls, message creation, list and fetch; it posts signed status callbacks. Runs on `executor` (one
/// thread); to be destroyed on that thread, or after it stopped.
class stand_in_twilio {
 public:
  stand_in_twilio(const boost::asio::any_io_executor& executor, stand_in_twilio_options options);
  stand_in_twilio(const stand_in_twilio&) = delete;
  stand_in_twilio& operator=(const stand_in_twilio&) = delete;
  ~stand_in_twilio();

  /// Takes a free port of 127.0.0.1. Call before the executor runs, or on it. Errors: those of http::server.
  [[nodiscard]] result<void> start();
  [[nodiscard]] std::string base_url() const;

  /// Makes `wav` downloadable, and listed. Thread-safe.
  void add_recording(std::string recording_sid, std::string wav, recording_details details = {});
  /// Makes the call known to its Call resource; a known one is replaced. Thread-safe.
  void add_call(known_call call);
  /// All messages accepted so far, oldest first. Thread-safe.
  [[nodiscard]] std::vector<accepted_message> messages() const;
  /// That number (E.164) has written to the business: free text reaches it. Thread-safe.
  void open_window(std::string number);
  /// Called on `executor` for every accepted message. Set before `start`.
  void on_message(std::function<void(const accepted_message&)> listener);
  /// Status callbacks to `public_url` are signed for it, but connect to `server_url`: in a simulation
  /// nothing listens at the public address. Both without trailing slash. Thread-safe.
  void route_callbacks(std::string public_url, std::string server_url);

 private:
  struct state;
  std::shared_ptr<state> state_;
};

/// A model that the stand-in has, and what that model refuses.
struct simulated_model {
  std::string id;
  std::string shutdown_date;         ///< YYYY-MM-DD; empty = none is announced
  std::vector<std::string> refused;  ///< parameters, and the types `json_schema` and `json_object` of a format
  std::vector<std::string> efforts;  ///< values of `reasoning_effort`; empty = it does not know the parameter
};

/// Today's models and some that end, refusing what those refuse (OpenAI's model list and deprecations page).
[[nodiscard]] std::vector<simulated_model> current_models();

struct stand_in_openai_options {
  std::chrono::milliseconds reply_delay{0};
  bool key_required = true;          ///< any bearer key is accepted, none is answered with 401
  std::string only_key;              ///< if not empty, any other key is answered with 401
  bool out_of_quota = false;         ///< every request is answered 429 `insufficient_quota`
  std::optional<std::string> hears;  ///< what the recogniser hears, whatever is said; nothing = what was said
  std::vector<simulated_model> models = current_models();  ///< any other is answered 404 `model_not_found`
  bool lists_models = true;                                ///< `GET /models` is known
  bool gives_reasons = true;                               ///< false: error replies give no reason
  openai_faults faults;
};

/// A loopback HTTP server that speaks the two OpenAI endpoints the product uses. Its recogniser reads
/// the text stored inside the WAV; its model is the rule-based reader. Threads and lifetime as above.
class stand_in_openai {
 public:
  /// `time` must outlive the server; `business` is copied.
  stand_in_openai(const boost::asio::any_io_executor& executor, const domain::business& business, const clock& time,
                  stand_in_openai_options options);
  stand_in_openai(const stand_in_openai&) = delete;
  stand_in_openai& operator=(const stand_in_openai&) = delete;
  ~stand_in_openai();

  [[nodiscard]] result<void> start();
  [[nodiscard]] std::string base_url() const;  ///< ends in /v1
  /// Removes the model from now on. Thread-safe.
  void remove_model(const std::string& id);
  /// How many requests that cost money arrived, by their bearer key. Thread-safe.
  [[nodiscard]] std::map<std::string, int> requests_by_key() const;
  /// The bodies of the latest 100 requests to the model, as they came. Thread-safe.
  [[nodiscard]] std::vector<std::string> chat_requests() const;

 private:
  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace zylin::sim
