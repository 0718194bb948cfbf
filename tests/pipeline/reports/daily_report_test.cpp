#include "pipeline/reports/daily_report.hpp"

#include "pipeline/bookings/external_calendar_reader.hpp"
#include "pipeline/clinic.hpp"
#include "pipeline/failing_store.hpp"
#include "pipeline/real_store.hpp"
#include "support/fake_clock.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::reports {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::StartsWith;

class a_daily_report_sender : public ::testing::Test {
 protected:
  a_daily_report_sender() { settings.business.daily_report = 7h + 30min; }

  void add_booking(int number, time_point starts) {
    data.write([number, starts](ports::transaction& tx) -> result<void> {
      domain::booking row;
      row.reference = "REF" + std::to_string(number);
      row.customer_name = "Asha Rao of the Association of People with Long Names";
      row.service = "Service " + std::to_string(number);
      row.starts_at = starts;
      row.duration = 30min;
      const result<std::int64_t> added = tx.bookings().add(row);
      return added ? result<void>{} : result<void>(added.error());
    });
  }
  /// Runs what the loop would run now; returns the number of messages then.
  std::size_t look(daily_report_sender& daily_report) {
    EXPECT_TRUE(test::wait_for(daily_report.run()));
    return data.messages().size();
  }
  std::optional<time_point> next(daily_report_sender& daily_report) { return daily_report.next_due(); }
  daily_report_sender make() {
    return daily_report_sender(disk, time, settings, [this] { ++outbox_woken; });
  }

  test::fake_clock time{test::at_clinic(15, 7)};
  config::settings settings = test::clinic_settings();
  test::real_store data;
  test::failing_store disk{data.db()};
  int outbox_woken = 0;
};

TEST_F(a_daily_report_sender, tells_the_owner_at_the_set_time) {
  add_booking(1, test::at_clinic(15, 9));
  add_booking(2, test::at_clinic(16, 9));
  daily_report_sender daily_report = make();
  EXPECT_EQ(look(daily_report), 0U);
  EXPECT_EQ(next(daily_report), test::at_clinic(15, 7, 30));
  time.set(test::at_clinic(15, 7, 30));
  EXPECT_EQ(look(daily_report), 1U);
  ASSERT_THAT(data.messages(), SizeIs(1));
  const domain::message told = data.messages().front();
  EXPECT_EQ(told.to, test::owner_number);
  EXPECT_EQ(told.kind, domain::message_kind::owner_notice);
  EXPECT_THAT(told.body, AllOf(StartsWith("HealthFirst Clinic, Friday 15 January"), HasSubstr("Today: 1 booking\n"),
                               HasSubstr("REF1")));
  EXPECT_EQ(outbox_woken, 1);
}

TEST_F(a_daily_report_sender, names_calendars_that_are_not_read_and_never_their_address) {
  settings.business.staff.emplace_back().name = "Maria";
  settings.business.staff.back().calendar = secret("https://calendar.example/private-5f2d/basic.ics");
  settings.business.calendars = {secret("https://calendar.example/private-7a1c/basic.ics")};
  const time_point read_at = test::at_clinic(14, 16);
  data.write([&](ports::transaction& tx) -> result<void> {
    if (const result<void> done = bookings::write_external_calendars(tx, settings.business, read_at); !done) {
      return done;
    }
    const auto rows = tx.external_calendars().all();
    ports::external_calendar_state hers = rows->back();
    hers.read_at = read_at + 1h;
    hers.failure = "the answer is status 503";
    hers.failures = 3;
    return tx.external_calendars().save(hers);
  });
  daily_report_sender daily_report = make();
  time.set(test::at_clinic(15, 7, 30));
  ASSERT_EQ(look(daily_report), 1U);
  EXPECT_THAT(data.messages().front().body,
              AllOf(HasSubstr("Maria (staff[0].calendar): cannot be read, last read on Thursday 14 January at 5:00 PM"),
                    HasSubstr("calendars[0]: never read since it was set up on Thursday 14 January at 4:00 PM"),
                    Not(HasSubstr("calendar.example"))));
}

TEST_F(a_daily_report_sender, tells_once_a_day) {
  daily_report_sender daily_report = make();
  for (time_point now = test::at_clinic(15, 0); now < test::at_clinic(18, 0); now += 10min) {
    time.set(now);
    look(daily_report);
  }
  EXPECT_THAT(data.messages(), SizeIs(3));
  EXPECT_EQ(next(daily_report), test::at_clinic(18, 7, 30));
}

TEST_F(a_daily_report_sender, does_not_repeat_it_after_a_restart) {
  time.set(test::at_clinic(15, 8));
  for (int start = 0; start < 3; ++start) {
    daily_report_sender daily_report = make();
    look(daily_report);
    EXPECT_EQ(next(daily_report), test::at_clinic(16, 7, 30));
  }
  EXPECT_THAT(data.messages(), SizeIs(1));
  EXPECT_EQ(outbox_woken, 1);
}

TEST_F(a_daily_report_sender, does_not_add_a_part_when_the_day_has_grown_since) {
  time.set(test::at_clinic(15, 8));
  daily_report_sender first = make();
  look(first);
  for (int number = 0; number < 100; ++number) {
    add_booking(number, test::at_clinic(15, 9));
  }
  daily_report_sender second = make();
  look(second);
  EXPECT_THAT(data.messages(), SizeIs(1));
}

TEST_F(a_daily_report_sender, splits_a_long_report) {
  for (int number = 0; number < 100; ++number) {
    add_booking(number, test::at_clinic(15, 9));
  }
  time.set(test::at_clinic(15, 8));
  daily_report_sender daily_report = make();
  look(daily_report);
  EXPECT_THAT(data.messages(), SizeIs(::testing::Gt(1)));
}

TEST_F(a_daily_report_sender, makes_up_for_what_was_missed_on_the_same_day_only) {
  time.set(test::at_clinic(15, 23, 59));
  daily_report_sender late = make();
  look(late);
  EXPECT_THAT(data.messages(), SizeIs(1));
  time.set(test::at_clinic(18, 0, 5));
  daily_report_sender next_day = make();
  EXPECT_EQ(look(next_day), 1U) << "nobody was there on the 16th and 17th";
  EXPECT_EQ(next(next_day), test::at_clinic(18, 7, 30));
}

TEST_F(a_daily_report_sender, tries_again_half_a_minute_after_a_disk_has_failed) {
  time.set(test::at_clinic(15, 8));
  daily_report_sender daily_report = make();
  disk.fail(1);
  EXPECT_EQ(look(daily_report), 0U);
  EXPECT_EQ(disk.failures_left(), 0);
  EXPECT_EQ(look(daily_report), 0U);
  EXPECT_EQ(next(daily_report), time.now() + 30s);
  time.advance(30s);
  EXPECT_EQ(look(daily_report), 1U);
  EXPECT_THAT(data.messages(), SizeIs(1));
  EXPECT_EQ(next(daily_report), test::at_clinic(16, 7, 30));
}

TEST_F(a_daily_report_sender, does_not_wait_longer_for_a_clock_that_is_set_back) {
  time.set(test::at_clinic(15, 20));
  daily_report_sender daily_report = make();
  disk.fail(1);
  look(daily_report);
  time.set(test::at_clinic(15, 8));
  EXPECT_EQ(look(daily_report), 1U);
  EXPECT_THAT(data.messages(), SizeIs(1));
}

TEST_F(a_daily_report_sender, keeps_silent_where_the_business_or_nobody_wants_it) {
  time.set(test::at_clinic(15, 8));
  settings.business.daily_report.reset();
  daily_report_sender off = make();
  EXPECT_EQ(look(off), 0U);
  EXPECT_EQ(next(off), std::nullopt);
  settings.business.daily_report = 7h;
  settings.owner_phone.reset();
  daily_report_sender no_owner = make();
  EXPECT_EQ(look(no_owner), 0U);
  EXPECT_EQ(next(no_owner), std::nullopt);
  EXPECT_THAT(data.messages(), IsEmpty());
}

TEST_F(a_daily_report_sender, follows_the_wall_clock_when_it_is_changed) {
  settings.business.zone = *domain::time_zone::locate("Europe/Berlin");
  const auto saturday = std::chrono::sys_days(std::chrono::year(2027) / 3 / 27);
  time.set(saturday + 7h);
  daily_report_sender daily_report = make();
  look(daily_report);
  EXPECT_EQ(next(daily_report), saturday + 24h + 5h + 30min) << "07:30 in summer time";
}

}  // namespace
}  // namespace zylin::reports
