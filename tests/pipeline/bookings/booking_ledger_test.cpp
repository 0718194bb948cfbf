#include "pipeline/bookings/booking_ledger_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::bookings {
namespace {

using std::chrono::hours;
using std::chrono::local_days;
using std::chrono::minutes;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

class a_booking_ledger : public test::booking_ledger_fixture {
 protected:
  static slot_refusal refused(const result<slot_outcome>& outcome) { return std::get<slot_refusal>(outcome.value()); }
  static domain::booking made(const result<slot_outcome>& outcome) {
    return std::get<domain::booking>(outcome.value());
  }
};

TEST_F(a_booking_ledger, books_and_writes_down_who_asked_for_it) {
  const domain::booking row = made(add(on_monday(15)));
  EXPECT_EQ(row.starts_at, test::at_clinic(18, 15));
  EXPECT_EQ(row.created_at, now);
  EXPECT_THAT(row.reference, SizeIs(6));
  EXPECT_EQ(stored(row.id).reference, row.reference);
  const std::vector<domain::booking_change> lines = history(row.id);
  ASSERT_THAT(lines, SizeIs(1));
  EXPECT_EQ(lines[0].what, domain::booking_change_kind::added);
  EXPECT_EQ(lines[0].at, now);
  EXPECT_EQ(lines[0].origin.by, domain::changed_by::caller);
  EXPECT_EQ(lines[0].origin.call, test::call_number(1));
  EXPECT_FALSE(lines[0].starts_at_before || lines[0].status_before);
  EXPECT_EQ(lines[0].starts_at_after, row.starts_at);
  EXPECT_EQ(lines[0].status_after, domain::booking_status::confirmed);
}

TEST_F(a_booking_ledger, offers_the_three_nearest_free_times_for_one_that_is_taken) {
  added(on_monday(15));
  const slot_refusal no = refused(add(on_monday(15)));
  EXPECT_EQ(no.reason, domain::refusal::taken);
  EXPECT_THAT(no.free, ElementsAre(on_monday(14, 15), on_monday(14, 30), on_monday(15, 30)));
  EXPECT_THAT(data.bookings(), SizeIs(1));
}

TEST_F(a_booking_ledger, draws_another_reference_where_one_is_in_use) {
  const auto twice = [&](booking_ledger& ledger) -> result<slot_outcome> {
    const result<slot_outcome> first = ledger.add(wanted(), on_monday(15), 7);
    return first ? ledger.add(wanted(), on_monday(16), 7) : first;
  };
  ASSERT_TRUE(with_ledger<slot_outcome>(twice));
  const std::vector<domain::booking> rows = data.bookings();
  ASSERT_THAT(rows, SizeIs(2));
  EXPECT_NE(rows[0].reference, rows[1].reference);
}

TEST_F(a_booking_ledger, makes_no_second_booking_of_one_call) {
  domain::booking row = wanted();
  row.call = test::call_number(1);
  ASSERT_TRUE(add(row, on_monday(15)));
  EXPECT_EQ(add(row, on_monday(16)).error().code(), errc::conflict);
}

TEST_F(a_booking_ledger, moves_a_booking_and_gives_its_old_time_to_others) {
  const domain::booking row = added(on_monday(15));
  now += hours(1);
  origin = domain::from_message("SM1");
  const domain::booking moved = made(move(row, on_monday(16)));
  EXPECT_EQ(moved.reference, row.reference);
  EXPECT_EQ(stored(row.id).starts_at, test::at_clinic(18, 16));
  EXPECT_EQ(stored(row.id).changed_at, now);
  EXPECT_EQ(stored(row.id).created_at, row.created_at);
  EXPECT_EQ(refused(add(on_monday(16))).reason, domain::refusal::taken);
  added(on_monday(15));
  const domain::booking_change line = history(row.id).back();
  EXPECT_EQ(line.what, domain::booking_change_kind::moved);
  EXPECT_EQ(line.at, now);
  EXPECT_EQ(line.origin.message_sid, "SM1");
  EXPECT_EQ(line.starts_at_before, row.starts_at);
  EXPECT_EQ(line.starts_at_after, moved.starts_at);
  EXPECT_EQ(line.status_before, domain::booking_status::confirmed);
  EXPECT_EQ(line.status_after, domain::booking_status::confirmed);
}

TEST_F(a_booking_ledger, lets_a_booking_move_into_its_own_old_time) {
  const domain::booking row = added(on_monday(15));
  EXPECT_EQ(made(move(row, on_monday(15, 15))).starts_at, test::at_clinic(18, 15, 15));
}

TEST_F(a_booking_ledger, lets_a_booking_move_into_the_buffer_after_it) {
  domain::booking asked = wanted();
  asked.buffer = minutes(15);
  const domain::booking row = made(add(asked, on_monday(15)));
  EXPECT_EQ(made(move(row, on_monday(15, 30))).starts_at, test::at_clinic(18, 15, 30));
}

TEST_F(a_booking_ledger, frees_no_time_of_another_booking_while_it_moves_one) {
  added(on_monday(9));
  const slot_refusal no = refused(move(added(on_monday(15)), on_monday(9, 15)));
  EXPECT_EQ(no.reason, domain::refusal::taken);
  EXPECT_THAT(no.free, ElementsAre(on_monday(9, 30), on_monday(9, 45), on_monday(10)));
}

TEST_F(a_booking_ledger, leaves_a_booking_where_it_was_when_the_new_time_is_refused) {
  const domain::booking row = added(on_monday(15));
  added(on_monday(16));
  const slot_refusal no = refused(move(row, on_monday(16)));
  EXPECT_EQ(no.reason, domain::refusal::taken);
  EXPECT_THAT(no.free, ElementsAre(on_monday(15, 15), on_monday(15, 30), on_monday(16, 30)));
  EXPECT_EQ(refused(move(row, on_monday(19))).reason, domain::refusal::outside_hours);
  EXPECT_EQ(stored(row.id).starts_at, row.starts_at);
  EXPECT_THAT(history(row.id), SizeIs(1));
}

TEST_F(a_booking_ledger, keeps_to_what_was_agreed_when_the_service_has_changed_or_gone) {
  const domain::booking row = added(on_monday(15));
  business.services.front().name = "Something else";
  business.services.front().duration = hours(3);
  const domain::booking moved = made(move(row, on_monday(17, 30)));
  EXPECT_EQ(moved.service, row.service);
  EXPECT_EQ(moved.duration, minutes(30));
}

TEST_F(a_booking_ledger, moves_no_booking_that_is_over_or_cancelled) {
  const domain::booking row = added(on_monday(15));
  const domain::booking gone = change_status(row, domain::booking_status::cancelled).value();
  const result<slot_outcome> outcome = move(gone, on_monday(16));
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code(), errc::invalid_input);
  EXPECT_THAT(outcome.error().message(), HasSubstr("is cancelled and cannot be moved"));
}

TEST_F(a_booking_ledger, frees_the_time_of_a_cancelled_booking) {
  const domain::booking row = added(on_monday(15));
  now += hours(1);
  EXPECT_EQ(change_status(row, domain::booking_status::cancelled)->status, domain::booking_status::cancelled);
  EXPECT_EQ(stored(row.id).status, domain::booking_status::cancelled);
  EXPECT_EQ(stored(row.id).changed_at, now);
  added(on_monday(15));
  const domain::booking_change line = history(row.id).back();
  EXPECT_EQ(line.what, domain::booking_change_kind::status_changed);
  EXPECT_EQ(line.status_before, domain::booking_status::confirmed);
  EXPECT_EQ(line.status_after, domain::booking_status::cancelled);
}

TEST_F(a_booking_ledger, changes_no_status_against_the_rules) {
  const domain::booking row = added(on_monday(15));
  origin = domain::from_owner();
  EXPECT_EQ(change_status(row, domain::booking_status::no_show).error().code(), errc::invalid_input) << "not begun yet";
  now = row.starts_at;
  EXPECT_TRUE(change_status(row, domain::booking_status::no_show));
  EXPECT_TRUE(change_status(stored(row.id), domain::booking_status::completed));
  EXPECT_EQ(change_status(stored(row.id), domain::booking_status::cancelled).error().code(), errc::invalid_input);
  EXPECT_EQ(stored(row.id).status, domain::booking_status::completed);
}

TEST_F(a_booking_ledger, lets_no_caller_confirm_a_request) {
  domain::booking asked = wanted();
  asked.status = domain::booking_status::requested;
  const domain::booking row = made(add(asked, on_monday(15)));
  EXPECT_EQ(change_status(row, domain::booking_status::confirmed).error().code(), errc::invalid_input);
  origin = domain::from_owner();
  EXPECT_TRUE(change_status(row, domain::booking_status::confirmed));
}

TEST_F(a_booking_ledger, lets_the_owner_overrule_hours_closures_notice_and_horizon) {
  business.closures = {test::january(19)};
  rules = rule_enforcement::overridden;
  const local_days monday(test::january(18));
  const domain::local_minutes in_minutes = std::chrono::floor<minutes>(business.zone.to_local(now)) + minutes(5);
  const domain::local_minutes sunday = monday - hours(12);
  const domain::local_minutes holiday = monday + hours(34);
  const domain::local_minutes next_year = monday + hours(24 * 400);
  for (const domain::local_minutes start : {on_monday(22), in_minutes, sunday, holiday, next_year}) {
    EXPECT_EQ(made(add(start)).starts_at, business.zone.to_sys(start));
    EXPECT_EQ(refused(add(start)).reason, domain::refusal::taken) << "capacity is not overruled";
  }
}

TEST_F(a_booking_ledger, lets_nobody_overrule_capacity_or_book_the_past) {
  added(on_monday(15));
  rules = rule_enforcement::overridden;
  const slot_refusal no = refused(add(on_monday(15)));
  EXPECT_EQ(no.reason, domain::refusal::taken);
  EXPECT_THAT(no.free, SizeIs(3));
  EXPECT_EQ(refused(add(on_monday(15) - std::chrono::days(7))).reason, domain::refusal::in_the_past);
}

TEST_F(a_booking_ledger, refuses_a_time_that_the_clocks_skip_also_for_the_owner) {
  business.zone = *domain::time_zone::locate("Europe/Berlin");
  rules = rule_enforcement::overridden;
  const domain::local_minutes skipped = local_days(std::chrono::year(2027) / 3 / 28) + hours(2) + minutes(30);
  EXPECT_EQ(refused(add(skipped)).reason, domain::refusal::no_such_time);
}

TEST_F(a_booking_ledger, goes_by_the_capacity_of_the_database) {
  added(on_monday(15));
  set_capacity(2);
  added(on_monday(15));
  EXPECT_EQ(refused(add(on_monday(15))).reason, domain::refusal::taken);
}

}  // namespace
}  // namespace zylin::bookings
