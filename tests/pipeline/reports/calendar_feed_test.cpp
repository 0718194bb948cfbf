#include "pipeline/reports/calendar_feed.hpp"

#include "pipeline/clinic.hpp"
#include "pipeline/failing_store.hpp"
#include "pipeline/real_store.hpp"
#include "pipeline/reports/calendar_feed.hpp"
#include "support/fake_clock.hpp"
#include "zylin/core/digest.hpp"
#include "zylin/core/random_token.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/asio/thread_pool.hpp>

#include <thread>

namespace zylin::reports {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::SizeIs;

class a_calendar_publisher : public ::testing::Test {
 protected:
  secret open_feed() {
    secret key = make_random_token();
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<std::int64_t> opened = open_calendar_feed(tx, key, time.now());
      return opened ? result<void>{} : result<void>(opened.error());
    });
    return key;
  }
  result<std::int64_t> revoke(std::optional<std::int64_t> id) {
    result<std::int64_t> revoked = 0;
    data.write([&](ports::transaction& tx) -> result<void> {
      revoked = revoke_calendar_feeds(tx, id, time.now());
      return {};
    });
    return revoked;
  }
  result<std::optional<ports::calendar_file>> open(std::string_view key) {
    return test::wait_for(publisher.open(std::string(key)));
  }

  test::fake_clock time{test::friday_morning};
  domain::business business = test::clinic_facts();
  test::real_store data;
  test::failing_store disk{data.db()};
  boost::asio::thread_pool workers{1};
  std::thread::id written_on;
  calendar_publisher publisher{disk, time, business, workers.get_executor(),
                               [this](const domain::published_calendar& what) {
                                 written_on = std::this_thread::get_id();
                                 return what.name + " shows " + std::to_string(what.events.size());
                               }};
};

TEST_F(a_calendar_publisher, hands_the_calendar_to_who_knows_a_secret) {
  const secret first = open_feed();
  const secret second = open_feed();
  for (const secret& each : {first, second}) {
    const auto found = open(each.expose());
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->text, "HealthFirst Clinic shows 0");
    EXPECT_EQ((*found)->tag, sha256_hex((*found)->text));
  }
}

TEST_F(a_calendar_publisher, writes_on_a_worker_and_not_where_it_was_asked) {
  ASSERT_TRUE(*open(open_feed().expose()));
  EXPECT_NE(written_on, std::thread::id());
  EXPECT_NE(written_on, std::this_thread::get_id());
}

TEST_F(a_calendar_publisher, opens_for_nobody_else) {
  const secret key = open_feed();
  std::string nearly(key.expose());
  nearly.back() = nearly.back() == 'A' ? 'B' : 'A';
  for (const std::string& wrong : {nearly, std::string(), std::string("x"), sha256_hex(key.expose()),
                                   std::string(make_random_token().expose()), std::string(100'000, 'a')}) {
    const auto found = open(wrong);
    ASSERT_TRUE(found);
    EXPECT_FALSE(*found) << wrong.substr(0, 100);
  }
}

TEST_F(a_calendar_publisher, compares_the_whole_digest) {
  const secret key = make_random_token();
  std::string nearly = sha256_hex(key.expose());
  nearly.back() = nearly.back() == '0' ? '1' : '0';
  data.write([&](ports::transaction& tx) -> result<void> {
    const result<std::int64_t> added = tx.calendar().add_feed(nearly, time.now(), 20);
    return added ? result<void>{} : result<void>(added.error());
  });
  EXPECT_EQ(open(key.expose()).value(), std::nullopt);
}

TEST_F(a_calendar_publisher, does_not_bother_the_database_with_what_cannot_be_a_secret) {
  disk.fail(1);
  EXPECT_TRUE(open("favicon"));
  EXPECT_EQ(disk.failures_left(), 1);
}

TEST_F(a_calendar_publisher, closes_what_is_revoked) {
  const secret first = open_feed();
  const secret second = open_feed();
  EXPECT_EQ(*revoke(1), 1);
  EXPECT_FALSE(*open(first.expose()));
  EXPECT_TRUE(*open(second.expose()));
  EXPECT_EQ(*revoke(std::nullopt), 1);
  EXPECT_FALSE(*open(second.expose()));
  EXPECT_EQ(revoke(1).error().code(), errc::not_found);
  EXPECT_EQ(revoke(std::nullopt).error().code(), errc::not_found);
}

TEST_F(a_calendar_publisher, says_when_the_database_cannot_be_read) {
  const secret key = open_feed();
  disk.fail(1);
  EXPECT_EQ(open(key.expose()).error().code(), errc::storage_full);
}

TEST_F(a_calendar_publisher, has_room_for_twenty_secrets) {
  for (std::size_t i = 0; i < most_calendar_feeds; ++i) {
    open_feed();
  }
  const secret one_more = make_random_token();
  const auto opening = [&](ports::transaction& tx) -> result<void> {
    const result<std::int64_t> opened = open_calendar_feed(tx, one_more, time.now());
    return opened ? result<void>{} : result<void>(opened.error());
  };
  EXPECT_EQ(data.run(opening).error().code(), errc::conflict);
  EXPECT_EQ(*revoke(1), 1);
  EXPECT_TRUE(data.run(opening));
}

TEST(a_calendars_address, is_below_the_public_one) {
  EXPECT_EQ(calendar_address("https://phone.example.org/zylin", secret("KEY")),
            "https://phone.example.org/zylin/calendar/KEY.ics");
}

}  // namespace
}  // namespace zylin::reports
