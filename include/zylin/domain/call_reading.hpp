#pragma once

#include "zylin/core/phone_number.hpp"
#include "zylin/domain/booking_search.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/requested_move.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <optional>
#include <string>
#include <vector>

namespace zylin::domain {

/// What the words and the number of a call say, in the light of what was understood. Phrases and telephone numbers take
/// long to read, so this is made before the unit of work that acts on the call.
class call_reading {
 public:
  call_reading(const call& log, const understanding& what, const business& business);

  /// False where the call has changed since in what was read.
  [[nodiscard]] bool is_of(const call& log) const;

  std::optional<phone_number> caller;   ///< whom to write to: never a number that was only spoken
  std::string customer_phone;           ///< the one they gave, else the one they call from; empty: neither
  bool name_said = false;               ///< the customer's name is in the caller's own words
  booking_words about;                  ///< of a booking they have
  time_reading wish;                    ///< of a booking: when it is wanted
  std::vector<time_reading> otherwise;  ///< of a booking: when it is wanted where that is not free, the best first
  time_reading said_time;               ///< of a cancellation: when the booking is
  requested_move moving;                ///< of a move: from when to when

 private:
  std::string from_;
  std::string transcript_;
  time_point started_at_;
};

}  // namespace zylin::domain
