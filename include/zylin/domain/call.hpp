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

/// What the record shows after `reported` arrives: callbacks are unordered, so a later stage wins, an
/// earlier one changes nothing, and a terminal state is never left.
[[nodiscard]] call_status merge_status(call_status current, call_status reported) noexcept;

/// What became of the call, as an operator asks it.
enum class call_outcome {
  open,         ///< the caller is on the line, nothing left yet
  recorded,     ///< a recording is being worked on
  answered,     ///< the customer has our answer
  handed_over,  ///< a person must act: the owner was told
  missed,       ///< ended without a recording
  refused       ///< over the rate limit: heard the refusal
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
};

/// What one notification tells of a call. Notifications are repeated and overtake each other.
struct call_progress {
  explicit call_progress(call_sid id) : sid(std::move(id)) {}

  call_sid sid;
  std::string from;                   ///< as Twilio delivered it; empty where the notification names nobody
  std::string to;                     ///< likewise
  std::optional<call_status> status;  ///< nothing where none was told, or none that we know
  std::optional<std::chrono::seconds> duration;
};

/// One number is written to once in this time about calls that left nothing: missed ones and silent ones together.
constexpr std::chrono::hours one_follow_up_in{24};

/// A recording exists, so somebody works on it, unless that is over already.
void mark_recorded(call& row) noexcept;
/// The caller left nothing, unless something has come of the call already.
void mark_missed(call& row) noexcept;
/// A call that ended while nothing had come of it was missed.
void close_if_ended(call& row) noexcept;
/// Takes over who called whom where that is not known yet.
void learn_parties(call& row, std::string_view from, std::string_view to);
/// The row of a call that is told of for the first time.
[[nodiscard]] call new_call(const call_progress& told, time_point now);
/// Takes over what is told of the call: in whatever order and however often that comes, the row is the same in the end.
void merge_progress(call& row, const call_progress& told, time_point now);
/// Takes over what another source knows of the same call's parties, status, end and duration.
void complete(call& row, const call& told);

}  // namespace zylin::domain
