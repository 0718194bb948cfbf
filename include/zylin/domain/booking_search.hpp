#pragma once

#include "zylin/domain/booking.hpp"
#include "zylin/domain/spoken_reference.hpp"
#include "zylin/domain/time_phrase.hpp"
#include "zylin/domain/time_zone.hpp"

#include <string_view>
#include <vector>

namespace zylin::domain {

/// What the caller said about the booking they mean; empty fields were not said.
struct booking_hints {
  std::string_view said;  ///< the caller's words, which may contain a reference
  std::string_view service;
  std::string_view customer_name;
  time_reading when{};    ///< its day and time
  bool only_own = false;  ///< "only mine": of a visit, what the caller has themselves
};

/// One booking, or several of which the caller must choose one. Neither: none was found.
struct booking_search {
  std::optional<booking> found;
  std::vector<booking> possible;
  bool fits_none = false;  ///< what was said fits none of `possible`
};

/// Finds the one of `own`, all of them the caller's, that the hints mean:
/// 1. The reference of one of them decides.
/// 2. If the reference, the day and time, or the full name of a service fits none, a booking is meant that we do not
///    know: all are possible, even a single one.
/// 3. Otherwise day and time, then the service, then the name narrow the list; the last two only among several, because
///    recognisers mishear them. Who made a visit, or its beginning, means all of it, unless only their own is meant.
[[nodiscard]] booking_search find_meant(std::vector<booking> own, const booking_hints& hints, const time_zone& zone);

/// What the words say about a booking, read without knowing the caller's bookings.
struct booking_words {
  spoken_references references;
  bool service_said = false;  ///< in full
};

[[nodiscard]] booking_words read_booking_words(std::string_view said, std::string_view service);

/// The same if the words have been read already.
[[nodiscard]] booking_search find_meant(std::vector<booking> own, const booking_words& said, const booking_hints& hints,
                                        const time_zone& zone);

/// Whether both may be the same person: "Anna" and "Anna Schmidt", in either order. Never for an empty one.
[[nodiscard]] bool same_name(std::string_view one, std::string_view other);

/// True if `when` gives this booking's day or time and nothing else.
[[nodiscard]] bool is_time_of(const booking& row, const time_reading& when, const time_zone& zone);

}  // namespace zylin::domain
