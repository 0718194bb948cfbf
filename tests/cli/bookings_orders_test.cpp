#include "cli/bookings_fixture.hpp"

#include <algorithm>
#include <cctype>

namespace zylin::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using owner_orders = bookings_fixture;

constexpr const char* first_call = "CA00000000000000000000000000000001";

TEST_F(owner_orders, book_an_appointment_and_tell_the_customer) {
  ASSERT_EQ(add(day(2) + " 15:00", {"--service", "haircut", "--notes", "short"}), 0) << output;
  const std::string reference = reference_in(output);
  EXPECT_THAT(output, HasSubstr("(" + day(2) + "T15:00:00+0"));
  EXPECT_THAT(output, HasSubstr("the customer is told"));
  const json row = bookings().at(0);
  EXPECT_EQ(row["reference"], reference);
  EXPECT_EQ(row["customer_name"], "Asha Rao");
  EXPECT_EQ(row["customer_phone"], "+4915112345678");
  EXPECT_EQ(row["service"], "Haircut");
  EXPECT_EQ(row["status"], "confirmed");
  EXPECT_EQ(row["notes"], "short");
  EXPECT_TRUE(row["call_sid"].is_null());
  const json told = messages();
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0]["kind"], "booking_confirmation");
  EXPECT_EQ(told[0]["to"], "+4915112345678");
  EXPECT_EQ(told[0]["state"], "pending");
  EXPECT_THAT(told[0]["body"].get<std::string>(), HasSubstr(reference));
}

TEST_F(owner_orders, understand_words_for_the_time_and_say_what_they_understood) {
  ASSERT_EQ(add("tomorrow at 3 pm"), 0) << output;
  EXPECT_THAT(output, HasSubstr("(" + day(1) + "T15:00:00+0"));
  EXPECT_THAT(bookings()[0]["starts_at"].get<std::string>(), ::testing::StartsWith(day(1) + "T15:00:00"));
}

TEST_F(owner_orders, keep_the_opening_hours_unless_forced) {
  EXPECT_EQ(add(day(2) + " 20:00"), 1);
  EXPECT_THAT(output, HasSubstr("we close at 6:00 PM (--force overrules this)"));
  EXPECT_EQ(count(output, "\n  "), 3U) << output;
  EXPECT_TRUE(bookings().empty());
  EXPECT_TRUE(messages().empty());
  EXPECT_EQ(add(day(2) + " 20:00", {"--force"}), 0) << output;
  EXPECT_EQ(add(day(200) + " 03:00", {"--force"}), 0) << output;
  EXPECT_EQ(bookings().size(), 2U);
}

TEST_F(owner_orders, never_overrule_the_capacity) {
  ASSERT_EQ(add(day(2) + " 15:00"), 0) << output;
  EXPECT_EQ(add(day(2) + " 15:15", {"--force"}), 1);
  EXPECT_THAT(output, HasSubstr("that time is taken"));
  EXPECT_THAT(output, Not(HasSubstr("--force")));
  EXPECT_EQ(count(output, "\n  "), 3U) << output;
  for (const int expected : {0, 0, 1}) {
    EXPECT_EQ(add(day(2) + " 15:00", {"--service", "Massage", "--force"}), expected) << output;
  }
  EXPECT_EQ(bookings().size(), 3U);
}

TEST_F(owner_orders, book_no_time_that_is_over_even_when_forced) {
  EXPECT_EQ(add(day(-1) + " 15:00", {"--force"}), 1);
  EXPECT_THAT(output, HasSubstr("that time has passed"));
}

TEST_F(owner_orders, move_a_booking_and_free_its_old_time) {
  ASSERT_EQ(add(day(2) + " 15:00"), 0) << output;
  const std::string reference = reference_in(output);
  ASSERT_EQ(add(day(2) + " 16:00"), 0) << output;
  EXPECT_EQ(zylin({"bookings", "move", reference, "--at", day(2) + " 16:00"}), 1);
  EXPECT_THAT(output, HasSubstr("not moved to"));
  EXPECT_EQ(zylin({"bookings", "move", reference, "--at", day(2) + " 15:00"}), 1);
  EXPECT_THAT(output, HasSubstr("at that time already"));
  ASSERT_EQ(zylin({"bookings", "move", reference, "--at", day(3) + " 10:00"}), 0) << output;
  EXPECT_THAT(output, HasSubstr("moved " + reference + " to: "));
  EXPECT_EQ(messages()[0]["kind"], "booking_moved");
  EXPECT_EQ(add(day(2) + " 15:00"), 0) << output;
}

TEST_F(owner_orders, tell_of_every_move_also_of_one_back_to_where_it_was) {
  ASSERT_EQ(add(day(2) + " 15:00"), 0) << output;
  for (const char* hour : {"10:00", "15:00", "10:00"}) {
    ASSERT_EQ(zylin({"bookings", "move", "1", "--at", day(2) + " " + hour}), 0) << output;
  }
  EXPECT_EQ(messages().size(), 4U);
}

TEST_F(owner_orders, cancel_by_id_or_by_the_reference_in_small_letters) {
  ASSERT_EQ(add(day(2) + " 15:00"), 0) << output;
  std::string reference = reference_in(output);
  std::ranges::transform(reference, reference.begin(), [](unsigned char each) { return std::tolower(each); });
  ASSERT_EQ(add(day(2) + " 16:00"), 0) << output;
  EXPECT_EQ(zylin({"bookings", "cancel", reference}), 0) << output;
  EXPECT_EQ(zylin({"bookings", "cancel", "2"}), 0) << output;
  EXPECT_THAT(output, HasSubstr("is cancelled"));
  EXPECT_EQ(messages()[0]["kind"], "booking_cancelled");
  EXPECT_EQ(zylin({"bookings", "cancel", "2"}), 1);
  EXPECT_THAT(output, HasSubstr("is cancelled and cannot become cancelled"));
  EXPECT_EQ(messages().size(), 4U);
  EXPECT_EQ(add(day(2) + " 15:00"), 0) << output;
}

TEST_F(owner_orders, tell_nothing_when_quiet) {
  ASSERT_EQ(add(day(2) + " 15:00", {"--quiet"}), 0) << output;
  EXPECT_THAT(output, HasSubstr("the customer is not told"));
  EXPECT_EQ(zylin({"bookings", "move", "1", "--at", day(3) + " 15:00", "--quiet"}), 0) << output;
  EXPECT_EQ(zylin({"bookings", "cancel", "1", "--quiet"}), 0) << output;
  EXPECT_TRUE(messages().empty());
}

class requested_booking : public bookings_fixture {
 protected:
  /// A request of a caller with this number who named another one.
  void request(const std::string& from) {
    write([&](ports::transaction& tx) -> result<void> {
      domain::call log(*call_sid::parse(first_call));
      log.from = from;
      log.started_at = system_clock().now();
      const result<bool> called = tx.calls().add(log);
      domain::booking row;
      row.reference = "K7M2PQ";
      row.customer_name = "Asha Rao";
      row.customer_phone = "+4915199999999";
      row.service = "Haircut";
      row.duration = std::chrono::minutes(30);
      row.status = domain::booking_status::requested;
      row.starts_at = log.started_at + std::chrono::days(2);
      row.created_at = log.started_at;
      row.call = log.sid;
      const result<std::int64_t> id = tx.bookings().add(row);
      return called && id ? result<void>() : error(errc::conflict, "not added");
    });
  }
};

TEST_F(requested_booking, is_confirmed_to_the_number_that_called) {
  request("+4915112345678");
  ASSERT_EQ(zylin({"bookings", "confirm", "K7M2PQ"}), 0) << output;
  EXPECT_THAT(output, HasSubstr("booking K7M2PQ is confirmed"));
  EXPECT_EQ(messages()[0]["kind"], "booking_confirmation");
  EXPECT_EQ(messages()[0]["to"], "+4915112345678");
  EXPECT_EQ(zylin({"bookings", "confirm", "K7M2PQ"}), 1);
}

TEST_F(requested_booking, is_never_confirmed_to_a_number_that_was_only_spoken) {
  request("anonymous");
  ASSERT_EQ(zylin({"bookings", "confirm", "K7M2PQ"}), 0) << output;
  EXPECT_THAT(output, HasSubstr("has no number that can be written to"));
  EXPECT_TRUE(messages().empty());
}

TEST_F(requested_booking, is_completed_only_once_it_has_begun) {
  request("+4915112345678");
  EXPECT_EQ(zylin({"bookings", "complete", "K7M2PQ"}), 1);
  EXPECT_EQ(zylin({"bookings", "no-show", "K7M2PQ"}), 1);
  write([](ports::transaction& tx) -> result<void> {
    result<std::optional<domain::booking>> row = tx.bookings().find(1);
    (*row)->starts_at = system_clock().now() - std::chrono::hours(1);
    (*row)->status = domain::booking_status::confirmed;
    return tx.bookings().save(**row);
  });
  EXPECT_EQ(zylin({"bookings", "no-show", "K7M2PQ"}), 0) << output;
  EXPECT_EQ(zylin({"bookings", "complete", "K7M2PQ"}), 0) << output;
  EXPECT_EQ(bookings()[0]["status"], "completed");
  EXPECT_TRUE(messages().empty());
}

TEST_F(owner_orders, are_wrong_usage_when_they_cannot_be_understood) {
  const std::string at = day(2) + " 15:00";
  const words start = {"bookings", "add", "--name", "A", "--phone", "+4915112345678"};
  const auto with = [](words first, const words& rest) {
    first.insert(first.end(), rest.begin(), rest.end());
    return first;
  };
  const std::vector<words> wrong = {start,
                                    with(start, {"--at", "2026-02-30 15:00"}),
                                    with(start, {"--at", "2026-12-05 25:00"}),
                                    with(start, {"--at", "2026-12-05"}),
                                    with(start, {"--at", "tomorrow"}),
                                    with(start, {"--at", "at 3 pm"}),
                                    with(start, {"--at", "soon"}),
                                    with(start, {"--at", ""}),
                                    with(start, {"--at", at, "--service", "Surgery"}),
                                    with(start, {"--at", at, "--limit", "3"}),
                                    with(start, {"--at", at, "--notes", "two\nlines"}),
                                    {"bookings", "add", "--name", "", "--phone", "+4915112345678", "--at", at},
                                    {"bookings", "add", "--name", "A", "--phone", "nobody", "--at", at},
                                    {"bookings", "move", "1"},
                                    {"bookings", "move", "--at", at},
                                    {"bookings", "cancel"},
                                    {"bookings", "cancel", ""},
                                    {"bookings", "cancel", "1", "--force"},
                                    {"bookings", "complete", "1", "--quiet"},
                                    {"bookings", "destroy", "1"}};
  for (const words& each : wrong) {
    EXPECT_EQ(zylin(each), 2) << ::testing::PrintToString(each) << output;
    EXPECT_THAT(output, Not(::testing::IsEmpty()));
  }
  EXPECT_TRUE(bookings().empty());
}

TEST_F(owner_orders, fail_for_a_booking_that_is_not_there) {
  for (const words& each : std::vector<words>{{"bookings", "cancel", "NOSUCH"},
                                              {"bookings", "confirm", "77"},
                                              {"bookings", "move", "NOSUCH", "--at", day(2) + " 15:00"},
                                              {"bookings", "show", "NOSUCH"}}) {
    EXPECT_EQ(zylin(each), 1) << output;
    EXPECT_THAT(output, HasSubstr("there is no booking " + each[2]));
  }
}

TEST_F(owner_orders, fail_where_there_is_no_database) {
  std::filesystem::remove_all(folder_ + "/data");
  EXPECT_EQ(add(day(2) + " 15:00"), 1);
  EXPECT_THAT(output, HasSubstr("there is no database"));
}

/// The last Sunday of that month of the next year, when Berlin changes its clocks.
std::string change_of_clocks(std::chrono::month when) {
  const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(system_clock().now()));
  const auto next = today.year() + std::chrono::years(1);
  return *format_date(
      std::chrono::year_month_day(std::chrono::sys_days(next / when / std::chrono::Sunday[std::chrono::last])));
}

TEST_F(owner_orders, book_no_time_that_the_clocks_skip) {
  const std::string sunday = change_of_clocks(std::chrono::March);
  EXPECT_EQ(add(sunday + " 02:30", {"--force"}), 1);
  EXPECT_THAT(output, HasSubstr("the clocks go forward"));
  EXPECT_EQ(add(sunday + " 03:00", {"--force"}), 0) << output;
  EXPECT_THAT(output, HasSubstr(sunday + "T03:00:00+02:00"));
  EXPECT_EQ(printed({"bookings", "--day", sunday, "--json"}).size(), 1U);
}

TEST_F(owner_orders, take_the_first_of_two_times_when_the_clocks_go_back) {
  const std::string sunday = change_of_clocks(std::chrono::October);
  EXPECT_EQ(add(sunday + " 02:30", {"--force"}), 0) << output;
  EXPECT_THAT(output, HasSubstr(sunday + "T02:30:00+02:00"));
  EXPECT_EQ(add(sunday + " 02:30", {"--force"}), 1);
  EXPECT_EQ(add(sunday + " 23:30", {"--force"}), 0) << output;
  EXPECT_EQ(printed({"bookings", "--day", sunday, "--json"}).size(), 2U);
}

}  // namespace
}  // namespace zylin::test
