#include "zylin/domain/booking.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace zylin::domain {
namespace {

using enum booking_status;

constexpr std::array all_statuses{requested, confirmed, cancelled, completed, no_show};
constexpr std::array everybody{changed_by::caller, changed_by::owner, changed_by::system};

struct allowed {
  booking_status from;
  booking_status to;
  bool only_after_start;
  bool by_caller;
  bool by_system;
};

/// Everything not listed is forbidden; the owner may do all that is listed.
constexpr std::array table{
    allowed{requested, confirmed, false, false, true}, allowed{requested, cancelled, false, true, true},
    allowed{confirmed, cancelled, false, true, true},  allowed{confirmed, completed, true, false, true},
    allowed{confirmed, no_show, true, false, true},    allowed{completed, no_show, true, false, false},
    allowed{no_show, completed, true, false, false}};

bool expected(booking_status from, booking_status to, changed_by who, bool started) {
  return std::ranges::any_of(table, [&](const allowed& row) {
    const bool person = who == changed_by::owner || (who == changed_by::caller ? row.by_caller : row.by_system);
    return row.from == from && row.to == to && person && (started || !row.only_after_start);
  });
}

TEST(a_booking, changes_its_status_exactly_as_the_table_says) {
  for (const booking_status from : all_statuses) {
    for (const booking_status to : all_statuses) {
      for (const changed_by who : everybody) {
        for (const bool started : {false, true}) {
          EXPECT_EQ(may_become(from, to, who, started), expected(from, to, who, started))
              << to_string(from) << " to " << to_string(to) << " by " << to_string(who) << " started " << started;
        }
      }
    }
  }
}

TEST(a_booking, takes_room_while_it_is_requested_or_confirmed) {
  for (const booking_status status : all_statuses) {
    EXPECT_EQ(is_live(status), status == requested || status == confirmed) << to_string(status);
  }
}

TEST(a_booking_change, has_names_that_are_read_back) {
  for (const booking_change_kind what : {booking_change_kind::added, booking_change_kind::moved,
                                         booking_change_kind::status_changed, booking_change_kind::number_changed}) {
    EXPECT_EQ(parse_booking_change_kind(to_string(what)), what);
  }
  for (const changed_by who : everybody) {
    EXPECT_EQ(parse_changed_by(to_string(who)), who);
  }
  EXPECT_FALSE(parse_changed_by("nobody"));
}

}  // namespace
}  // namespace zylin::domain
