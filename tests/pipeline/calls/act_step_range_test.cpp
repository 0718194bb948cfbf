#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/calls/act_step_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class a_range_of_times : public test::act_step_fixture {
 protected:
  void wish_for(const char* words, int number = 1) {
    if (number > 1) {
      add_call(test::sample_call(number, "+91982000000" + std::to_string(number)));
    }
    domain::understanding what = test::booking_wish();
    what.time.reset();  // a model names the day of a range
    what.when_phrase = words;
    act(what, number);
  }
};

TEST_F(a_range_of_times, is_booked_at_its_first_free_start) {
  wish_for("on Monday between two and four");
  wish_for("on Monday between two and four", 2);
  const std::vector<domain::booking> made = data.bookings();
  ASSERT_THAT(made, SizeIs(2));
  EXPECT_EQ(made[0].starts_at, test::at_clinic(18, 14));
  EXPECT_EQ(made[1].starts_at, made[0].starts_at + made[0].duration + made[0].buffer);
  EXPECT_EQ(to_customer().front().kind, domain::message_kind::booking_confirmation);
}

TEST_F(a_range_of_times, brings_alternatives_when_nothing_of_it_is_free) {
  wish_for("on Monday between two and half past two");
  wish_for("on Monday between two and half past two", 2);
  EXPECT_THAT(data.bookings(), SizeIs(1));
  const std::vector<domain::message> told = data.messages_to("+919820000002");
  ASSERT_THAT(told, SizeIs(1));
  EXPECT_EQ(told[0].kind, domain::message_kind::booking_alternatives);
  EXPECT_THAT(told[0].body, HasSubstr("Monday 18 January at 2:30 PM"));
}

TEST_F(a_range_of_times, may_be_of_several_days) {
  wish_for("any day next week, but nothing before half past five");
  wish_for("any day next week, but nothing before half past five", 2);
  const std::vector<domain::booking> made = data.bookings();
  ASSERT_THAT(made, SizeIs(2));
  EXPECT_EQ(made[0].starts_at, test::at_clinic(18, 17, 30));
  EXPECT_EQ(made[1].starts_at, test::at_clinic(19, 17, 30)) << "not in the morning in between";
}

TEST_F(a_range_of_times, asks_for_the_day_alone_where_none_was_named) {
  wish_for("in the afternoon");
  EXPECT_THAT(data.bookings(), IsEmpty());
  ASSERT_THAT(to_customer(), SizeIs(1));
  EXPECT_THAT(to_customer().front().body, HasSubstr("On which day"));
  EXPECT_THAT(to_customer().front().body, Not(HasSubstr("what time")));
}

TEST_F(a_range_of_times, begins_now_when_it_is_as_soon_as_possible) {
  wish_for("as soon as possible");
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().starts_at, time.now() + business.booking.min_notice);
}

TEST_F(a_range_of_times, can_be_what_a_booking_is_moved_to) {
  domain::understanding at_two = test::booking_wish();
  at_two.time = std::chrono::hours(14);
  act(at_two);
  ASSERT_THAT(data.bookings(), SizeIs(1));
  const domain::local_minutes afternoon = std::chrono::local_days(test::january(18)) + std::chrono::hours(15);
  data.write([&](ports::transaction& tx) -> result<void> {
    bookings::booking_ledger ledger(tx, business, domain::from_call(test::call_number(1)), time.now());
    const auto moved = ledger.move(data.bookings().front(),
                                   domain::start_span{.from = afternoon, .until = afternoon + std::chrono::hours(2)});
    return moved ? result<void>{} : result<void>(moved.error());
  });
  EXPECT_EQ(data.bookings().front().starts_at, test::at_clinic(18, 15));
}

}  // namespace
}  // namespace zylin::calls
