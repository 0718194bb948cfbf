#include "zylin/domain/availability.hpp"

#include "wall_clock.hpp"
#include "zylin/domain/staff.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using zylin::domain::availability;
using zylin::domain::day_hours;
using zylin::domain::local_minutes;
using zylin::domain::occupied_span;
using zylin::domain::refusal;
using zylin::domain::service;
using zylin::domain::staff_member;
using zylin::test::at;

constexpr auto tuesday = zylin::test::tuesday;

service hour_of(const char* name, int capacity = 1) {
  service one;
  one.name = name;
  one.duration = 60min;
  one.capacity = capacity;
  return one;
}

staff_member person(const char* name, std::vector<std::string> services = {}) {
  staff_member one;
  one.name = name;
  one.services = std::move(services);
  return one;
}

/// Open 9 to 18 on weekdays, asked on Monday at 10:00: Maria cuts, Ben cuts and colours, both give the class.
class hair_salon : public testing::Test {
 protected:
  hair_salon() {
    business.services = {hour_of("Cut"), hour_of("Colour"), hour_of("Class", 3)};
    business.staff = {person("Maria", {"Cut", "Class"}), person("Ben")};
  }

  [[nodiscard]] availability asked(const char* name, std::string_view whom = {}) const {
    return {business, *find_named_service(business, name), taken, business.zone.to_sys(at(zylin::test::monday, 10)),
            whom};
  }
  [[nodiscard]] std::optional<refusal> check(const char* name, local_minutes start, std::string_view whom = {}) const {
    return asked(name, whom).check(start);
  }
  [[nodiscard]] std::string chosen(const char* name, local_minutes start) const {
    const staff_member* who = asked(name).choose(start);
    return who == nullptr ? "nobody" : who->name;
  }
  void take(const char* name, local_minutes start, std::optional<std::string> whose) {
    const zylin::time_point from = business.zone.to_sys(start);
    taken.push_back({.from = from, .until = from + 60min, .service = name, .staff = std::move(whose)});
  }

  zylin::domain::business business = zylin::domain::default_business();
  std::vector<occupied_span> taken;
};

TEST_F(hair_salon, is_free_as_long_as_one_of_those_who_do_it_is) {
  take("Cut", at(tuesday, 11), "Maria");
  EXPECT_EQ(check("Cut", at(tuesday, 11)), std::nullopt);
  take("Colour", at(tuesday, 11, 30), "Ben");
  EXPECT_EQ(check("Cut", at(tuesday, 11)), refusal::taken);
  EXPECT_EQ(check("Cut", at(tuesday, 12)), std::nullopt) << "Maria";
  EXPECT_EQ(check("Colour", at(tuesday, 12)), refusal::taken) << "she does not colour";
}

TEST_F(hair_salon, takes_one_appointment_of_a_person_at_a_time_whatever_the_service) {
  take("Cut", at(tuesday, 11), "Ben");
  EXPECT_EQ(check("Colour", at(tuesday, 11)), refusal::taken);
  EXPECT_EQ(check("Cut", at(tuesday, 11), "Ben"), refusal::taken);
  EXPECT_EQ(check("Cut", at(tuesday, 10, 30), "Ben"), refusal::taken);
  EXPECT_EQ(check("Cut", at(tuesday, 12), "ben"), std::nullopt);
}

TEST_F(hair_salon, lets_a_class_fill_up_and_nothing_beside_it) {
  take("Class", at(tuesday, 11), "Maria");
  take("Class", at(tuesday, 11), "Maria");
  EXPECT_EQ(check("Class", at(tuesday, 11), "Maria"), std::nullopt);
  EXPECT_EQ(check("Class", at(tuesday, 11, 30), "Maria"), refusal::taken) << "another class";
  EXPECT_EQ(check("Cut", at(tuesday, 11), "Maria"), refusal::taken);
  take("Class", at(tuesday, 11), "Maria");
  EXPECT_EQ(check("Class", at(tuesday, 11), "Maria"), refusal::taken);
  EXPECT_EQ(chosen("Class", at(tuesday, 11)), "Ben") << "a class of his own";
}

TEST_F(hair_salon, says_that_who_was_asked_for_is_not_there) {
  business.staff[0].absences = {{zylin::test::calendar(tuesday), zylin::test::calendar(tuesday)}};
  business.staff[1].hours = zylin::domain::week_hours{};
  business.staff[1].hours->at(2) = {{.opens = 10h, .closes = 20h}};
  EXPECT_EQ(check("Cut", at(tuesday, 11), "Maria"), refusal::person_away);
  EXPECT_EQ(check("Colour", at(tuesday, 11), "Maria"), refusal::person_away) << "she does not do it";
  EXPECT_EQ(check("Colour", at(tuesday, 9)), refusal::person_away) << "nobody is there before ten";
  EXPECT_EQ(check("Cut", at(tuesday, 22), "Maria"), refusal::outside_hours);
  EXPECT_EQ(check("Cut", at(tuesday, 19)), std::nullopt) << "Ben's hours are his own";
  EXPECT_THAT(asked("Colour", "Maria").nearest_free(at(tuesday, 11), 3), IsEmpty());
  EXPECT_EQ(check("Cut", at(tuesday + std::chrono::days(1), 11), "Maria"), std::nullopt);
}

TEST_F(hair_salon, is_closed_with_its_people_and_opens_with_both_on_a_special_day) {
  business.staff[1].hours = zylin::domain::week_hours{};
  business.staff[1].hours->fill({{.opens = 7h, .closes = 20h}});
  business.special_days[zylin::test::calendar(tuesday)] = {{.opens = 12h, .closes = 15h}};
  EXPECT_THAT(hours_on(business, business.staff[1], tuesday),
              ElementsAre(zylin::domain::day_interval{.opens = 12h, .closes = 15h}));
  EXPECT_THAT(hours_on(business, business.staff[1], tuesday + std::chrono::days(4)), IsEmpty()) << "a Saturday";
  business.closures = {zylin::test::calendar(tuesday + std::chrono::days(1))};
  EXPECT_THAT(hours_on(business, business.staff[1], tuesday + std::chrono::days(1)), IsEmpty());
  EXPECT_EQ(check("Cut", at(tuesday + std::chrono::days(1), 11), "Ben"), refusal::holiday);
}

TEST_F(hair_salon, offers_each_person_on_the_grid_of_their_own_openings) {
  business.booking.slot_step = 60min;
  business.staff[0].hours = zylin::domain::week_hours{};
  business.staff[0].hours->at(2) = {{.opens = 9h + 20min, .closes = 11h + 20min}};
  business.staff[1].hours = zylin::domain::week_hours{};
  business.staff[1].hours->at(2) = {{.opens = 9h, .closes = 11h}};
  EXPECT_THAT(asked("Cut").free_slots(tuesday),
              ElementsAre(at(tuesday, 9), at(tuesday, 9, 20), at(tuesday, 10), at(tuesday, 10, 20)));
  EXPECT_THAT(asked("Cut", "Ben").free_slots(tuesday), ElementsAre(at(tuesday, 9), at(tuesday, 10)));
}

TEST_F(hair_salon, chooses_whoever_has_the_fewest_appointments_that_day_then_the_first) {
  EXPECT_EQ(chosen("Cut", at(tuesday, 11)), "Maria");
  take("Cut", at(tuesday, 15), "Maria");
  EXPECT_EQ(chosen("Cut", at(tuesday, 11)), "Ben");
  take("Cut", at(tuesday + std::chrono::days(1), 15), "Ben");
  EXPECT_EQ(chosen("Cut", at(tuesday, 11)), "Ben") << "another day does not count";
  take("Class", at(tuesday, 9), "Ben");
  take("Class", at(tuesday, 9), "Ben");
  EXPECT_EQ(chosen("Cut", at(tuesday, 11)), "Maria") << "a class is one appointment";
  EXPECT_EQ(chosen("Cut", at(tuesday, 15)), "Ben") << "she is taken";
}

TEST_F(hair_salon, keeps_somebody_for_bookings_that_are_nobodys) {
  take("Cut", at(tuesday, 11), std::nullopt);
  EXPECT_EQ(check("Cut", at(tuesday, 11)), std::nullopt) << "one of two is left";
  take("Cut", at(tuesday, 11), "Maria");
  EXPECT_EQ(check("Cut", at(tuesday, 11)), refusal::taken) << "Ben is needed";
  EXPECT_EQ(check("Cut", at(tuesday, 12)), std::nullopt);
  taken.clear();
  take("Cut", at(tuesday, 11), "Somebody who left");
  take("Cut", at(tuesday, 11), std::nullopt);
  EXPECT_EQ(check("Cut", at(tuesday, 11)), refusal::taken);
  taken.clear();
  take("Class", at(tuesday, 11), std::nullopt);
  take("Class", at(tuesday, 11), std::nullopt);
  EXPECT_EQ(check("Cut", at(tuesday, 11)), std::nullopt) << "a class needs one person";
}

TEST_F(hair_salon, keeps_somebody_who_does_it_for_a_booking_that_is_nobodys) {
  business.staff[1].services = {"Class"};
  take("Cut", at(tuesday, 11), std::nullopt);
  EXPECT_EQ(check("Cut", at(tuesday, 11)), refusal::taken) << "Ben does not cut, so that cut needs Maria";
  EXPECT_EQ(check("Class", at(tuesday, 11)), std::nullopt) << "Ben is left";
}

TEST_F(hair_salon, lets_the_owner_overrule_hours_and_who_does_what_but_not_what_is_taken) {
  business.staff[0].absences = {{zylin::test::calendar(tuesday), zylin::test::calendar(tuesday)}};
  EXPECT_EQ(asked("Cut", "Maria").check_overriding(at(tuesday, 22)), std::nullopt);
  EXPECT_EQ(asked("Colour", "Maria").check_overriding(at(tuesday, 11)), std::nullopt);
  EXPECT_EQ(asked("Cut").choose(at(tuesday, 11), true)->name, "Ben") << "who is there goes before who is not";
  take("Cut", at(tuesday, 11), "Ben");
  EXPECT_EQ(asked("Cut").choose(at(tuesday, 11), true)->name, "Maria");
  EXPECT_EQ(asked("Cut", "Ben").check_overriding(at(tuesday, 11)), refusal::taken);
}

TEST_F(hair_salon, needs_its_resources_whoever_serves) {
  business.resources = {{"Chair", 2}};
  for (const std::size_t index : {0U, 1U}) {
    business.services[index].resources = {"Chair"};
  }
  business.staff.push_back(person("Cy"));
  for (const char* who : {"Maria", "Ben"}) {
    take("Cut", at(tuesday, 11), who);
    taken.back().resources = {"chair"};
  }
  EXPECT_EQ(check("Colour", at(tuesday, 11)), refusal::taken);
  EXPECT_EQ(check("Class", at(tuesday, 11)), std::nullopt) << "it needs no chair";
  business.resources.front().count = 3;
  EXPECT_EQ(check("Colour", at(tuesday, 11)), std::nullopt);
}

TEST_F(hair_salon, without_people_runs_no_more_at_once_than_its_largest_capacity) {
  business.staff.clear();
  business.services.pop_back();
  EXPECT_TRUE(at_once_is_guessed(business));
  take("Cut", at(tuesday, 11), std::nullopt);
  EXPECT_EQ(check("Colour", at(tuesday, 11)), refusal::taken);
  EXPECT_EQ(check("Colour", at(tuesday, 12)), std::nullopt);
  business.booking.at_once = 2;
  EXPECT_FALSE(at_once_is_guessed(business));
  EXPECT_EQ(check("Colour", at(tuesday, 11)), std::nullopt);
  EXPECT_EQ(check("Cut", at(tuesday, 11)), refusal::taken) << "its own capacity";
  EXPECT_EQ(asked("Cut").choose(at(tuesday, 12)), nullptr);
}

TEST_F(hair_salon, counts_services_that_nobody_is_listed_for_among_themselves) {
  business.staff = {person("Maria", {"Cut"})};
  business.booking.at_once = 1;
  take("Cut", at(tuesday, 11), "Maria");
  EXPECT_EQ(check("Colour", at(tuesday, 11)), std::nullopt);
  take("Class", at(tuesday, 11), std::nullopt);
  EXPECT_EQ(check("Colour", at(tuesday, 11)), refusal::taken);
  EXPECT_EQ(check("Cut", at(tuesday, 12)), std::nullopt);
}

TEST_F(hair_salon, has_a_notice_of_its_own_for_a_service) {
  business.services[0].min_notice = 8h;
  EXPECT_EQ(check("Cut", at(zylin::test::monday, 17)), refusal::too_little_notice);
  EXPECT_EQ(check("Colour", at(zylin::test::monday, 17)), std::nullopt);
}

TEST_F(hair_salon, gives_nothing_that_is_blocked) {
  availability calendar = asked("Cut");
  calendar.block({business.zone.to_sys(at(tuesday, 11)), business.zone.to_sys(at(tuesday, 12))});
  EXPECT_EQ(calendar.check(at(tuesday, 11, 30)), refusal::taken);
  EXPECT_EQ(calendar.check(at(tuesday, 12)), std::nullopt);
}

}  // namespace
