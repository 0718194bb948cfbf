#include "pipeline/bookings/booking_ledger_fixture.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>
#include <variant>

namespace zylin::bookings {
namespace {

using domain::visit_planner;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using namespace std::chrono_literals;

/// Maria and Ben cut (30 minutes, one chair each), Ben alone colours (60 and 15 minutes of buffer, in the one booth).
class a_visit : public test::booking_ledger_fixture {
 protected:
  void SetUp() override {
    test::booking_ledger_fixture::SetUp();
    business.services = {{.name = "Cut", .duration = 30min, .price = "", .resources = {"Chair"}},
                         {.name = "Colour", .duration = 60min, .buffer = 15min, .price = "", .resources = {"Booth"}}};
    business.resources = {{"Chair", 2}, {"Booth", 1}};
    business.staff.resize(2);
    business.staff[0].name = "Maria";
    business.staff[0].services = {"Cut"};
    business.staff[1].name = "Ben";
    store_limits();
  }

  void store_limits() {
    data.write([this](ports::transaction& tx) { return write_capacities(tx, business); });
  }

  [[nodiscard]] domain::booking of(const domain::service& which) const {
    domain::booking row = wanted();
    row.service = which.name;
    row.duration = which.duration;
    row.buffer = which.buffer;
    return row;
  }
  [[nodiscard]] wanted_visit cuts(std::size_t people) const {
    return {.parts = std::vector(people, of(business.services[0])), .how = visit_planner::order::same_time_if_possible};
  }
  [[nodiscard]] wanted_visit cut_and_colour() const {
    return {.parts = {of(business.services[0]), of(business.services[1])}};
  }

  visit_outcome asked(const wanted_visit& visit, const domain::start_span& starts) {
    const std::uint32_t random = ++draws_;
    return with_ledger<visit_outcome>([&](booking_ledger& ledger) { return ledger.add_visit(visit, starts, random); })
        .value();
  }
  std::vector<domain::booking> made(const wanted_visit& visit, domain::local_minutes start) {
    return std::get<std::vector<domain::booking>>(asked(visit, domain::exactly(start)));
  }
  /// "15:00 Maria", one for each part.
  [[nodiscard]] std::vector<std::string> shown(const std::vector<domain::booking>& rows) const {
    std::vector<std::string> all;
    for (const domain::booking& row : rows) {
      const auto at = std::chrono::floor<std::chrono::minutes>(business.zone.to_local(row.starts_at));
      const std::chrono::hh_mm_ss time(at - std::chrono::floor<std::chrono::days>(at));
      all.push_back(std::to_string(time.hours().count()) + ":" + std::to_string(time.minutes().count()) + " " +
                    row.staff.value_or("nobody"));
    }
    return all;
  }

 private:
  std::uint32_t draws_ = 0;
};

TEST_F(a_visit, of_two_people_is_at_the_same_time_with_one_person_each) {
  const std::vector<domain::booking> rows = made(cuts(2), on_monday(15));
  EXPECT_THAT(shown(rows), ElementsAre("15:0 Maria", "15:0 Ben"));
  EXPECT_NE(rows[0].reference, rows[1].reference);
  EXPECT_EQ(rows[0].visit, rows[0].reference);
  EXPECT_EQ(stored(rows[1].id).visit, rows[0].reference);
  EXPECT_EQ(stored(rows[1].id).visit_part, 1);
  EXPECT_THAT(history(rows[1].id), SizeIs(1));
}

TEST_F(a_visit, of_two_people_follows_each_other_if_only_one_is_free) {
  domain::booking busy = of(business.services[0]);
  busy.staff = "Ben";
  ASSERT_TRUE(std::holds_alternative<domain::booking>(add(busy, on_monday(15)).value()));
  EXPECT_THAT(shown(made(cuts(2), on_monday(15))), ElementsAre("15:0 Maria", "15:30 Maria"));
}

TEST_F(a_visit, of_three_people_uses_the_same_people_twice) {
  EXPECT_THAT(shown(made(cuts(3), on_monday(15))), ElementsAre("15:0 Maria", "15:30 Maria", "16:0 Maria"));
}

TEST_F(a_visit, of_two_services_is_one_after_the_other_with_the_same_person_if_they_do_both) {
  wanted_visit visit = cut_and_colour();
  std::ranges::reverse(visit.parts);
  EXPECT_THAT(shown(made(visit, on_monday(15))), ElementsAre("15:0 Ben", "16:15 Ben"))
      << "after the buffer, because Ben clears up";
}

TEST_F(a_visit, of_two_services_is_with_one_person_if_one_who_does_both_is_free) {
  EXPECT_THAT(shown(made(cut_and_colour(), on_monday(15))), ElementsAre("15:0 Ben", "15:30 Ben"));
  domain::booking busy = of(business.services[0]);
  busy.staff = "Ben";
  ASSERT_TRUE(std::holds_alternative<domain::booking>(add(busy, on_monday(11)).value()));
  EXPECT_THAT(shown(made(cut_and_colour(), on_monday(11))), ElementsAre("11:0 Maria", "11:30 Ben"))
      << "Ben alone colours, and cuts somebody else's hair then";
}

TEST_F(a_visit, is_refused_as_a_whole_and_offered_where_all_of_it_fits) {
  domain::booking busy = of(business.services[1]);
  ASSERT_TRUE(std::holds_alternative<domain::booking>(add(busy, on_monday(15, 30)).value()));
  const visit_outcome outcome = asked(cut_and_colour(), domain::exactly(on_monday(15)));
  ASSERT_TRUE(std::holds_alternative<slot_refusal>(outcome));
  const auto& refused = std::get<slot_refusal>(outcome);
  EXPECT_EQ(refused.reason, domain::refusal::taken) << "a cut alone would be free";
  EXPECT_THAT(data.bookings(), SizeIs(1)) << "nothing of it was booked";
  ASSERT_THAT(refused.free, SizeIs(3));
  for (const domain::local_minutes start : refused.free) {
    const auto there = std::get<std::vector<domain::booking>>(asked(cut_and_colour(), domain::exactly(start)));
    EXPECT_THAT(there, SizeIs(2));
    for (const domain::booking& row : there) {
      ASSERT_TRUE(change_status(row, domain::booking_status::cancelled));
    }
  }
}

TEST_F(a_visit, takes_the_first_start_of_a_range_that_has_room_for_all_at_once) {
  domain::booking busy = of(business.services[0]);
  busy.staff = "Ben";
  ASSERT_TRUE(std::holds_alternative<domain::booking>(add(busy, on_monday(15)).value()));
  const visit_outcome outcome = asked(cuts(2), {.from = on_monday(15), .until = on_monday(18)});
  EXPECT_THAT(shown(std::get<std::vector<domain::booking>>(outcome)), ElementsAre("15:30 Maria", "15:30 Ben"));
}

TEST_F(a_visit, is_made_once_per_call) {
  wanted_visit visit = cuts(2);
  for (domain::booking& row : visit.parts) {
    row.call = test::call_number(1);
  }
  made(visit, on_monday(15));
  const auto again = with_ledger<visit_outcome>(
      [&](booking_ledger& ledger) { return ledger.add_visit(visit, domain::exactly(on_monday(16)), 99); });
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().code(), errc::conflict);
  EXPECT_THAT(data.bookings(), SizeIs(2));
}

TEST_F(a_visit, without_listed_people_keeps_to_the_capacity) {
  business.staff.clear();
  business.services[0].capacity = 2;
  store_limits();
  EXPECT_THAT(shown(made(cuts(2), on_monday(15))), ElementsAre("15:0 nobody", "15:0 nobody"));
  EXPECT_THAT(shown(made(cuts(3), on_monday(16))), ElementsAre("16:0 nobody", "16:30 nobody", "17:0 nobody"));
}

/// What the planner finds, the database accepts: else the ledger returns an error.
TEST_F(a_visit, that_is_planned_is_never_refused_by_the_database) {
  std::mt19937 random(7);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same rounds each time
  int booked = 0;
  for (int round = 0; round < 120; ++round) {
    const int hour = 9 + static_cast<int>(random() % 9);
    const domain::local_minutes start = on_monday(hour, static_cast<int>(random() % 4) * 15);
    const wanted_visit visit = random() % 2 == 0 ? cuts(2 + random() % 2) : cut_and_colour();
    const domain::start_span span =
        random() % 3 == 0 ? domain::start_span{.from = start, .until = start + 3h} : domain::exactly(start);
    const auto outcome = with_ledger<visit_outcome>(
        [&](booking_ledger& ledger) { return ledger.add_visit(visit, span, static_cast<std::uint32_t>(round) + 1); });
    ASSERT_TRUE(outcome) << outcome.error().message();
    if (const auto* rows = std::get_if<std::vector<domain::booking>>(&*outcome)) {
      booked += static_cast<int>(rows->size());
    } else {
      for (const domain::local_minutes free : std::get<slot_refusal>(*outcome).free) {
        const auto found = with_ledger<std::variant<domain::local_minutes, slot_refusal>>(
            [&](booking_ledger& ledger) { return ledger.find_visit_start(visit, domain::exactly(free)); });
        EXPECT_TRUE(found && std::holds_alternative<domain::local_minutes>(*found));
      }
    }
  }
  EXPECT_GT(booked, 20);
}

}  // namespace
}  // namespace zylin::bookings
