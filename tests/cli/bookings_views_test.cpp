#include "cli/bookings_fixture.hpp"

namespace zylin::test {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

class bookings_views : public bookings_fixture {
 protected:
  std::vector<std::string> starts(const words& arguments) {
    std::vector<std::string> found;
    for (const json& row : printed(arguments)) {
      found.push_back(row["starts_at"].get<std::string>().substr(0, 16));
    }
    return found;
  }
};

TEST_F(bookings_views, show_one_day_earliest_first) {
  ASSERT_EQ(add(day(2) + " 15:00"), 0) << output;
  ASSERT_EQ(add(day(2) + " 10:00", {"--service", "Massage"}), 0) << output;
  ASSERT_EQ(add(day(3) + " 00:00", {"--force"}), 0) << output;
  ASSERT_EQ(add(day(2) + " 00:00", {"--force"}), 0) << output;
  const words found = starts({"bookings", "--day", day(2), "--json"});
  EXPECT_EQ(found, (words{day(2) + "T00:00", day(2) + "T10:00", day(2) + "T15:00"}));
  EXPECT_EQ(starts({"bookings", "--day", day(2), "--service", "massage", "--json"}), words{day(2) + "T10:00"});
  EXPECT_EQ(starts({"bookings", "--day", day(2), "--limit", "2", "--json"}).size(), 2U);
  EXPECT_EQ(starts({"bookings", "--day", day(4), "--json"}), words{});
  ASSERT_EQ(zylin({"bookings", "--day", day(2), "--limit", "1"}), 0);
  EXPECT_THAT(output, HasSubstr("--limit N shows more"));
}

TEST_F(bookings_views, know_today_and_tomorrow) {
  ASSERT_EQ(add(day(1) + " 23:59", {"--force"}), 0) << output;
  EXPECT_EQ(starts({"bookings", "--day", "tomorrow", "--json"}), words{day(1) + "T23:59"});
  EXPECT_EQ(starts({"bookings", "--day", "today", "--json"}), words{});
}

TEST_F(bookings_views, show_a_week_from_monday_to_sunday) {
  for (int ahead = 1; ahead <= 14; ++ahead) {
    ASSERT_EQ(add(day(ahead) + " 10:00"), 0) << output;
  }
  const words found = starts({"bookings", "--week", day(7), "--json"});
  ASSERT_EQ(found.size(), 7U);
  const std::chrono::weekday first(std::chrono::local_days{*parse_date(found.front().substr(0, 10))});
  EXPECT_EQ(first, std::chrono::Monday);
  EXPECT_THAT(found, ::testing::Contains(day(7) + "T10:00"));
  const words now = starts({"bookings", "--week", "--json"});
  EXPECT_EQ(now, starts({"bookings", "--week", "today", "--json"}));
  EXPECT_LT(now.size(), 7U);
}

TEST_F(bookings_views, show_statuses_and_services) {
  ASSERT_EQ(add(day(3) + " 15:00"), 0) << output;
  ASSERT_EQ(add(day(2) + " 15:00", {"--service", "Massage"}), 0) << output;
  ASSERT_EQ(add(day(2) + " 16:00"), 0) << output;
  ASSERT_EQ(zylin({"bookings", "cancel", "3"}), 0) << output;
  EXPECT_EQ(starts({"bookings", "--status", "cancelled", "--json"}), words{day(2) + "T16:00"});
  EXPECT_EQ(starts({"bookings", "--status", "confirmed", "--json"}), (words{day(2) + "T15:00", day(3) + "T15:00"}));
  EXPECT_EQ(starts({"bookings", "--status", "cancelled,confirmed", "--json"}).size(), 3U);
  EXPECT_EQ(starts({"bookings", "--service", "MASSAGE", "--json"}), words{day(2) + "T15:00"});
}

TEST_F(bookings_views, keep_the_keys_of_the_listing) {
  ASSERT_EQ(add(day(2) + " 15:00"), 0) << output;
  EXPECT_EQ(printed({"bookings", "--day", day(2), "--json"}), bookings());
}

TEST_F(bookings_views, show_what_is_free) {
  ASSERT_EQ(add(day(2) + " 10:00"), 0) << output;
  ASSERT_EQ(add(day(2) + " 10:00", {"--service", "Massage"}), 0) << output;
  const words cuts = starts({"bookings", "--free", "--day", day(2), "--service", "Haircut", "--json"});
  EXPECT_EQ(cuts.size(), 35U - 3U);  // from 9:00 to 17:30 in quarters, without 9:45, 10:00 and 10:15
  EXPECT_THAT(cuts, ::testing::Not(::testing::Contains(day(2) + "T09:45")));
  EXPECT_THAT(cuts, ::testing::Contains(day(2) + "T10:30"));
  const json all = printed({"bookings", "--free", "--day", day(2), "--json"});
  EXPECT_EQ(all.size(), 32U + 33U);  // the massage has room for two
  EXPECT_EQ(all.at(0).size(), 2U);
  EXPECT_EQ(all.at(0)["service"], "Haircut");
  EXPECT_THAT(all.at(0)["starts_at"].get<std::string>(), StartsWith(day(2) + "T09:00:00+0"));
  EXPECT_EQ(printed({"bookings", "--free", "--week", day(9), "--json"}).size(), 7U * (35U + 33U));
  ASSERT_EQ(zylin({"bookings", "--free", "--day", day(2)}), 0);
  EXPECT_THAT(output, HasSubstr(day(2) + "  Haircut  09:00 09:15 09:30 10:30 10:45"));
}

TEST_F(bookings_views, say_whose_a_booking_is_and_what_is_in_need_of_somebody) {
  ASSERT_EQ(add(day(2) + " 10:00"), 0) << output;
  const std::string before = bookings().at(0)["reference"];
  write_business(R"(, "staff": [{"name": "Maria"}, {"name": "Ben"}])");
  ASSERT_EQ(add(day(2) + " 10:00", {"--staff", "Ben"}), 0) << output;
  EXPECT_EQ(add(day(2) + " 10:00"), 1) << "Maria is needed for the first";
  const json all = printed({"bookings", "--day", day(2), "--json"});
  EXPECT_TRUE(all.at(0)["staff"].is_null());
  EXPECT_EQ(all.at(1)["staff"], "Ben");
  EXPECT_EQ(all.at(1)["resources"], json::array());
  for (const words& shown : {words{"bookings"}, words{"bookings", "--day", day(2)}}) {
    ASSERT_EQ(zylin(shown), 0);
    EXPECT_THAT(output, HasSubstr("  Ben "));
    EXPECT_THAT(output, HasSubstr("In need of somebody"));
    EXPECT_THAT(output, HasSubstr(": " + before + ".\n"));
  }
  ASSERT_EQ(zylin({"bookings", "move", before, "--at", day(2) + " 10:00", "--staff", "Maria", "--quiet"}), 0) << output;
  ASSERT_EQ(zylin({"bookings"}), 0);
  EXPECT_THAT(output, ::testing::Not(HasSubstr("In need of somebody")));
}

TEST_F(bookings_views, offer_as_free_exactly_what_can_be_booked) {
  ASSERT_EQ(add(day(2) + " 12:00"), 0) << output;
  for (const std::string& each :
       starts({"bookings", "--free", "--day", day(2), "--service", "Haircut", "--limit", "9", "--json"})) {
    std::string at = each;
    at[10] = ' ';
    EXPECT_EQ(add(at, {"--quiet"}), at.ends_with(":00") || at.ends_with(":30") ? 0 : 1) << output;
  }
}

TEST_F(bookings_views, refuse_every_wrong_value) {
  for (const words& each : std::vector<words>{{"--day", "someday"},
                                              {"--day", "2026-02-30"},
                                              {"--day", ""},
                                              {"--day"},
                                              {"--week", "2026-13-01"},
                                              {"--day", "today", "--week"},
                                              {"--status", "confirmed,gone"},
                                              {"--status", ""},
                                              {"--status", "confirmed,"},
                                              {"--service", "Surgery"},
                                              {"--service", "Surgery", "--free"},
                                              {"--free", "--status", "confirmed"},
                                              {"--limit", "0"}}) {
    words all = {"bookings"};
    all.insert(all.end(), each.begin(), each.end());
    EXPECT_EQ(zylin(all), 2) << ::testing::PrintToString(each) << output;
  }
}

TEST_F(bookings_views, name_what_is_of_a_service_that_is_offered_no_longer) {
  write([](ports::transaction& tx) -> result<void> {
    domain::booking row;
    row.reference = "PERM23";
    row.customer_phone = "+4915112345678";
    row.service = "Perm";
    row.starts_at = system_clock().now() + std::chrono::hours(24 * 2);
    row.duration = std::chrono::minutes(30);
    const result<std::int64_t> added = tx.bookings().add(row);
    return added ? result<void>{} : result<void>(added.error());
  });
  ASSERT_EQ(zylin({"bookings"}), 0) << output;
  EXPECT_THAT(output, HasSubstr("In need of somebody (`zylin bookings move REF --at WHEN --staff NAME`): PERM23."));
  ASSERT_EQ(zylin({"report"}), 0) << output;
  EXPECT_THAT(output, HasSubstr("In need of somebody\n"));
  ASSERT_EQ(printed({"report", "--json"})["unassigned_bookings"].size(), 1U);
}

TEST_F(bookings_views, show_the_history_of_a_booking) {
  ASSERT_EQ(add(day(2) + " 15:00"), 0) << output;
  const std::string reference = reference_in(output);
  ASSERT_EQ(zylin({"bookings", "move", reference, "--at", day(3) + " 10:00"}), 0) << output;
  ASSERT_EQ(zylin({"bookings", "cancel", reference}), 0) << output;
  const json shown = printed({"bookings", "show", reference, "--json"});
  EXPECT_EQ(shown["id"], 1);
  EXPECT_EQ(shown["status"], "cancelled");
  ASSERT_EQ(shown["history"].size(), 3U);
  EXPECT_EQ(shown["history"][0]["what"], "added");
  EXPECT_EQ(shown["history"][0]["by"], "owner");
  EXPECT_TRUE(shown["history"][0]["starts_at_before"].is_null());
  EXPECT_EQ(shown["history"][1]["what"], "moved");
  EXPECT_THAT(shown["history"][1]["starts_at_before"].get<std::string>(), StartsWith(day(2) + "T15:00"));
  EXPECT_THAT(shown["history"][1]["starts_at_after"].get<std::string>(), StartsWith(day(3) + "T10:00"));
  EXPECT_EQ(shown["history"][2]["status_before"], "confirmed");
  EXPECT_EQ(shown["history"][2]["status_after"], "cancelled");
  EXPECT_EQ(shown["history"][2]["at"], shown["changed_at"]);
  ASSERT_EQ(zylin({"bookings", "show", "1"}), 0);
  EXPECT_THAT(output, HasSubstr(reference));
  EXPECT_THAT(output, HasSubstr("status_changed"));
}

}  // namespace
}  // namespace zylin::test
