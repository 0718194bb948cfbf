#include "pipeline/bookings/reminders.hpp"

#include "pipeline/bookings/booking_ledger_fixture.hpp"
#include "pipeline/failing_store.hpp"
#include "support/fake_clock.hpp"

#include <gmock/gmock.h>

namespace zylin::bookings {
namespace {

using namespace std::chrono_literals;
using test::at_clinic;
using test::customer_number;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

/// Bookings are made on Friday at 10, most of them for Monday at 15:00, so that their reminder is due on Sunday.
class a_reminder_loop : public test::booking_ledger_fixture {
 protected:
  void SetUp() override {
    test::booking_ledger_fixture::SetUp();
    data.write([](ports::transaction& tx) -> result<void> {
      for (int number = 1; number <= 9; ++number) {
        if (const result<bool> added = tx.calls().add(test::sample_call(number)); !added) {
          return added.error();
        }
      }
      return {};
    });
  }
  /// As a call makes it; its number is the customer's.
  domain::booking booked(int hour, int number = 1) {
    domain::booking row = wanted();
    row.call = test::call_number(number);
    return std::get<domain::booking>(add(row, on_monday(hour)).value());
  }
  result<void> look_at(time_point when) {
    time.set(when);
    now = when;
    reminders fresh(disk, time, business, [this] { ++outbox_woken; });
    const result<void> looked = test::wait_for(fresh.run());
    due = fresh.next_due();
    return looked;
  }
  /// Runs every half hour from now to Tuesday.
  void look_until_tuesday() {
    for (time_point when = now; when < test::at_clinic(19, 0); when += 30min) {
      ASSERT_TRUE(look_at(when));
    }
  }
  [[nodiscard]] std::vector<domain::message> written() const { return data.messages(); }

  test::fake_clock time{test::friday_morning};
  test::failing_store disk{data.db()};
  std::optional<time_point> due;
  int outbox_woken = 0;
};

TEST_F(a_reminder_loop, writes_a_day_before_and_once_whatever_looks_again) {
  business.phone = "+91 80 3333 3333";
  const domain::booking made = booked(15);
  ASSERT_TRUE(look_at(test::at_clinic(17, 14, 59)));
  EXPECT_THAT(written(), IsEmpty());
  EXPECT_EQ(due, test::at_clinic(17, 15));
  for (const time_point when : {test::at_clinic(17, 15), test::at_clinic(17, 15, 1), test::at_clinic(18, 14, 59)}) {
    ASSERT_TRUE(look_at(when));
  }
  ASSERT_THAT(written(), SizeIs(1));
  const domain::message message = written().front();
  EXPECT_EQ(message.kind, domain::message_kind::booking_reminder);
  EXPECT_EQ(message.to, test::customer_number);
  EXPECT_EQ(message.state, domain::message_state::pending);
  EXPECT_EQ(message.run_at, test::at_clinic(17, 15)) << "it is due when it is written";
  EXPECT_EQ(message.job_id, std::nullopt);
  EXPECT_THAT(message.body, AllOf(HasSubstr("Monday 18 January at 3:00 PM"), HasSubstr(made.reference),
                                  HasSubstr("HealthFirst Clinic"), HasSubstr("+91 80 3333 3333")));
  EXPECT_EQ(outbox_woken, 1);
  EXPECT_EQ(due, std::nullopt);
}

TEST_F(a_reminder_loop, that_died_between_the_message_and_the_mark_writes_no_second) {
  const domain::booking made = booked(15);
  ASSERT_TRUE(look_at(test::at_clinic(17, 15)));
  data.write([&](ports::transaction& tx) { return tx.reminders().close({made.id, time_point{}, made.changed_at}); });
  ASSERT_TRUE(look_at(test::at_clinic(17, 16)));
  EXPECT_THAT(written(), SizeIs(1));
}

TEST_F(a_reminder_loop, goes_out_as_the_template_that_is_prepared) {
  business.templates["booking_reminder"] = {"HX0123456789abcdef0123456789abcdef", {"date", "time"}};
  booked(15);
  ASSERT_TRUE(look_at(test::at_clinic(17, 15)));
  ASSERT_THAT(written(), SizeIs(1));
  EXPECT_TRUE(written()[0].as_template);
  EXPECT_EQ(written()[0].content_variables, R"({"1":"Monday 18 January","2":"3:00 PM"})");
}

TEST_F(a_reminder_loop, reminds_of_nothing_that_is_only_requested_cancelled_or_over) {
  domain::booking request = wanted();
  request.status = domain::booking_status::requested;
  ASSERT_TRUE(add(request, on_monday(11)));
  const domain::booking dropped = booked(15);
  origin = domain::from_owner();
  ASSERT_TRUE(change_status(dropped, domain::booking_status::cancelled));
  look_until_tuesday();
  EXPECT_THAT(written(), IsEmpty());
}

TEST_F(a_reminder_loop, reminds_of_the_new_time_of_a_booking_that_was_moved_before) {
  const domain::booking made = booked(15);
  ASSERT_TRUE(move(made, on_monday(17)));
  ASSERT_TRUE(look_at(test::at_clinic(17, 16, 59)));
  EXPECT_THAT(written(), IsEmpty());
  look_until_tuesday();
  ASSERT_THAT(written(), SizeIs(1));
  EXPECT_THAT(written()[0].body, HasSubstr("5:00 PM"));
}

TEST_F(a_reminder_loop, reminds_again_once_the_time_it_told_is_another) {
  const domain::booking made = booked(15);
  ASSERT_TRUE(look_at(test::at_clinic(17, 15)));
  const slot_outcome moved = move(made, std::chrono::local_days(test::january(20)) + 11h).value();
  ASSERT_TRUE(look_at(test::at_clinic(19, 11)));
  ASSERT_THAT(written(), SizeIs(2));
  EXPECT_THAT(written()[1].body, HasSubstr("Wednesday 20 January at 11:00 AM"));
}

TEST_F(a_reminder_loop, says_one_time_once_even_where_the_booking_went_away_from_it_and_came_back) {
  domain::booking made = booked(15);
  ASSERT_TRUE(look_at(test::at_clinic(17, 15)));
  made = std::get<domain::booking>(move(made, std::chrono::local_days(test::january(20)) + 11h).value());
  made = std::get<domain::booking>(move(made, on_monday(15)).value());
  look_until_tuesday();
  EXPECT_THAT(written(), SizeIs(1));
}

TEST_F(a_reminder_loop, leaves_it_at_the_confirmation_of_what_was_booked_later_than_that) {
  now = test::at_clinic(17, 15);
  booked(15);
  look_until_tuesday();
  EXPECT_THAT(written(), IsEmpty());
}

TEST_F(a_reminder_loop, catches_up_after_a_stop_but_not_at_night_nor_once_it_has_begun) {
  booked(15, 1);
  booked(16, 2);
  ASSERT_TRUE(look_at(test::at_clinic(17, 23)));
  EXPECT_THAT(written(), IsEmpty());
  EXPECT_EQ(due, test::at_clinic(18, 8));
  ASSERT_TRUE(look_at(test::at_clinic(18, 15)));
  ASSERT_THAT(written(), SizeIs(1));
  EXPECT_THAT(written()[0].body, HasSubstr("4:00 PM"));
}

TEST_F(a_reminder_loop, keeps_the_quiet_hours) {
  business.quiet_hours = domain::quiet_hours_rule{14h, 16h};
  booked(15);
  ASSERT_TRUE(look_at(test::at_clinic(17, 12, 59)));
  EXPECT_EQ(due, test::at_clinic(17, 13));
  ASSERT_TRUE(look_at(test::at_clinic(17, 14)));
  EXPECT_THAT(written(), IsEmpty()) << "nobody was there at 13:00";
  EXPECT_EQ(due, test::at_clinic(17, 16));
  ASSERT_TRUE(look_at(test::at_clinic(17, 16)));
  EXPECT_THAT(written(), SizeIs(1));
}

TEST_F(a_reminder_loop, writes_to_the_number_that_called_never_to_one_that_was_spoken) {
  domain::booking row = wanted();
  row.call = test::call_number(1);
  row.customer_phone = "+919844444444";
  ASSERT_TRUE(add(row, on_monday(15)));
  domain::booking by_owner = wanted();
  by_owner.customer_phone = "+919855555555";
  ASSERT_TRUE(add(by_owner, on_monday(16)));
  domain::booking unreachable = wanted();
  unreachable.customer_phone.clear();
  ASSERT_TRUE(add(unreachable, on_monday(17)));
  look_until_tuesday();
  ASSERT_THAT(written(), SizeIs(2));
  EXPECT_EQ(written()[0].to, test::customer_number);
  EXPECT_EQ(written()[1].to, "+919855555555");
}

TEST_F(a_reminder_loop, switched_off_writes_nothing) {
  business.booking.reminder_ahead = 0h;
  booked(15);
  look_until_tuesday();
  EXPECT_THAT(written(), IsEmpty());
  EXPECT_EQ(due, std::nullopt);
}

TEST_F(a_reminder_loop, reminds_of_what_came_due_after_it_was_switched_on_again) {
  business.booking.reminder_ahead = 0h;
  booked(15);
  ASSERT_TRUE(look_at(test::at_clinic(17, 14)));
  business.booking.reminder_ahead = 24h;
  look_until_tuesday();
  EXPECT_THAT(written(), SizeIs(1));
}

TEST_F(a_reminder_loop, wakes_for_the_first_of_several) {
  booked(15, 1);
  booked(17, 2);
  ASSERT_TRUE(look_at(test::at_clinic(17, 14)));
  EXPECT_EQ(due, test::at_clinic(17, 15));
}

TEST_F(a_reminder_loop, tries_again_where_the_disk_fails) {
  booked(15);
  disk.fail(1);
  EXPECT_EQ(look_at(test::at_clinic(17, 15)).error().code(), errc::storage_full);
  ASSERT_TRUE(look_at(test::at_clinic(17, 15)));
  EXPECT_THAT(written(), SizeIs(1));
}

/// Two people at the same time, or two services one after the other, from one call.
class a_reminder_of_a_visit : public a_reminder_loop {
 protected:
  void SetUp() override {
    a_reminder_loop::SetUp();
    set_capacity(2);
  }
  std::vector<domain::booking> visit(bool one_after_the_other = false) {
    wanted_visit both;
    both.how = one_after_the_other ? domain::visit_planner::order::in_a_row
                                   : domain::visit_planner::order::same_time_if_possible;
    domain::booking row = wanted();
    row.call = test::call_number(1);
    both.parts = {row, row};
    std::vector<domain::booking> made;
    data.write([&](ports::transaction& tx) -> result<void> {
      booking_ledger ledger(tx, business, origin, now);
      const result<visit_outcome> done = ledger.add_visit(both, domain::exactly(on_monday(15)), 99);
      if (!done) {
        return done.error();
      }
      made = std::get<std::vector<domain::booking>>(*done);
      return {};
    });
    return made;
  }
};

TEST_F(a_reminder_of_a_visit, lists_both_people_in_one_message) {
  business.phone = "+91 80 3333 3333";
  const std::vector<domain::booking> both = visit();
  look_until_tuesday();
  ASSERT_THAT(written(), SizeIs(1));
  EXPECT_THAT(written()[0].body, AllOf(HasSubstr("reminder of your appointments"), HasSubstr(both[0].reference),
                                       HasSubstr(both[1].reference), HasSubstr("+91 80 3333 3333")));
}

TEST_F(a_reminder_of_a_visit, lists_what_comes_one_after_the_other) {
  const std::vector<domain::booking> both = visit(true);
  ASSERT_NE(both[0].starts_at, both[1].starts_at);
  look_until_tuesday();
  ASSERT_THAT(written(), SizeIs(1));
  EXPECT_THAT(written()[0].body, AllOf(HasSubstr("3:00 PM"), HasSubstr("3:30 PM")));
}

TEST_F(a_reminder_of_a_visit, leaves_out_what_is_cancelled_and_reminds_of_another_day_by_itself) {
  std::vector<domain::booking> both = visit();
  const slot_outcome moved = move(both[1], std::chrono::local_days(test::january(20)) + 11h).value();
  ASSERT_TRUE(std::holds_alternative<domain::booking>(moved));
  ASSERT_TRUE(look_at(test::at_clinic(17, 15)));
  ASSERT_THAT(written(), SizeIs(1));
  EXPECT_THAT(written()[0].body, HasSubstr("reminder of your appointment with"));
  ASSERT_TRUE(look_at(test::at_clinic(19, 11)));
  ASSERT_THAT(written(), SizeIs(2));
  EXPECT_THAT(written()[1].body, HasSubstr(both[1].reference));
}

TEST_F(a_reminder_loop, does_not_name_who_serves_no_longer) {
  business.staff.resize(1);
  business.staff[0].name = "Maria";
  set_capacity(1);
  booked(15);
  business.staff[0].name = "Ben";
  set_capacity(1);
  look_until_tuesday();
  ASSERT_THAT(written(), SizeIs(1));
  EXPECT_THAT(written()[0].body, Not(HasSubstr("Maria")));
}

}  // namespace
}  // namespace zylin::bookings
