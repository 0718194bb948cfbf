#include "zylin/domain/texts.hpp"

#include "domain/wall_clock.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using testing::HasSubstr;
using zylin::domain::local_minutes;
using zylin::domain::refusal;
using zylin::test::at;
using zylin::test::date;
using zylin::test::monday;

std::string refused(const zylin::domain::business& business, local_minutes wish, zylin::domain::refusal reason) {
  return zylin::domain::texts::booking_refused({business, "en"}, wish, reason, {});
}

TEST(refused_booking, gives_a_reason_the_customer_understands) {
  const zylin::domain::business business = zylin::domain::default_business();
  struct row {
    zylin::domain::refusal reason;
    local_minutes wish;
    const char* expected;
  };
  const row rows[] = {
      {zylin::domain::refusal::closed_that_day, zylin::test::at(zylin::test::monday - days(1), 15),
       ": we are closed on Sundays."},
      {zylin::domain::refusal::holiday, zylin::test::at(zylin::test::monday, 15), ": that day is a holiday."},
      {zylin::domain::refusal::outside_hours, zylin::test::at(zylin::test::monday, 8, 30), ": we open at 9:00 AM."},
      {zylin::domain::refusal::outside_hours, zylin::test::at(zylin::test::monday, 17, 45), ": we close at 6:00 PM."},
      {zylin::domain::refusal::outside_hours, zylin::test::at(zylin::test::monday, 20), ": we close at 6:00 PM."},
      {zylin::domain::refusal::outside_hours, zylin::test::at(zylin::test::monday - days(1), 20),
       ": we are closed on Sundays."},
      {zylin::domain::refusal::in_the_past, zylin::test::at(zylin::test::monday, 9), ": that time has passed."},
      {zylin::domain::refusal::too_little_notice, zylin::test::at(zylin::test::monday, 9),
       ": please give us an hour's notice."},
      {zylin::domain::refusal::too_far_ahead, zylin::test::at(zylin::test::monday, 9),
       ": we take bookings up to 60 days ahead."},
      {zylin::domain::refusal::no_such_time, zylin::test::at(zylin::test::monday, 9),
       ": the clocks go forward that day and skip this time."},
      {zylin::domain::refusal::taken, zylin::test::at(zylin::test::monday, 9), ": that time is taken."},
  };
  for (const row& one : rows) {
    EXPECT_THAT(refused(business, one.wish, one.reason), HasSubstr(one.expected)) << to_string(one.reason);
  }
}

TEST(refused_booking, tells_all_hours_of_a_day_with_a_break) {
  zylin::domain::business business = zylin::domain::default_business();
  business.hours.at(1) = {{.opens = 9h, .closes = 13h}, {.opens = 14h, .closes = 24h}};
  for (const auto wish : {zylin::test::at(zylin::test::monday, 12, 45), zylin::test::at(zylin::test::monday, 13, 30)}) {
    EXPECT_THAT(refused(business, wish, zylin::domain::refusal::outside_hours),
                HasSubstr("that day we are open 9:00 AM to 1:00 PM and 2:00 PM to 12:00 AM."));
  }
}

TEST(refused_booking, words_notice_and_horizon_for_one_and_for_many) {
  zylin::domain::business business = zylin::domain::default_business();
  const auto notice_of = [&](std::chrono::minutes notice) {
    business.booking.min_notice = notice;
    return refused(business, zylin::test::at(zylin::test::monday, 9), zylin::domain::refusal::too_little_notice);
  };
  EXPECT_THAT(notice_of(1min), HasSubstr("a minute's notice"));
  EXPECT_THAT(notice_of(90min), HasSubstr("90 minutes' notice"));
  EXPECT_THAT(notice_of(2h), HasSubstr("2 hours' notice"));
  EXPECT_THAT(notice_of(days(1)), HasSubstr("a day's notice"));
  EXPECT_THAT(notice_of(days(3)), HasSubstr("3 days' notice"));

  business.booking.horizon = days(1);
  EXPECT_THAT(refused(business, zylin::test::at(zylin::test::monday, 9), zylin::domain::refusal::too_far_ahead),
              HasSubstr("up to 1 day ahead"));
  business.booking.horizon = days(0);
  EXPECT_THAT(refused(business, zylin::test::at(zylin::test::monday, 9), zylin::domain::refusal::too_far_ahead),
              HasSubstr("for the same day only"));
}

TEST(refused_booking, offers_up_to_three_free_times_with_their_days) {
  const std::vector<local_minutes> free{
      zylin::test::at(zylin::test::monday, 14), zylin::test::at(zylin::test::monday, 16),
      zylin::test::at(zylin::test::monday + days(1), 9), zylin::test::at(zylin::test::monday + days(1), 10)};
  EXPECT_EQ(zylin::domain::texts::booking_refused({zylin::domain::default_business(), "en"},
                                                  zylin::test::at(zylin::test::monday, 15),
                                                  zylin::domain::refusal::taken, free),
            "Sorry, our business cannot offer Monday 23 November at 3:00 PM: that time is taken.\n"
            "These times are free:\n"
            "Monday 23 November at 2:00 PM\n"
            "Monday 23 November at 4:00 PM\n"
            "Tuesday 24 November at 9:00 AM\n"
            "Please call us again to book one of them.");
}

TEST(refused_booking, asks_for_another_day_when_nothing_is_free) {
  EXPECT_EQ(refused(zylin::domain::default_business(), zylin::test::at(zylin::test::monday, 15),
                    zylin::domain::refusal::taken),
            "Sorry, our business cannot offer Monday 23 November at 3:00 PM: that time is taken.\n"
            "Please call us again and name another day.");
}

TEST(a_refusal_of_a_person, says_who_is_not_there_or_does_not_do_it) {
  zylin::domain::business salon = zylin::domain::default_business();
  salon.staff.resize(1);
  salon.staff.front().name = "Maria";
  salon.services.push_back(salon.services.front());
  salon.services.back().name = "Colour";
  salon.services.back().min_notice = std::chrono::hours(48);
  salon.staff.front().services = {"Appointment"};
  const auto reason = [&](const char* service, std::optional<std::string> who, zylin::domain::refusal why) {
    zylin::domain::booking about;
    about.service = service;
    about.staff = std::move(who);
    return zylin::domain::texts::refusal_reason({salon, "en"}, zylin::test::at(zylin::test::monday, 15), why, &about);
  };
  using zylin::domain::refusal;
  EXPECT_EQ(reason("Appointment", "Maria", refusal::person_away), "Maria is not there for that then");
  EXPECT_EQ(reason("Colour", "Maria", refusal::person_away), "Maria does not do this: Colour");
  EXPECT_EQ(reason("Colour", std::nullopt, refusal::person_away), "nobody is there for that then");
  EXPECT_NE(reason("Colour", std::nullopt, refusal::too_little_notice).find("2 days"), std::string::npos)
      << "the notice of that service";
}

}  // namespace
