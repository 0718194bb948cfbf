#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

enum class message_kind {
  booking_confirmation,  ///< the slot is theirs
  booking_requested,     ///< noted, a person will confirm
  booking_alternatives,  ///< not possible then; free times offered
  booking_question,      ///< date or time is missing, or which booking is meant
  booking_cancelled,     ///< as the customer asked
  booking_moved,         ///< to another time, as the customer asked
  answer,                ///< to a question or anything else
  owner_alert,           ///< urgent
  owner_handover,        ///< we could not answer: a person must
  owner_notice,          ///< for the owner's information
  missed_call,           ///< to a caller who left nothing
  owner_missed_call,     ///< of such a call
  booking_reminder,      ///< of an appointment soon
  waiting_list_offer,    ///< the wished time is free now
  test                   ///< `zylin send`
};
enum class channel { whatsapp, sms };

/// pending -> sending (committed before the request is written) -> sent -> delivered -> read, or failed.
/// ambiguous: the request may or may not have been accepted; it is looked up before it is repeated.
enum class message_state { pending, sending, sent, delivered, read, failed, ambiguous };

[[nodiscard]] std::string_view to_string(message_kind kind) noexcept;
[[nodiscard]] std::string_view to_string(channel value) noexcept;
[[nodiscard]] std::string_view to_string(message_state state) noexcept;
[[nodiscard]] std::optional<message_kind> parse_message_kind(std::string_view text) noexcept;
[[nodiscard]] std::optional<channel> parse_channel(std::string_view text) noexcept;
[[nodiscard]] std::optional<message_state> parse_message_state(std::string_view text) noexcept;

/// If one of these is not delivered, nobody else can be told.
[[nodiscard]] bool is_for_owner(message_kind kind) noexcept;

/// The state after Twilio's MessageStatus arrives: callbacks repeat and overtake each other, so only
/// progress counts. A status before `sent` proves that Twilio has the message, hence `sent`. `failed`,
/// `undelivered` and `canceled` end a message that was not delivered before, and that is final: the next
/// delivery method may have been taken. A status we do not know changes nothing.
[[nodiscard]] message_state merge_delivery(message_state current, std::string_view reported) noexcept;

/// True once nothing more will be tried for the message by the outbox itself.
[[nodiscard]] bool is_settled(message_state state) noexcept;

/// One outgoing message: written in the transaction that decided it, sent by the outbox.
struct message {
  std::int64_t id = 0;  ///< 0 until stored
  message_kind kind = message_kind::answer;
  zylin::domain::channel channel = zylin::domain::channel::whatsapp;
  std::string to;    ///< E.164
  std::string body;  ///< at most 1600 characters (Twilio error 21617)
  message_state state = message_state::pending;
  std::string provider_sid;
  int attempts = 0;
  int doubts = 0;  ///< attempts that may or may not have been accepted
  std::string error;
  std::optional<call_sid> call;
  std::optional<std::int64_t> job_id;
  std::string content_sid;        ///< the approved template that can carry it on WhatsApp; empty if there is none
  std::string content_variables;  ///< what fills that template: a JSON object
  bool as_template = false;       ///< goes out as that template instead of as `body`
  std::optional<int> error_code;  ///< the provider's number for the failure
  bool in_doubt = false;          ///< failed, but it may have arrived
  std::string first_dedupe_key;   ///< of every delivery method after the first: the first one's dedupe key
  std::string dedupe_key;         ///< unique: the same decision never stores the same message twice
  time_point run_at{};            ///< not before
  time_point created_at{};
};

/// A place that somebody shared.
struct shared_place {
  std::string coordinates;  ///< "12.9716, 77.5946", degrees north and east
  std::string label;        ///< what they call it; may be empty
  std::string address;      ///< the same
};

/// What somebody wrote to us.
struct incoming_message {
  std::string provider_sid;
  zylin::domain::channel channel = zylin::domain::channel::whatsapp;
  std::string from;                           ///< E.164 if the provider knows it
  std::string to;                             ///< which of our numbers it was sent to
  std::string text;                           ///< as it was written; may be empty
  int attachments = 0;                        ///< pictures, voice notes, …, which stay at the provider
  std::vector<std::string> attachment_types;  ///< their MIME types, if known: "audio/ogg"
  std::optional<shared_place> place;
  std::string type;          ///< the provider's type for other messages: "reaction"; may be empty
  std::string opt_out_type;  ///< the keyword the provider recognised: "STOP"; empty if it gives none
};

/// What a provider reports about a message it accepted, in its own words.
struct delivery_report {
  std::string provider_sid;
  std::string status;
  std::string error_code;  ///< empty when there is none
};

/// The message after the report; nothing when the report says nothing new.
[[nodiscard]] std::optional<message> merge_report(const message& row, const delivery_report& report);

}  // namespace zylin::domain
