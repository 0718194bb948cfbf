#pragma once

#include "zylin/domain/booking.hpp"
#include "zylin/domain/spoken_reference.hpp"
#include "zylin/domain/time_phrase.hpp"
#include "zylin/domain/time_zone.hpp"

#include <string_view>
#include <vector>

namespace zylin::domain {

/// What was said of the booking that is meant; what is empty was not said.
struct booking_hints {
  std::string_view said;  ///< the caller's words, in which a reference may be
  std::string_view service;
  std::string_view customer_name;
  time_reading when{};  ///< its day and time
};

/// One booking, or those among which the caller must say which. Neither: there is none.
struct booking_search {
  std::optional<booking> found;
  std::vector<booking> possible;
};

/// The one of `own`, all of them the caller's, that the hints mean. A reference decides. Day and time must fit: where
/// they fit none, and where a reference is named that none of them has, all are possible, be it a single one, for
/// another was meant than those we know; likewise where a service is named in full that none of them has. Otherwise
/// service and name only choose among several, as recognisers mishear them.
[[nodiscard]] booking_search find_meant(std::vector<booking> own, const booking_hints& hints, const time_zone& zone);

/// What a caller's words tell of a booking that can be read without knowing theirs.
struct booking_words {
  spoken_references references;
  bool service_said = false;  ///< in full
};

[[nodiscard]] booking_words read_booking_words(std::string_view said, std::string_view service);

/// The same where the words have been read already.
[[nodiscard]] booking_search find_meant(std::vector<booking> own, const booking_words& said, const booking_hints& hints,
                                        const time_zone& zone);

/// Whether both may be one person's: "Anna" is Anna Schmidt, and the other way round. Never for an empty one.
[[nodiscard]] bool same_name(std::string_view one, std::string_view other);

/// True when `when` says something, and nothing else than this booking's day or time.
[[nodiscard]] bool is_time_of(const booking& row, const time_reading& when, const time_zone& zone);

}  // namespace zylin::domain
