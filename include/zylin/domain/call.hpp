#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/intent.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace zylin::domain {

/// Twilio's CallStatus.
enum class call_status { queued, initiated, ringing, in_progress, completed, busy, failed, no_answer, canceled };

[[nodiscard]] std::string_view to_string(call_status status) noexcept;
[[nodiscard]] std::optional<call_status> parse_call_status(std::string_view text) noexcept;
[[nodiscard]] bool is_terminal(call_status status) noexcept;

/// The status after `reported` arrives. Callbacks are unordered, so a later stage wins, an earlier one changes nothing,
/// and a terminal state is never left.
[[nodiscard]] call_status merge_status(call_status current, call_status reported) noexcept;

/// The outcome of a call, as an operator sees it.
enum class call_outcome {
  open,         ///< the caller is on the line, nothing left yet
  recorded,     ///< a recording is being worked on
  answered,     ///< the customer has our answer
  handed_over,  ///< a person must act: the owner was told
  missed,       ///< ended without a recording
  refused,      ///< over the rate limit: heard the refusal
  blocked       ///< the owner has blocked the number: nobody answered
};

[[nodiscard]] std::string_view to_string(call_outcome outcome) noexcept;
[[nodiscard]] std::optional<call_outcome> parse_call_outcome(std::string_view text) noexcept;

/// One telephone call, the row of the call log.
struct call {
  explicit call(call_sid id) : sid(std::move(id)) {}

  call_sid sid;
  std::string from;  ///< as Twilio delivered it
  std::string to;
  time_point started_at{};
  std::optional<time_point> ended_at;
  std::optional<std::chrono::seconds> duration;
  call_status status = call_status::ringing;
  std::optional<intent> understood_as;
  std::string transcript;
  std::string reply;
  std::string summary;
  std::optional<std::int64_t> booking_id;
  call_outcome outcome = call_outcome::open;
  std::string language{};  ///< in which the caller was answered (ISO 639-1); empty until then
};

/// What one notification tells of a call. Notifications are repeated and overtake each other.
struct call_progress {
  explicit call_progress(call_sid id) : sid(std::move(id)) {}

  call_sid sid;
  std::string from;                   ///< as Twilio delivered it; empty if the notification does not say
  std::string to;                     ///< likewise
  std::optional<call_status> status;  ///< nothing if none was given, or an unknown one
  std::optional<std::chrono::seconds> duration;
};

/// In this time one number gets at most one message about calls that left nothing: missed and silent ones together.
constexpr std::chrono::hours one_follow_up_in{24};

/// Nobody was asked to leave a recording.
[[nodiscard]] bool was_turned_away(const call& row) noexcept;
/// A recording exists, so it is being worked on, unless the call has an outcome already.
void mark_recorded(call& row) noexcept;
/// The owner has blocked the number.
void mark_blocked(call& row) noexcept;
/// The caller left nothing, unless the call has an outcome already.
void mark_missed(call& row) noexcept;
/// A call that ended without any outcome was missed.
void close_if_ended(call& row) noexcept;
/// Fills in caller and called number if they are not known yet.
void learn_parties(call& row, std::string_view from, std::string_view to);
/// The row of a call at its first notification.
[[nodiscard]] call new_call(const call_progress& told, time_point now);
/// Applies a notification to the row: in whatever order and however often they come, the row is the same in the end.
void merge_progress(call& row, const call_progress& told, time_point now);
/// Fills in the parties, status, end and duration that another source knows of the same call.
void complete(call& row, const call& told);

}  // namespace zylin::domain
