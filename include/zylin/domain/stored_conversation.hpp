#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/conversation.hpp"
#include "zylin/domain/customer.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::domain {

/// Where a conversation is held. `live`: speech as a stream. `chat`: text without a number of its own, as `zylin chat`.
enum class conversation_channel : std::uint8_t { phone, whatsapp, sms, live, chat };

/// open <--they write-- waiting      the phases of its state; further ones are set from outside:
///   |                     |         `paused`: a person has taken over, `expired`: nobody answered in time
///   +--> done, handed_over, expired (final)
enum class conversation_status : std::uint8_t { open, waiting, done, handed_over, paused, expired };

[[nodiscard]] std::string_view to_string(conversation_channel which) noexcept;
[[nodiscard]] std::string_view to_string(conversation_status which) noexcept;
[[nodiscard]] std::optional<conversation_channel> parse_conversation_channel(std::string_view text) noexcept;
[[nodiscard]] std::optional<conversation_status> parse_conversation_status(std::string_view text) noexcept;

[[nodiscard]] conversation_status status_of(conversation_phase phase) noexcept;
/// Nothing follows any more.
[[nodiscard]] bool is_over(conversation_status status) noexcept;

/// A conversation as it is stored.
struct stored_conversation {
  std::int64_t id = 0;  ///< 0 until stored
  std::string business{main_business};
  conversation_channel channel = conversation_channel::phone;
  std::string customer;          ///< E.164; empty: they have none, or withhold it
  std::string called;            ///< our own number; empty for a chat
  std::optional<call_sid> call;  ///< present on the phone and live, and kept when it goes on in writing
  conversation_status status = conversation_status::open;
  std::string language;       ///< ISO 639-1
  std::string state;          ///< as `to_json` writes it
  std::int64_t revision = 0;  ///< counts what was saved: who saves must have read the latest
  int turns = 0;              ///< the customer's, silences and all
  std::string last_turn;      ///< the key of the last turn that was answered; empty: none
  std::string last_reply;     ///< as JSON, so that it can be given again
  std::string summary;        ///< for the owner; one line
  time_point started_at{};
  time_point last_at{};
};

enum class turn_author : std::uint8_t { customer, business };

[[nodiscard]] std::string_view to_string(turn_author which) noexcept;
[[nodiscard]] std::optional<turn_author> parse_turn_author(std::string_view text) noexcept;
[[nodiscard]] std::string_view to_string(turn_kind which) noexcept;
[[nodiscard]] std::optional<turn_kind> parse_turn_kind(std::string_view text) noexcept;

/// What one side said.
struct stored_turn {
  int number = 0;  ///< in the order in which they were stored, from 1; 0 until stored
  turn_author who = turn_author::customer;
  turn_kind kind = turn_kind::words;  ///< of what the business says: words
  std::string words;                  ///< or keys; in the form of `kept_writing`
  std::string key;                    ///< names the turn: of a reply, the one that it answers; 1 to 64 bytes
  time_point at{};
};

}  // namespace zylin::domain
