#include "zylin/domain/booking_search.hpp"

#include "wall_clock.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using zylin::domain::booking;
using zylin::test::at;
using zylin::test::date;
using zylin::test::friday;
using zylin::test::tuesday;

class find_meant : public testing::Test {
 protected:
  zylin::domain::booking made(const std::string& reference, zylin::domain::local_minutes starts,
                              const std::string& service, const std::string& name) const {
    zylin::domain::booking row;
    row.reference = reference;
    row.starts_at = zone.to_sys(starts);
    row.service = service;
    row.customer_name = name;
    return row;
  }

  /// The reference of the booking found, or those the caller must choose from.
  std::vector<std::string> among(const std::vector<zylin::domain::booking>& own,
                                 const zylin::domain::booking_hints& hints) const {
    const zylin::domain::booking_search search = zylin::domain::find_meant(own, hints, zone);
    std::vector<std::string> references;
    if (search.found) {
      return {"found", search.found->reference};
    }
    for (const zylin::domain::booking& row : search.possible) {
      references.push_back(row.reference);
    }
    return references;
  }

  static zylin::domain::time_reading when(std::optional<std::chrono::local_days> day,
                                          std::optional<std::chrono::minutes> time = std::nullopt) {
    zylin::domain::time_reading reading;
    if (day) {
      reading.date = zylin::test::calendar(*day);
    }
    reading.time = time;
    return reading;
  }

  zylin::domain::time_zone zone = zylin::test::zone_named("America/New_York");
  zylin::domain::booking check_up =
      made("K7P4MX", zylin::test::at(zylin::test::tuesday, 15), "Check-up", "Anna Schmidt");
  zylin::domain::booking cleaning = made("HJ3C9D", zylin::test::at(zylin::test::friday, 15), "Cleaning", "Ben Schmidt");
  zylin::domain::booking other_check_up =
      made("RQ6TWW", zylin::test::at(zylin::test::friday, 10), "Check-up", "Anna Schmidt");
  std::vector<zylin::domain::booking> three{check_up, cleaning, other_check_up};
};

TEST_F(find_meant, is_empty_where_the_number_has_no_booking) {
  EXPECT_THAT(among({}, {.said = "Cancel K7P4MX"}), IsEmpty());
}

TEST_F(find_meant, takes_the_only_booking_there_is) {
  EXPECT_THAT(among({check_up}, {.said = "Cancel my appointment, please."}), ElementsAre("found", "K7P4MX"));
}

TEST_F(find_meant, asks_which_where_nothing_tells) {
  EXPECT_THAT(among(three, {.said = "Cancel my appointment."}), ElementsAre("K7P4MX", "HJ3C9D", "RQ6TWW"));
}

TEST_F(find_meant, goes_by_the_reference_however_it_is_said) {
  for (const char* said :
       {"cancel HJ3C9D", "cancel hj3c9d.", "Cancel H J 3 C 9 D, please", "cancel H-J-3-C-9-D", "HJ3 C9D it is",
        "the reference is h, j, three, c, nine, d, thanks", "My number is 415 555 0123, cancel HJ 3C 9D"}) {
    EXPECT_THAT(among(three, {.said = said}), ElementsAre("found", "HJ3C9D")) << said;
  }
}

TEST_F(find_meant, lets_the_reference_win_over_everything_else) {
  EXPECT_THAT(among(three, {.said = "cancel HJ3C9D", .service = "Check-up", .when = when(zylin::test::tuesday)}),
              ElementsAre("found", "HJ3C9D"));
}

TEST_F(find_meant, asks_which_where_two_references_are_said) {
  EXPECT_THAT(among(three, {.said = "cancel K7P4MX and HJ3C9D"}), ElementsAre("K7P4MX", "HJ3C9D"));
}

TEST_F(find_meant, takes_no_booking_for_another_whose_reference_was_said) {
  for (const char* said : {"cancel K7P4MD", "cancel K 7 P 4 M D", "reference k, seven, p, four, m, d"}) {
    EXPECT_THAT(among({check_up}, {.said = said}), ElementsAre("K7P4MX")) << said;
  }
}

TEST_F(find_meant, takes_no_number_or_time_for_a_reference) {
  for (const char* said : {"call me on 346 794, cancel it", "cancel Tuesday at 3 PM", "Mr X, 4 PM", "3 4 6 7 9 3",
                           "my rhythm class", "cancel the one at 3pm"}) {
    EXPECT_THAT(among({check_up}, {.said = said}), ElementsAre("found", "K7P4MX")) << said;
  }
}

TEST_F(find_meant, goes_by_day_and_time) {
  EXPECT_THAT(among(three, {.when = when(zylin::test::tuesday)}), ElementsAre("found", "K7P4MX"));
  EXPECT_THAT(among(three, {.when = when(zylin::test::friday, 10h)}), ElementsAre("found", "RQ6TWW"));
  EXPECT_THAT(among(three, {.when = when(std::nullopt, 10h)}), ElementsAre("found", "RQ6TWW"));
  EXPECT_THAT(among(three, {.when = when(zylin::test::friday)}), ElementsAre("HJ3C9D", "RQ6TWW"));
}

TEST_F(find_meant, goes_by_a_part_of_the_day) {
  zylin::domain::time_reading morning = when(zylin::test::friday);
  morning.window = zylin::domain::time_window{.from = 8h, .until = 12h};
  EXPECT_THAT(among(three, {.when = morning}), ElementsAre("found", "RQ6TWW"));
}

TEST_F(find_meant, counts_the_first_moment_of_a_part_of_the_day_and_not_the_one_after_it) {
  zylin::domain::time_reading part = when(zylin::test::friday);
  part.window = zylin::domain::time_window{.from = 10h, .until = 15h};
  EXPECT_THAT(among(three, {.when = part}), ElementsAre("found", "RQ6TWW"));
}

TEST(is_time_of, needs_a_day_or_a_time_that_was_said) {
  const zylin::domain::booking row;
  EXPECT_FALSE(zylin::domain::is_time_of(row, {}, zylin::domain::time_zone::utc()));
  EXPECT_TRUE(zylin::domain::is_time_of(row, {.time = 0min}, zylin::domain::time_zone::utc()));
}

TEST_F(find_meant, never_takes_a_booking_of_another_day_or_time_than_was_said) {
  EXPECT_THAT(among({check_up}, {.when = when(zylin::test::friday)}), ElementsAre("K7P4MX"));
  EXPECT_THAT(among({check_up}, {.when = when(zylin::test::tuesday, 16h)}), ElementsAre("K7P4MX"));
}

TEST_F(find_meant, chooses_by_service_and_name_where_they_tell) {
  EXPECT_THAT(among(three, {.service = "cleaning"}), ElementsAre("found", "HJ3C9D"));
  EXPECT_THAT(among(three, {.service = "Check-up"}), ElementsAre("K7P4MX", "RQ6TWW"));
  EXPECT_THAT(among(three, {.service = "check up", .when = when(zylin::test::friday)}), ElementsAre("found", "RQ6TWW"));
  EXPECT_THAT(among(three, {.customer_name = "Ben"}), ElementsAre("found", "HJ3C9D"));
  EXPECT_THAT(among(three, {.customer_name = "Mr Ben Schmidt"}), ElementsAre("found", "HJ3C9D"));
  EXPECT_THAT(among(three, {.customer_name = "Schmidt"}), ElementsAre("K7P4MX", "HJ3C9D", "RQ6TWW"));
}

TEST_F(find_meant, takes_a_booking_without_a_name_for_nobodys) {
  const zylin::domain::booking nameless = made("XW7YKM", zylin::test::at(zylin::test::friday, 16), "Check-up", "");
  EXPECT_THAT(among({nameless, cleaning}, {.customer_name = "Ben"}), ElementsAre("found", "HJ3C9D"));
}

/// Anna's visit for two, and one for Ben in a row with two services: all of a visit is meant by who made it.
class find_meant_of_a_visit : public find_meant {
 protected:
  static booking of_visit(booking row, const std::string& visit, int part) {
    row.visit = visit;
    row.visit_part = part;
    return row;
  }
  booking hers = of_visit(check_up, "K7P4MX", 0);
  booking with_her = of_visit(made("KK2222", at(tuesday, 15), "Check-up", ""), "K7P4MX", 1);
  booking later = of_visit(made("KK3333", at(tuesday, 16), "Cleaning", "Carla"), "K7P4MX", 2);
  std::vector<booking> all{hers, with_her, later};
};

TEST_F(find_meant_of_a_visit, means_all_of_it_where_who_made_it_says_their_name) {
  EXPECT_THAT(among(all, {.customer_name = "Anna Schmidt"}), ElementsAre("K7P4MX", "KK2222", "KK3333"));
  EXPECT_THAT(among(all, {.customer_name = "Anna"}), ElementsAre("K7P4MX", "KK2222", "KK3333"));
  std::vector<booking> with_another = all;
  with_another.push_back(other_check_up);
  EXPECT_THAT(among(with_another, {.customer_name = "Anna", .when = when(tuesday)}),
              ElementsAre("K7P4MX", "KK2222", "KK3333"));
}

TEST_F(find_meant_of_a_visit, means_all_of_it_by_the_time_at_which_it_begins) {
  EXPECT_THAT(among(all, {.when = when(tuesday, 15h)}), ElementsAre("K7P4MX", "KK2222", "KK3333"));
  EXPECT_THAT(among(all, {.when = when(tuesday, 16h)}), ElementsAre("found", "KK3333"));
}

TEST_F(find_meant_of_a_visit, means_one_alone_by_another_name_a_service_or_only_mine) {
  EXPECT_THAT(among(all, {.customer_name = "Carla"}), ElementsAre("found", "KK3333"));
  EXPECT_THAT(among(all, {.service = "Cleaning", .customer_name = "Anna"}), ElementsAre("found", "KK3333"));
  EXPECT_THAT(among(all, {.customer_name = "Anna", .only_own = true}), ElementsAre("found", "K7P4MX"));
  EXPECT_THAT(among({hers, with_her}, {.only_own = true}), ElementsAre("found", "K7P4MX"));
}

TEST_F(find_meant, is_not_put_off_by_a_name_or_service_misheard) {
  EXPECT_THAT(among({check_up}, {.service = "Massage", .customer_name = "Hannah Smith"}),
              ElementsAre("found", "K7P4MX"));
}

}  // namespace
