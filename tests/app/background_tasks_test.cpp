#include "app/running_system.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>

#include <algorithm>
#include <utility>

namespace zylin::test {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

constexpr const char* anna = "+14155550123";
constexpr const char* ben = "+14155550124";
constexpr const char* annas_words =
    "Hi, my name is Anna Schmidt. I would like to book an appointment for tomorrow at 3 PM.";
constexpr const char* bens_words =
    "Hi, my name is Ben Weber. I would like to book an appointment for tomorrow at 3 PM.";

/// So that the time of day at which the test runs does not matter; a reminder is due a week before.
system_options never_quiet() {
  system_options options;
  options.adjust = [](config::settings& how) {
    how.business.quiet_hours.reset();
    how.business.booking.reminder_ahead = std::chrono::days(7);
  };
  return options;
}

/// Changes the stored bookings while the server is stopped.
void change_first_booking(running_system& system, const std::function<void(domain::booking&)>& change) {
  domain::booking row = system.bookings().front();
  change(row);
  sqlite::store_options where;
  where.file = system.settings().database_path;
  const auto opened = sqlite::open_store(where);
  ASSERT_TRUE(opened) << opened.error().message();
  boost::asio::io_context io;
  ports::store::work unit = [&row](ports::transaction& tx) { return tx.bookings().save(row); };
  auto saved = boost::asio::co_spawn(io, (*opened)->run(std::move(unit)), boost::asio::use_future);
  io.run();
  ASSERT_TRUE(saved.get());
}

form reply(const std::string& from, const std::string& text) {
  return form({{"MessageSid", "SM00000000000000000000000000000077"},
               {"From", "whatsapp:" + from},
               {"To", "whatsapp:+14155238886"},
               {"Body", text}});
}

TEST(a_reminder, that_came_due_while_nobody_was_there_is_sent_at_the_start) {
  running_system system(never_quiet());
  ASSERT_EQ(system.events.wait_for_end(system.call(annas_words, anna)), domain::job_state::done);
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 1));
  system.stop();
  change_first_booking(system, [](domain::booking& row) { row.changed_at -= std::chrono::days(9); });
  system.start();
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 2));
  system.stop();
  const std::vector<domain::message> reminders = messages_of_kind(system, domain::message_kind::booking_reminder);
  ASSERT_THAT(reminders, SizeIs(1));
  EXPECT_EQ(reminders[0].to, anna);
  EXPECT_THAT(reminders[0].body, HasSubstr(system.bookings().front().reference));
}

TEST(a_waiting_list, offers_a_cancelled_time_and_a_written_yes_books_it) {
  running_system system(never_quiet());
  ASSERT_EQ(system.events.wait_for_end(system.call(annas_words, anna)), domain::job_state::done);
  ASSERT_EQ(system.events.wait_for_end(system.call(bens_words, ben)), domain::job_state::done);
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 2));
  system.stop();
  change_first_booking(system, [](domain::booking& row) { row.status = domain::booking_status::cancelled; });
  system.start();
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 3));
  ASSERT_THAT(messages_of_kind(system, domain::message_kind::waiting_list_offer), SizeIs(1));
  EXPECT_EQ(messages_of_kind(system, domain::message_kind::waiting_list_offer)[0].to, ben);
  for (int repeated = 0; repeated < 3; ++repeated) {
    EXPECT_EQ(system.post("/api/twilio/message", reply(ben, "Yes please")).status, 200);
  }
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 4));
  const std::vector<domain::booking> bookings = system.bookings();
  ASSERT_THAT(bookings, SizeIs(2));
  EXPECT_EQ(bookings[0].starts_at, bookings[1].starts_at);
  EXPECT_EQ(std::ranges::count(bookings, domain::booking_status::confirmed, &domain::booking::status), 1);
  EXPECT_EQ(std::ranges::count(bookings, std::string(ben), &domain::booking::customer_phone), 1);
}

}  // namespace
}  // namespace zylin::test
