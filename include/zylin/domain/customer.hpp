#pragma once

#include "zylin/core/clock.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// Of the one business that there is.
inline constexpr std::string_view main_business = "main";

/// Names kept of one number, and the longest one.
inline constexpr std::size_t most_names = 8;
inline constexpr std::size_t longest_name = 120;  // bytes

/// The owner's notes about one customer.
inline constexpr std::size_t longest_customer_notes = 1000;  // bytes

/// Who calls or writes from one number: what is known of them from one time to the next. What their bookings say is
/// not repeated here (`customer_record`).
struct customer {
  std::string business{main_business};
  std::string phone;               ///< E.164, in the first of its spellings (core/subscriber.hpp)
  std::vector<std::string> names;  ///< of everybody who was booked from that number, the first one first
  std::string language;            ///< ISO 639-1: the one they used last; empty where nobody knows
  std::string notes;               ///< the owner's, one line
  bool blocked = false;
  time_point created_at{};
  time_point changed_at{};
  friend bool operator==(const customer&, const customer&) = default;
};

/// What the bookings of a number say. It is read from them whenever it is asked for and stored nowhere: the owner may
/// correct a status, and a booking may be moved to another number, so a second copy would sooner or later be wrong.
struct customer_record {
  int visits = 0;    ///< completed, as the owner said
  int no_shows = 0;  ///< likewise
  /// Of the last appointment that has begun and was kept as far as anybody knows: completed, or still confirmed, since
  /// an owner need not mark those who came. Empty if there is none.
  std::string last_service{};
  std::string last_staff{};
  std::optional<time_point> last_at{};
  friend bool operator==(const customer_record&, const customer_record&) = default;
};

/// Whether one of both names is a short form of the other: its beginning ("Maria" of "Maria Lopez"), or the same words
/// in another order. What stands later in a name ("Maria" of "Jose Maria", "Lopez") may well be another person's of
/// that number.
[[nodiscard]] bool may_be_same_person(std::string_view one, std::string_view other);

/// Adds a name that is new; a further one is a second person of that number and replaces nobody. A short form of a
/// known name is not new, and a longer form of exactly one known name takes its place. True when something changed.
/// What is no name, and one beyond the limit, is not added.
bool learn_name(customer& row, std::string_view name);

/// The row within its limits: every name, their number and the notes, as clean lines.
[[nodiscard]] customer bounded(customer row);

/// Adds a remark to the notes. False where there is no room for it: nothing is cut.
[[nodiscard]] bool add_note(customer& row, std::string_view remark);

/// Adds what is known of `other` to `row`: its names, its notes, and its language where `row` has none. False where
/// the notes have no room.
[[nodiscard]] bool take_over(customer& row, const customer& other);

/// What is remembered of a caller while their call is read. Of that number alone.
struct caller_memory {
  std::string language{};                 ///< the one they used last; empty where nobody knows
  std::vector<std::string> names{};       ///< as in `customer`
  std::vector<std::string> booked_for{};  ///< the different names on the bookings of that number, at most two
  bool blocked = false;
};

/// The known name that was meant by what was said: the same one, or the only one that it is a short form of. Nothing
/// if there is none, or more than one.
[[nodiscard]] std::optional<std::string> known_name_for(const std::vector<std::string>& known, std::string_view said);

/// Under which name somebody is booked who gave none: the only one known for the number, or the one on all of its
/// bookings. Nothing if several persons come into question: a booking under a wrong name is worse than one without.
[[nodiscard]] std::optional<std::string> name_if_none_said(const caller_memory& of);

}  // namespace zylin::domain
