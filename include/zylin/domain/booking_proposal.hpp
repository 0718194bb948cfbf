#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// What the customer is asked to agree to.
enum class proposal_kind { book, move, cancel };

/// asked --yes, in time--> accepted
///    |  \--no, or other words--> declined: a person reads them
///    +--its time is over, or something newer was asked--> lapsed
enum class proposal_state { asked, accepted, declined, lapsed };

[[nodiscard]] std::string_view to_string(proposal_kind kind) noexcept;
[[nodiscard]] std::optional<proposal_kind> parse_proposal_kind(std::string_view text) noexcept;
[[nodiscard]] std::string_view to_string(proposal_state state) noexcept;
[[nodiscard]] std::optional<proposal_state> parse_proposal_state(std::string_view text) noexcept;

/// A question that a written yes answers, because we understood a wish but are not sure. Until then nothing is done and
/// no time is held.
struct booking_proposal {
  explicit booking_proposal(call_sid asked_in) : call(std::move(asked_in)) {}

  std::int64_t id = 0;  ///< 0 until stored; what was asked later has the higher one
  proposal_kind kind = proposal_kind::book;
  call_sid call;               ///< the call that asked for it: at most one proposal per call
  std::string customer_phone;  ///< E.164, the number that called and is asked
  std::string customer_name;
  std::string service;
  std::chrono::minutes duration{0};
  std::chrono::minutes buffer{0};
  std::string notes;
  std::optional<std::string> staff{};      ///< who is to serve, where they asked for somebody
  int people = 1;                          ///< who want it together, each with an appointment of their own; of a
                                           ///< cancellation the number of appointments that were made together
  std::vector<std::string> further{};      ///< services for the same person, one after the other
  std::optional<std::int64_t> booking_id;  ///< the booking that is to be moved or cancelled
  time_point starts_at{};                  ///< the start that is proposed; of a cancellation the booking's own
  std::optional<time_point> other_start;   ///< if the words may mean two starts: the second one
  std::uint32_t reference_seed = 0;        ///< 32 random bits for the booking's reference
  proposal_state state = proposal_state::asked;
  time_point expires_at{};  ///< a yes counts until then
  time_point created_at{};
};

/// How long after a question's deadline a yes is still taken as its answer, and told that it is late.
inline constexpr std::chrono::hours late_yes_heard_for{24};

/// A yes counts for a day, but not after the first proposed start.
[[nodiscard]] time_point proposal_deadline(time_point asked_at, time_point first_start) noexcept;

/// Which start an answer chooses: the only one by a yes, one of two by its number ("1", "2."). Nothing for other text.
[[nodiscard]] std::optional<time_point> chosen_start(const booking_proposal& asked, std::string_view answer);

}  // namespace zylin::domain
