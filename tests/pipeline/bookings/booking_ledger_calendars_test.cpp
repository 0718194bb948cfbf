#include "pipeline/bookings/booking_ledger_fixture.hpp"
#include "pipeline/bookings/external_calendar_reader.hpp"
#include "pipeline/bookings/waiting_list.hpp"
#include "zylin/ports/external_calendar_repository.hpp"

#include <gmock/gmock.h>

#include <variant>

namespace zylin::bookings {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;

/// The clinic keeps a calendar elsewhere, which was read: it says busy on Monday from three to four.
class a_ledger_beside_calendars : public test::booking_ledger_fixture {
 protected:
  void SetUp() override {
    test::booking_ledger_fixture::SetUp();
    business.calendars = {secret("https://calendar.example/clinic.ics")};
    configure();
    know(0, now + 24h * 60, {{test::at_clinic(18, 15), test::at_clinic(18, 16)}});
  }

  void configure() {
    data.write([this](ports::transaction& tx) {
      const result<void> limits = write_capacities(tx, business);
      return limits ? write_external_calendars(tx, business, now) : limits;
    });
  }
  void list_staff() {
    for (const char* const name : {"Maria", "Ben"}) {
      business.staff.emplace_back().name = name;
    }
    business.staff.front().calendar = secret("https://calendar.example/maria.ics");
    configure();
  }
  /// What was read of the calendar at that place.
  void know(std::size_t place, std::optional<time_point> until, const std::vector<domain::time_span>& busy) {
    data.write([&](ports::transaction& tx) -> result<void> {
      ports::external_calendar_state row = tx.external_calendars().all()->at(place);
      row.known_until = until;
      const result<void> saved = tx.external_calendars().save(row);
      return saved ? tx.external_calendars().replace_times(row.id, busy) : saved;
    });
  }
  [[nodiscard]] domain::booking confirmed(std::optional<std::string> who = {}) const {
    domain::booking row = wanted();
    row.status = domain::booking_status::confirmed;
    row.staff = std::move(who);
    return row;
  }
  domain::booking booked(domain::local_minutes start, std::optional<std::string> who = {}) {
    const domain::booking made = std::get<domain::booking>(add(confirmed(std::move(who)), start).value());
    EXPECT_EQ(stored(made.id).status, made.status);
    return made;
  }
};

TEST_F(a_ledger_beside_calendars, refuses_what_they_block_and_offers_the_nearest_other_times) {
  const slot_refusal no = std::get<slot_refusal>(add(confirmed(), on_monday(15)).value());
  EXPECT_EQ(no.reason, domain::refusal::taken);
  EXPECT_THAT(no.free, ElementsAre(on_monday(14), on_monday(14, 15), on_monday(14, 30)));
  EXPECT_EQ(booked(on_monday(16)).status, domain::booking_status::confirmed);
}

TEST_F(a_ledger_beside_calendars, moves_nothing_into_them) {
  const domain::booking made = booked(on_monday(16));
  EXPECT_TRUE(std::holds_alternative<slot_refusal>(move(made, on_monday(15)).value()));
  EXPECT_EQ(stored(made.id).starts_at, test::at_clinic(18, 16));
}

TEST_F(a_ledger_beside_calendars, proposes_no_time_that_they_block) {
  const auto found = with_ledger<std::variant<domain::local_minutes, slot_refusal>>(
      [&](booking_ledger& ledger) { return ledger.find_start(confirmed(), domain::exactly(on_monday(15))); });
  EXPECT_TRUE(std::holds_alternative<slot_refusal>(*found));
  const auto near = with_ledger<std::vector<domain::local_minutes>>(
      [&](booking_ledger& ledger) { return ledger.free_near(confirmed(), on_monday(15, 30)); });
  EXPECT_THAT(*near, ElementsAre(on_monday(14, 30), on_monday(16), on_monday(16, 15)));
}

TEST_F(a_ledger_beside_calendars, lets_the_owner_overrule_them) {
  origin = domain::from_owner();
  EXPECT_TRUE(std::holds_alternative<slot_refusal>(add(confirmed(), on_monday(15)).value()));
  rules = rule_enforcement::overridden;
  EXPECT_EQ(booked(on_monday(15)).status, domain::booking_status::confirmed);
}

TEST_F(a_ledger_beside_calendars, books_with_whoever_is_not_busy) {
  list_staff();
  know(0, now + 24h * 60, {});
  know(1, now + 24h * 60, {{test::at_clinic(18, 15), test::at_clinic(18, 16)}});
  EXPECT_EQ(booked(on_monday(15)).staff, "Ben");
  EXPECT_TRUE(std::holds_alternative<slot_refusal>(add(confirmed("Maria"), on_monday(15)).value()));
}

TEST_F(a_ledger_beside_calendars, only_requests_while_one_was_never_read) {
  know(0, std::nullopt, {});
  EXPECT_EQ(booked(on_monday(10)).status, domain::booking_status::requested);
  origin = domain::from_owner();
  EXPECT_EQ(booked(on_monday(11)).status, domain::booking_status::confirmed) << "the owner may know better";
}

TEST_F(a_ledger_beside_calendars, only_requests_beyond_what_was_read) {
  know(0, test::at_clinic(18, 10, 30), {});
  EXPECT_EQ(booked(on_monday(10)).status, domain::booking_status::confirmed);
  EXPECT_EQ(booked(on_monday(10, 30)).status, domain::booking_status::requested);
}

TEST_F(a_ledger_beside_calendars, only_requests_with_the_person_whose_calendar_is_unknown) {
  list_staff();
  EXPECT_EQ(booked(on_monday(10), "Maria").status, domain::booking_status::requested);
  EXPECT_EQ(booked(on_monday(10), "Ben").status, domain::booking_status::confirmed);
}

TEST_F(a_ledger_beside_calendars, confirms_no_move_to_a_time_that_is_unknown) {
  const domain::booking made = booked(on_monday(10));
  know(0, test::at_clinic(18, 11), {});
  const domain::booking moved = std::get<domain::booking>(move(made, on_monday(12)).value());
  EXPECT_EQ(moved.status, domain::booking_status::requested);
  EXPECT_EQ(stored(made.id).status, domain::booking_status::requested);
}

TEST_F(a_ledger_beside_calendars, plans_no_visit_into_them) {
  list_staff();
  know(0, now + 24h * 60, {});
  know(1, now + 24h * 60, {{test::at_clinic(18, 15), test::at_clinic(18, 16)}});
  const wanted_visit two{.parts = {confirmed(), confirmed()},
                         .how = domain::visit_planner::order::same_time_if_possible};
  const auto made = with_ledger<visit_outcome>(
      [&](booking_ledger& ledger) { return ledger.add_visit(two, domain::exactly(on_monday(15)), 77); });
  const auto& rows = std::get<std::vector<domain::booking>>(*made);
  EXPECT_EQ(rows.at(0).staff, "Ben");
  EXPECT_EQ(rows.at(1).staff, "Ben") << "one after the other: Maria is not there";
  EXPECT_EQ(rows.at(1).starts_at, test::at_clinic(18, 15, 30));
}

TEST_F(a_ledger_beside_calendars, requests_a_visit_as_a_whole) {
  list_staff();
  const wanted_visit two{.parts = {confirmed("Ben"), confirmed("Maria")},
                         .how = domain::visit_planner::order::same_time_if_possible};
  const auto made = with_ledger<visit_outcome>(
      [&](booking_ledger& ledger) { return ledger.add_visit(two, domain::exactly(on_monday(10)), 77); });
  for (const domain::booking& row : std::get<std::vector<domain::booking>>(*made)) {
    EXPECT_EQ(row.status, domain::booking_status::requested) << *row.staff;
  }
}

TEST_F(a_ledger_beside_calendars, offers_no_waiting_customer_what_they_block) {
  domain::waiting_entry who(test::call_number(7));
  who.customer_phone = test::customer_number;
  who.service = business.services.front().name;
  who.duration = business.services.front().duration;
  const auto check = [&](unsigned hour) {
    who.starts_at = test::at_clinic(18, static_cast<int>(hour));
    return data.look<std::optional<domain::refusal>>(
        [&](ports::transaction& tx) { return check_requested_time(tx, business, who, {}, now); });
  };
  EXPECT_EQ(check(15), domain::refusal::taken);
  EXPECT_FALSE(check(16));
}

TEST_F(a_ledger_beside_calendars, names_no_time_as_free_that_is_unknown) {
  know(0, test::at_clinic(18, 12), {{test::at_clinic(18, 10), test::at_clinic(18, 11)}});
  const slot_refusal no = std::get<slot_refusal>(add(confirmed(), on_monday(10)).value());
  for (const domain::local_minutes each : no.free) {
    EXPECT_LE(each, on_monday(11, 30));
  }
  EXPECT_FALSE(no.free.empty());
  know(0, std::nullopt, {{test::at_clinic(18, 10), test::at_clinic(18, 11)}});
  EXPECT_TRUE(std::get<slot_refusal>(add(confirmed(), on_monday(10)).value()).free.empty());
  const auto near = with_ledger<std::vector<domain::local_minutes>>(
      [&](booking_ledger& ledger) { return ledger.free_near(confirmed(), on_monday(15)); });
  EXPECT_TRUE(near->empty());
  origin = domain::from_owner();
  EXPECT_FALSE(std::get<slot_refusal>(add(confirmed(), on_monday(10)).value()).free.empty());
}

TEST_F(a_ledger_beside_calendars, prefers_whose_calendar_is_known) {
  list_staff();
  EXPECT_EQ(booked(on_monday(10)).staff, "Ben") << "Maria is first in the file, but nothing is known of her";
  const domain::booking second = booked(on_monday(10));
  EXPECT_EQ(second.staff, "Maria");
  EXPECT_EQ(second.status, domain::booking_status::requested);
}

}  // namespace
}  // namespace zylin::bookings
