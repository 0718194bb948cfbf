#include "pipeline/calls/act_step_fixture.hpp"
#include "zylin/domain/call_reading.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
using namespace std::chrono_literals;

class the_wished_time : public test::act_step_fixture {
 protected:
  [[nodiscard]] domain::time_reading wished_at(time_point called_at, const domain::understanding& what) const {
    domain::call row = test::sample_call(1);
    row.started_at = called_at;
    row.transcript = test::words_for(what);
    return domain::call_reading(row, what, business).wish;
  }
};

TEST_F(the_wished_time, is_asked_for_exactly_as_far_as_it_is_missing) {
  domain::understanding what = test::booking_wish();
  what.date.reset();
  act(what, 1);
  what = test::booking_wish();
  what.time.reset();
  add_call(test::sample_call(2));
  act(what, 2);
  what.date.reset();
  add_call(test::sample_call(3));
  act(what, 3);
  EXPECT_THAT(data.bookings(), IsEmpty());
  const std::vector<domain::message> asked = to_customer();
  ASSERT_THAT(asked, SizeIs(3));
  for (const domain::message& question : asked) {
    EXPECT_EQ(question.kind, domain::message_kind::booking_question);
  }
  EXPECT_THAT(asked[0].body, HasSubstr("On which day"));
  EXPECT_THAT(asked[0].body, Not(HasSubstr("what time")));
  EXPECT_THAT(asked[1].body, HasSubstr("At what time"));
  EXPECT_THAT(asked[1].body, Not(HasSubstr("which day")));
  EXPECT_THAT(asked[2].body, HasSubstr("On which day and at what time"));
}

TEST_F(the_wished_time, is_asked_about_where_the_model_and_the_words_differ) {
  domain::understanding what = test::booking_wish();
  what.when_phrase = "next Tuesday at half past ten";
  act(what);
  EXPECT_THAT(data.bookings(), IsEmpty());
  ASSERT_THAT(to_customer(), SizeIs(1));
  EXPECT_THAT(to_customer().front().body,
              HasSubstr("1: Tuesday 19 January at 10:30 AM\n2: Monday 18 January at 3:00 PM"));
}

TEST_F(the_wished_time, is_asked_for_where_the_model_alone_says_it) {
  domain::understanding what = test::booking_wish();
  what.when_phrase = "at 4 PM";
  act(what);
  EXPECT_THAT(data.bookings(), IsEmpty());
  ASSERT_THAT(to_customer(), SizeIs(1));
  EXPECT_THAT(to_customer().front().body, HasSubstr("On which day"));
}

TEST_F(the_wished_time, is_the_next_best_where_the_first_is_taken) {
  domain::understanding what = test::booking_wish();
  what.when_phrase = "Monday at 3 PM or at 4 PM, otherwise Tuesday at ten";
  act(what);
  const auto number_of = [](int number) { return "+91982000000" + std::to_string(number); };
  for (int number = 2; number <= 4; ++number) {
    add_call(test::sample_call(number, number_of(number)));
    act(what, number);
  }
  const std::vector<domain::booking> made = data.bookings();
  ASSERT_THAT(made, SizeIs(3));
  EXPECT_EQ(made[0].starts_at, test::at_clinic(18, 15));
  EXPECT_EQ(made[1].starts_at, test::at_clinic(18, 16));
  EXPECT_EQ(made[2].starts_at, test::at_clinic(19, 10));
  EXPECT_EQ(data.messages_to(number_of(4)).back().kind, domain::message_kind::booking_alternatives);
}

TEST_F(the_wished_time, is_read_relative_to_the_call_and_not_to_now) {
  time.set(test::at_clinic(18, 10));  // processed three days late, after an outage
  domain::understanding what = test::booking_wish();
  what.date.reset();
  what.time.reset();
  what.when_phrase = "day after tomorrow at 3 PM";
  act(what);
  EXPECT_THAT(data.bookings(), IsEmpty());
  ASSERT_THAT(to_customer(), SizeIs(1));
  EXPECT_THAT(to_customer().front().body, HasSubstr("Sunday 17 January")) << "and not Wednesday the 20th";
}

TEST_F(the_wished_time, is_read_on_the_clock_of_the_business) {
  domain::understanding what = test::booking_wish();
  what.when_phrase = "tomorrow at 3 PM";
  const time_point late_evening = test::at_clinic(16, 2);  // still Friday in UTC
  EXPECT_EQ(wished_at(late_evening, what).date, test::january(17));
}

TEST_F(the_wished_time, puts_day_or_month_first_as_the_region_does) {
  domain::understanding what = test::booking_wish();
  what.when_phrase = "5/2 at 3 PM";
  using namespace std::chrono;
  EXPECT_EQ(wished_at(test::friday_morning, what).date, 2027y / February / 5);
  business.region = "US";
  EXPECT_EQ(wished_at(test::friday_morning, what).date, 2027y / May / 2);
}

}  // namespace
}  // namespace zylin::calls
