#include "pipeline/bookings/external_calendar_reader.hpp"

#include "pipeline/clinic.hpp"
#include "pipeline/failing_store.hpp"
#include "pipeline/real_store.hpp"
#include "support/fake_clock.hpp"
#include "support/log_capture.hpp"
#include "zylin/core/digest.hpp"
#include "zylin/ports/calendar_repository.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace zylin::bookings {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

constexpr const char* address = "https://calendar.example/private-5f2d/basic.ics";

/// Answers every address in the same way.
class fake_feed final : public ports::external_calendar_source {
 public:
  ports::awaitable<result<ports::external_calendar_answer>> read(ports::external_calendar_query asked) override {
    queries.push_back(std::move(asked));
    co_return answer;
  }

  result<ports::external_calendar_answer> answer = ports::external_calendar_answer();
  std::vector<ports::external_calendar_query> queries;
};

class the_external_calendars : public ::testing::Test {
 protected:
  the_external_calendars() { configure(); }

  static config::settings with_a_calendar() {
    config::settings settings = test::clinic_settings();
    settings.business.calendars = {secret(address)};
    return settings;
  }

  void configure() {
    data.write([this](ports::transaction& tx) { return write_external_calendars(tx, settings.business, time.now()); });
  }
  void run() { EXPECT_TRUE(test::wait_for(reader.run())); }
  void run_after(std::chrono::milliseconds pause) {
    time.advance(pause);
    run();
  }
  void say_busy(std::vector<domain::time_span> busy) {
    ports::external_calendar_answer said;
    said.busy = std::move(busy);
    said.version.tag = "\"v1\"";
    feed.answer = said;
  }
  void fail(errc code = errc::server_failed) { feed.answer = error(code, "the answer is status 503"); }
  std::vector<domain::busy_time> busy() {
    return data.look<std::vector<domain::busy_time>>([](ports::transaction& tx) {
      return tx.external_calendars().busy(test::friday_morning - 48h, test::friday_morning + 24h * 365);
    });
  }
  ports::external_calendar_state state() {
    return data
        .look<std::vector<ports::external_calendar_state>>(
            [](ports::transaction& tx) { return tx.external_calendars().all(); })
        .at(0);
  }

  static domain::time_span an_hour() { return {test::at_clinic(18, 15), test::at_clinic(18, 16)}; }

  test::fake_clock time{test::friday_morning};
  config::settings settings = with_a_calendar();
  test::real_store data;
  test::failing_store disk{data.db()};
  fake_feed feed;
  external_calendar_reader reader{disk, feed, time, settings};
};

TEST_F(the_external_calendars, are_read_at_the_start_and_every_five_minutes) {
  say_busy({an_hour()});
  run();
  ASSERT_THAT(busy(), SizeIs(1));
  EXPECT_EQ(busy().front().when.from, an_hour().from);
  EXPECT_EQ(state().read_at, time.now());
  EXPECT_EQ(reader.next_due(), time.now() + 5min);
  run_after(5min - 1ms);
  EXPECT_THAT(feed.queries, SizeIs(1));
  run_after(1ms);
  EXPECT_THAT(feed.queries, SizeIs(2));
}

TEST_F(the_external_calendars, are_asked_for_what_can_be_booked) {
  run();
  const ports::external_calendar_query& asked = feed.queries.front();
  EXPECT_EQ(asked.address.expose(), address);
  EXPECT_EQ(asked.window.from, time.now() - 24h);
  EXPECT_EQ(asked.window.until, time.now() + 24h * (60 + 2 + 14));
  EXPECT_EQ(asked.zone.name(), "Asia/Kolkata");
  EXPECT_EQ(asked.own_uids_end,
            "@" + data.look<std::string>([](ports::transaction& tx) { return tx.calendar().installation(); }));
  EXPECT_EQ(state().known_until, asked.window.until);
}

TEST_F(the_external_calendars, are_stored_without_their_addresses) {
  run();
  EXPECT_EQ(state().address_hash, sha256_hex(address));
}

TEST_F(the_external_calendars, stay_as_they_are_while_unchanged_but_are_read_anew_before_their_window_ends) {
  say_busy({an_hour()});
  run();
  EXPECT_EQ(feed.queries.back().known.tag, "");
  ports::external_calendar_answer unchanged;
  unchanged.unchanged = true;
  feed.answer = unchanged;
  run_after(5min);
  EXPECT_EQ(feed.queries.back().known.tag, "\"v1\"");
  EXPECT_THAT(busy(), SizeIs(1));
  EXPECT_EQ(state().read_at, time.now());
  run_after(24h * 7);
  EXPECT_EQ(feed.queries.back().known.tag, "") << "what comes into the window was not read yet";
}

TEST_F(the_external_calendars, go_on_blocking_while_they_cannot_be_read) {
  say_busy({an_hour()});
  run();
  const time_point read_at = time.now();
  fail();
  run_after(5min);
  EXPECT_THAT(busy(), SizeIs(1));
  EXPECT_EQ(state().read_at, read_at);
  EXPECT_EQ(state().failure, "the answer is status 503");
  EXPECT_EQ(state().failures, 1);
  say_busy({});
  run_after(5min);
  EXPECT_THAT(busy(), IsEmpty());
  EXPECT_EQ(state().failure, "");
}

TEST_F(the_external_calendars, keep_what_could_not_be_followed_until_it_can) {
  ports::external_calendar_answer said;
  said.busy = {an_hour()};
  said.remark = "1 event repeats on days that do not exist";
  feed.answer = said;
  run();
  EXPECT_EQ(state().failure, said.remark);
  EXPECT_EQ(state().failures, 0);
  fail();
  run_after(5min);
  EXPECT_EQ(state().failure, "the answer is status 503");
  ports::external_calendar_answer same;
  same.unchanged = true;
  feed.answer = same;
  run_after(5min);
  EXPECT_EQ(state().failure, said.remark) << "it is still that version";
  say_busy({an_hour()});
  run_after(5min);
  EXPECT_EQ(state().failure, "");
}

TEST_F(the_external_calendars, are_asked_less_often_while_they_fail) {
  fail();
  std::vector<std::chrono::minutes> pauses;
  for (int each = 0; each < 6; ++each) {
    run();
    pauses.push_back(std::chrono::floor<std::chrono::minutes>(*reader.next_due() - time.now()));
    time.set(*reader.next_due());
  }
  EXPECT_THAT(pauses, ElementsAre(5min, 10min, 20min, 40min, 60min, 60min));
}

TEST_F(the_external_calendars, wait_as_long_as_the_server_asks_but_an_hour_at_most) {
  feed.answer = error(errc::rate_limited, "the answer is status 429").with_retry_after(20min);
  run();
  EXPECT_EQ(*reader.next_due() - time.now(), 20min);
  feed.answer = error(errc::rate_limited, "the answer is status 429").with_retry_after(24h);
  run_after(20min);
  EXPECT_EQ(*reader.next_due() - time.now(), 1h);
}

TEST_F(the_external_calendars, are_logged_without_their_addresses_once_a_reason) {
  const test::log_capture log;
  fail();
  run();
  run_after(1h);
  EXPECT_EQ(log.count("calendars[0] cannot be read"), 1U);
  EXPECT_EQ(log.count("503"), 1U);
  EXPECT_EQ(log.count("example"), 0U);
  say_busy({});
  run_after(1h);
  EXPECT_EQ(log.count("calendars[0] can be read again"), 1U);
}

TEST_F(the_external_calendars, are_forgotten_when_their_address_changes) {
  say_busy({an_hour()});
  run();
  settings.business.calendars = {secret("https://calendar.example/other.ics")};
  configure();
  EXPECT_THAT(busy(), IsEmpty());
  EXPECT_FALSE(state().known_until) << "the new one was never read";
}

TEST_F(the_external_calendars, keep_what_they_were_known_for_when_the_disk_fails) {
  say_busy({an_hour()});
  disk.fail(1);
  EXPECT_FALSE(test::wait_for(reader.run())) << "the installation's name is not known yet";
  run();
  say_busy({});
  disk.fail(1);
  run_after(5min);
  EXPECT_EQ(*reader.next_due() - time.now(), 30s);
  EXPECT_THAT(busy(), SizeIs(1));
  run_after(30s);
  EXPECT_THAT(busy(), IsEmpty());
}

TEST_F(the_external_calendars, say_how_they_are_doing) {
  EXPECT_EQ(reader.health().at(0).label, "calendars[0]");
  EXPECT_FALSE(reader.health().at(0).read_at);
  run();
  fail();
  run_after(5min);
  EXPECT_EQ(reader.health().at(0).read_at, test::friday_morning);
  EXPECT_EQ(reader.health().at(0).failures, 1);
}

TEST_F(the_external_calendars, ask_nobody_once_stopped) {
  reader.stop();
  run();
  EXPECT_THAT(feed.queries, IsEmpty());
}

}  // namespace
}  // namespace zylin::bookings
