#include "zylin/app/booking_commands.hpp"

#include "support/fake_clock.hpp"
#include "support/temp_folder.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"

#include <gmock/gmock.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zylin::app {
namespace {

using ::testing::HasSubstr;
using arguments = std::map<std::string, std::string>;

class booking_commands_test : public ::testing::Test {
 protected:
  booking_commands_test() {
    sqlite::store_options options;
    options.file = folder_.database();
    db_ = *sqlite::open_store(options);
    commands_ = std::make_unique<booking_commands>(*db_, time_, business_, [this] { ++woken_; });
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
  static arguments valid() { return {{"name", "Asha Rao"}, {"phone", "+4915112345678"}, {"at", "2026-11-23 15:00"}}; }
  /// The newest first.
  [[nodiscard]] std::vector<domain::booking> stored() {
    std::vector<domain::booking> rows;
    const result<void> looked = sqlite::read_only(folder_.database(), [&](ports::transaction& tx) -> result<void> {
      result<std::vector<domain::booking>> all = tx.bookings().latest(100);
      rows = all ? std::move(*all) : rows;
      return all ? result<void>() : all.error();
    });
    EXPECT_TRUE(looked);
    return rows;
  }
  control::reply add(const std::string& at) {
    return perform("bookings.add", {{"name", "Asha Rao"}, {"phone", "+4915112345678"}, {"at", at}});
  }

  /// Monday, 23 November 2026, 06:00 UTC.
  test::fake_clock time_{std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + std::chrono::hours(6)};
  domain::business business_ = domain::default_business();
  test::temp_folder folder_;
  std::unique_ptr<ports::store> db_;
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
  business_.hours.fill({domain::day_interval{std::chrono::hours{17}, std::chrono::hours{23}}});
  business_.language = "de";
  for (const char* words : {"tomorrow at eight", "morgen um acht"}) {
    const control::reply made = add(words);
    ASSERT_TRUE(made) << words << ": " << made.error().message();
    EXPECT_THAT(*made, HasSubstr("(2026-11-24T20:00:00")) << words;
    ASSERT_TRUE(perform("bookings.cancel", {{"reference", std::to_string(++added_)}}));
  }
}

TEST_F(booking_commands_test, count_days_where_the_business_is) {
  business_.zone = *domain::time_zone::locate("Pacific/Honolulu");  // where it is still Sunday evening
  EXPECT_THAT(*add("tomorrow at 10 am"), HasSubstr("(2026-11-23T10:00:00-10:00"));
}

TEST_F(booking_commands_test, read_dates_and_numbers_as_the_region_writes_them) {
  business_.region = "US";
  EXPECT_THAT(*add("12/1 at 3 pm"), HasSubstr("(2026-12-01T15:00:00"));
  business_.region = "DE";
  EXPECT_THAT(*add("1/12 at 4 pm"), HasSubstr("(2026-12-01T16:00:00"));
  const control::reply made =
      perform("bookings.add", {{"name", "Asha"}, {"phone", "0151 12345678"}, {"at", "2026-12-01T17:00"}});
  ASSERT_TRUE(made) << made.error().message();
  EXPECT_EQ(stored().front().customer_phone, "+4915112345678");
}

TEST_F(booking_commands_test, keep_the_buffer_and_the_notes) {
  business_.services.front().buffer = std::chrono::minutes(15);
  arguments given = valid();
  given["notes"] = "by bus";
  ASSERT_TRUE(perform("bookings.add", given));
  EXPECT_EQ(stored().front().notes, "by bus");
  EXPECT_EQ(stored().front().buffer, std::chrono::minutes(15));
}

TEST_F(booking_commands_test, go_by_what_the_business_file_allows_now) {
  ASSERT_TRUE(add("2026-11-23 15:00"));
  EXPECT_FALSE(add("2026-11-23 15:00"));
  business_.services.front().capacity = 2;
  EXPECT_TRUE(add("2026-11-23 15:00"));
}

TEST_F(booking_commands_test, say_what_is_wrong_with_what_was_typed) {
  struct row {
    const char* argument;
    std::string value;
    const char* said;
  };
  const std::vector<row> rows = {
      {"service", "Surgery", "there is no service 'Surgery': the business has Appointment"},
      {"phone", "nobody", "'nobody' is no phone number: write it with its country code"},
      {"phone", "", "the phone is missing"},
      {"name", "  ", "the name is missing"},
      {"name", std::string(101, 'a'), "the name must be one line of at most 100 bytes of UTF-8"},
      {"name", "Asha\nRao", "the name must be one line"},
      {"name", "Asha\x7F", "the name must be one line"},
      {"name", "Asha\xC2\x85Rao", "the name must be one line"},
      {"name", "Asha\xFF", "the name must be one line"},
      {"notes", std::string(1001, 'a'), "the notes must be one line of at most 1000 bytes of UTF-8"},
      {"at", "", "the at is missing"},
      {"at", "2026-02-30 15:00", "'2026-02-30 15:00' is no date and time of day: write it like"},
      {"at", "2026-12-05 25:00", "is no date and time of day"},
      {"at", "2026-12-05_15:00", "is no date and time of day"},
      {"at", "2026-12-05 15:00h", "is no date and time of day"},
      {"at", "soon", "names no day that can be understood"},
      {"at", "at 3 pm", "names no day that can be understood"},
      {"at", "tomorrow", "names no time of day that can be understood"},
  };
  for (const row& each : rows) {
    arguments given = valid();
    given[each.argument] = each.value;
    const control::reply refused = perform("bookings.add", given);
    ASSERT_FALSE(refused) << each.argument << " " << each.value;
    EXPECT_EQ(refused.error().code(), errc::invalid_input);
    EXPECT_THAT(refused.error().message(), HasSubstr(each.said));
  }
  EXPECT_THAT(perform("bookings.move", {{"at", "2026-11-23 15:00"}}).error().message(),
              HasSubstr("the reference is missing"));
  EXPECT_TRUE(stored().empty());
}

TEST_F(booking_commands_test, offer_no_force_for_a_time_that_the_clocks_skip) {
  business_.zone = *domain::time_zone::locate("Europe/Berlin");
  arguments given = valid();
  given["at"] = "2027-03-28 02:30";
  given["force"] = "true";
  const std::string said = perform("bookings.add", given).error().message();
  EXPECT_THAT(said, HasSubstr("not booked for Sunday 28 March at 2:30 AM: "));
  EXPECT_THAT(said, ::testing::Not(HasSubstr("--force")));
}

TEST_F(booking_commands_test, say_whom_they_booked_and_where_nothing_is_free) {
  EXPECT_THAT(*add("2026-11-23 15:00"), HasSubstr(", Appointment, Asha Rao"));
  business_.hours.fill({});
  EXPECT_THAT(add("2026-11-23 16:00").error().message(), HasSubstr("no other time is free"));
}

TEST_F(booking_commands_test, are_named_in_full) {
  EXPECT_TRUE(booking_commands::takes({"bookings.cancel", {}}));
  for (const char* other : {"messages.cancel", "bookings.", "x", ""}) {
    EXPECT_FALSE(booking_commands::takes({other, {}})) << other;
  }
}

TEST_F(booking_commands_test, offer_the_force_only_where_it_helps) {
  EXPECT_THAT(add("2026-11-23 06:30").error().message(), HasSubstr("--force"));
  EXPECT_THAT(add("2026-11-28 10:00").error().message(), HasSubstr("we are closed on Saturdays (--force"));
  EXPECT_THAT(add("2027-11-26 10:00").error().message(), HasSubstr("--force"));
  EXPECT_THAT(add("2026-11-20 10:00").error().message(), ::testing::Not(HasSubstr("--force")));
}

class booking_commands_with_people : public booking_commands_test {
 protected:
  booking_commands_with_people() {
    business_.staff.resize(2);
    business_.staff[0].name = "Maria";
    business_.staff[0].also = {"Mary"};
    business_.staff[1].name = "Ben";
  }
  control::reply add_with(const std::string& who, const std::string& at) {
    arguments given = valid();
    given["at"] = at;
    given["staff"] = who;
    return perform("bookings.add", given);
  }
};

TEST_F(booking_commands_with_people, book_with_a_person_by_any_of_their_names) {
  const control::reply made = add_with("mary", "2026-11-23 15:00");
  ASSERT_TRUE(made) << made.error().message();
  EXPECT_THAT(*made, HasSubstr(", Appointment with Maria, Asha Rao"));
  EXPECT_EQ(stored().front().staff, "Maria");
  const control::reply taken = add_with("Maria", "2026-11-23 15:00");
  EXPECT_THAT(taken.error().message(), HasSubstr("taken"));
  EXPECT_EQ(add("2026-11-23 15:00").has_value(), true) << "Ben is free";
  EXPECT_EQ(stored().front().staff, "Ben");
  EXPECT_THAT(add_with("Zoe", "2026-11-23 16:00").error().message(),
              HasSubstr("there is nobody called 'Zoe': the business has Maria, Ben"));
}

TEST_F(booking_commands_with_people, give_a_booking_to_somebody_else) {
  ASSERT_TRUE(add_with("Maria", "2026-11-23 15:00"));
  const arguments to_ben = {{"reference", "1"}, {"at", "2026-11-23 15:00"}, {"staff", "Ben"}};
  ASSERT_TRUE(perform("bookings.move", to_ben)) << "at the time that it has";
  EXPECT_EQ(stored().front().staff, "Ben");
  EXPECT_EQ(perform("bookings.move", to_ben).error().code(), errc::conflict);
  ASSERT_TRUE(perform("bookings.move", {{"reference", "1"}, {"at", "2026-11-23 16:00"}}));
  EXPECT_EQ(stored().front().staff, "Ben") << "a move keeps the person";
}

TEST_F(booking_commands_with_people, say_that_somebody_is_not_there_and_let_the_owner_overrule_it) {
  business_.staff[1].closures = {std::chrono::year(2026) / 11 / 24};
  EXPECT_THAT(add_with("Ben", "2026-11-24 15:00").error().message(),
              HasSubstr("Ben is not there for that then (--force overrules this)"));
  arguments forced = valid();
  forced["at"] = "2026-11-24 15:00";
  forced["staff"] = "Ben";
  forced["force"] = "true";
  EXPECT_TRUE(perform("bookings.add", forced));
}

}  // namespace
}  // namespace zylin::app
