#include "zylin/domain/answer.hpp"

#include "wall_clock.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using testing::HasSubstr;
using zylin::local_minutes;
using zylin::refusal;
using zylin::test::at;
using zylin::test::date;
using zylin::test::monday;

std::string refused(const zylin::business& facts, local_minutes wish, refusal reason) {
  return zylin::answer::booking_refused(facts, wish, reason, {});
}

TEST(refused_booking, gives_a_reason_the_customer_understands) {
  const zylin::business facts = zylin::default_business();
  struct row {
    refusal reason;
    local_minutes wish;
    const char* expected;
  };
  const row rows[] = {
      {refusal::closed_that_day, at(monday - days(1), 15), ": we are closed on Sundays."},
      {refusal::holiday, at(monday, 15), ": that day is a holiday."},
      {refusal::outside_hours, at(monday, 8, 30), ": we open at 9:00 AM."},
      {refusal::outside_hours, at(monday, 17, 45), ": we close at 6:00 PM."},
      {refusal::outside_hours, at(monday, 20), ": we close at 6:00 PM."},
      {refusal::outside_hours, at(monday - days(1), 20), ": we are closed on Sundays."},
      {refusal::in_the_past, at(monday, 9), ": that time has passed."},
      {refusal::too_little_notice, at(monday, 9), ": please give us an hour's notice."},
      {refusal::too_far_ahead, at(monday, 9), ": we take bookings up to 60 days ahead."},
      {refusal::no_such_time, at(monday, 9), ": the clocks go forward that day and skip this time."},
      {refusal::taken, at(monday, 9), ": that time is taken."},
  };
  for (const row& one : rows) {
    EXPECT_THAT(refused(facts, one.wish, one.reason), HasSubstr(one.expected)) << to_string(one.reason);
  }
}

TEST(refused_booking, tells_all_hours_of_a_day_with_a_break) {
  zylin::business facts = zylin::default_business();
  facts.hours.at(1) = {{.opens = 9h, .closes = 13h}, {.opens = 14h, .closes = 24h}};
  for (const auto wish : {at(monday, 12, 45), at(monday, 13, 30)}) {
    EXPECT_THAT(refused(facts, wish, refusal::outside_hours),
                HasSubstr("that day we are open 9:00 AM to 1:00 PM and 2:00 PM to 12:00 AM."));
  }
}

TEST(refused_booking, words_notice_and_horizon_for_one_and_for_many) {
  zylin::business facts = zylin::default_business();
  const auto notice_of = [&](std::chrono::minutes notice) {
    facts.booking.min_notice = notice;
    return refused(facts, at(monday, 9), refusal::too_little_notice);
  };
  EXPECT_THAT(notice_of(1min), HasSubstr("a minute's notice"));
  EXPECT_THAT(notice_of(90min), HasSubstr("90 minutes' notice"));
  EXPECT_THAT(notice_of(2h), HasSubstr("2 hours' notice"));
  EXPECT_THAT(notice_of(days(1)), HasSubstr("a day's notice"));
  EXPECT_THAT(notice_of(days(3)), HasSubstr("3 days' notice"));

  facts.booking.horizon = days(1);
  EXPECT_THAT(refused(facts, at(monday, 9), refusal::too_far_ahead), HasSubstr("up to 1 day ahead"));
  facts.booking.horizon = days(0);
  EXPECT_THAT(refused(facts, at(monday, 9), refusal::too_far_ahead), HasSubstr("for the same day only"));
}

TEST(refused_booking, offers_up_to_three_free_times_with_their_days) {
  const std::vector<local_minutes> free{at(monday, 14), at(monday, 16), at(monday + days(1), 9),
                                        at(monday + days(1), 10)};
  EXPECT_EQ(zylin::answer::booking_refused(zylin::default_business(), at(monday, 15), refusal::taken, free),
            "Sorry, our business cannot offer Monday 23 November at 3:00 PM: that time is taken.\n"
            "These times are free:\n"
            "Monday 23 November at 2:00 PM\n"
            "Monday 23 November at 4:00 PM\n"
            "Tuesday 24 November at 9:00 AM\n"
            "Please call us again to book one of them.");
}

TEST(refused_booking, asks_for_another_day_when_nothing_is_free) {
  EXPECT_EQ(refused(zylin::default_business(), at(monday, 15), refusal::taken),
            "Sorry, our business cannot offer Monday 23 November at 3:00 PM: that time is taken.\n"
            "Please call us again and name another day.");
}

}  // namespace
