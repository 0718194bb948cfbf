#include "pipeline/bookings/unread_calendar_alarm.hpp"

#include "pipeline/bookings/external_calendar_reader.hpp"
#include "pipeline/clinic.hpp"
#include "pipeline/real_store.hpp"
#include "support/fake_clock.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace zylin::bookings {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

/// Nobody reads here: what counts is when a calendar was last read.
class an_unread_calendar : public ::testing::Test {
 protected:
  an_unread_calendar() {
    data.write([this](ports::transaction& tx) { return write_external_calendars(tx, settings.business, time.now()); });
  }

  static config::settings with_a_calendar() {
    config::settings settings = test::clinic_settings();
    settings.business.calendars = {secret("https://calendar.example/private-5f2d/basic.ics")};
    return settings;
  }
  void read_now() {
    data.write([this](ports::transaction& tx) {
      ports::external_calendar_state row = tx.external_calendars().all()->at(0);
      row.read_at = time.now();
      return tx.external_calendars().save(row);
    });
  }
  /// As after a start: nothing is known but what is stored.
  void look_after(std::chrono::milliseconds pause) {
    time.advance(pause);
    unread_calendar_alarm fresh(data.db(), time, settings, [this] { ++outbox_woken; });
    EXPECT_EQ(fresh.next_due(), time.now());
    EXPECT_TRUE(test::wait_for(fresh.run()));
    EXPECT_EQ(fresh.next_due(), time.now() + 10min);
  }

  test::fake_clock time{test::friday_morning};
  config::settings settings = with_a_calendar();
  test::real_store data;
  int outbox_woken = 0;
};

TEST_F(an_unread_calendar, is_told_to_the_owner_once_an_outage_when_it_is_a_day_old) {
  read_now();
  look_after(24h - 1ms);
  EXPECT_THAT(data.messages(), IsEmpty());
  look_after(1ms);
  ASSERT_THAT(data.messages(), SizeIs(1));
  EXPECT_EQ(outbox_woken, 1);
  EXPECT_THAT(data.messages().front().body,
              AllOf(HasSubstr("cannot be read since"), HasSubstr("Calendar: calendars[0]"), Not(HasSubstr("example")),
                    Not(HasSubstr("private"))));
  look_after(1h);
  look_after(24h);
  EXPECT_THAT(data.messages(), SizeIs(1));
  EXPECT_EQ(outbox_woken, 1);
  read_now();
  look_after(25h);
  EXPECT_THAT(data.messages(), SizeIs(2)) << "another outage";
}

TEST_F(an_unread_calendar, is_told_to_the_owner_if_it_was_never_read) {
  look_after(0ms);
  EXPECT_THAT(data.messages(), IsEmpty());
  look_after(24h);
  EXPECT_THAT(data.messages(), SizeIs(1));
}

TEST_F(an_unread_calendar, needs_no_looking_where_there_are_none) {
  settings.business.calendars.clear();
  const unread_calendar_alarm idle(data.db(), time, settings, nullptr);
  EXPECT_EQ(idle.next_due(), std::nullopt);
}

}  // namespace
}  // namespace zylin::bookings
