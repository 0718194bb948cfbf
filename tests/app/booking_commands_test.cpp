#include "zylin/app/booking_commands.hpp"

#include "zylin/adapters/sqlite/sqlite_store.hpp"

#include <gmock/gmock.h>
#include <stdlib.h>  // mkdtemp is POSIX, not in <cstdlib>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace zylin::app {
namespace {

using ::testing::HasSubstr;
using arguments = std::map<std::string, std::string>;

class monday_morning final : public clock {
 public:
  /// 2026-11-23 06:00 UTC.
  [[nodiscard]] time_point now() const override {
    return time_point(std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 23)) +
           std::chrono::hours(6);
  }
};

class booking_commands_test : public ::testing::Test {
 protected:
  booking_commands_test() {
    std::string name = (std::filesystem::temp_directory_path() / "zylin-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
    sqlite::store_options options;
    options.file = folder_ / "zylin.db";
    db_ = *sqlite::open_store(options);
    commands_ = std::make_unique<booking_commands>(*db_, time_, facts_, [this] { ++woken_; });
  }
  ~booking_commands_test() override {
    db_.reset();
    std::filesystem::remove_all(folder_);
  }

  control::reply perform(const std::string& name, const arguments& given) {
    boost::asio::io_context io;
    std::optional<control::reply> answer;
    control::command asked{name, given};
    auto ended = [&answer](const std::exception_ptr&, control::reply reply) { answer.emplace(std::move(reply)); };
    boost::asio::co_spawn(io, commands_->perform(std::move(asked)), std::move(ended));
    io.run();
    return answer.value();
  }
  control::reply add(const std::string& at) {
    return perform("bookings.add", {{"name", "Asha Rao"}, {"phone", "+4915112345678"}, {"at", at}});
  }

  monday_morning time_;
  business facts_ = default_business();
  std::filesystem::path folder_;
  std::unique_ptr<store> db_;
  std::unique_ptr<booking_commands> commands_;
  int woken_ = 0;
  int added_ = 0;
};

TEST_F(booking_commands_test, wake_whoever_sends_messages_once_the_change_is_stored) {
  ASSERT_TRUE(add("2026-11-23 15:00"));
  EXPECT_EQ(woken_, 1);
  ASSERT_TRUE(perform("bookings.cancel", {{"reference", "1"}}));
  EXPECT_EQ(woken_, 2);
}

TEST_F(booking_commands_test, wake_nobody_when_nothing_was_changed) {
  EXPECT_EQ(add("2026-11-23 20:00").error().code(), errc::conflict);
  EXPECT_EQ(perform("bookings.cancel", {{"reference", "1"}}).error().code(), errc::not_found);
  EXPECT_EQ(perform("bookings.destroy", {{"reference", "1"}}).error().code(), errc::invalid_input);
  EXPECT_EQ(woken_, 0);
}

TEST_F(booking_commands_test, read_words_by_the_clock_of_the_business) {
  const control::reply made = add("next tuesday at half past ten");
  ASSERT_TRUE(made) << made.error().message();
  EXPECT_THAT(*made, HasSubstr("(2026-12-01T10:30:00"));
}

TEST_F(booking_commands_test, read_words_as_those_of_a_caller_by_opening_hours_and_language) {
  facts_.hours.fill({day_interval{std::chrono::hours{17}, std::chrono::hours{23}}});
  facts_.language = "de";
  for (const char* words : {"tomorrow at eight", "morgen um acht"}) {
    const control::reply made = add(words);
    ASSERT_TRUE(made) << words << ": " << made.error().message();
    EXPECT_THAT(*made, HasSubstr("(2026-11-24T20:00:00")) << words;
    ASSERT_TRUE(perform("bookings.cancel", {{"reference", std::to_string(++added_)}}));
  }
}

TEST_F(booking_commands_test, offer_the_force_only_where_it_helps) {
  EXPECT_THAT(add("2026-11-23 06:30").error().message(), HasSubstr("--force"));
  EXPECT_THAT(add("2026-11-28 10:00").error().message(), HasSubstr("we are closed on Saturdays (--force"));
  EXPECT_THAT(add("2027-11-26 10:00").error().message(), HasSubstr("--force"));
  EXPECT_THAT(add("2026-11-20 10:00").error().message(), ::testing::Not(HasSubstr("--force")));
}

}  // namespace
}  // namespace zylin::app
