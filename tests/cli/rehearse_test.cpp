#include "cli/binary_fixture.hpp"
#include "rehearse/text_pattern.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <string>
#include <utility>
#include <vector>

namespace zylin::test {
namespace {

using nlohmann::json;
using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::Not;

class a_rehearsal : public binary_fixture {
 protected:
  static json scenario() {
    json one = json::parse(R"({"name": "a visit", "now": "2026-11-23T10:00", "caller": "+919812345678",
      "channel": "phone", "language": "en", "model": "rules", "expect": {"bookings": []}})");
    one["business"] = json::parse(R"({"name": "Practice", "time_zone": "Asia/Kolkata", "region": "IN",
      "hours": {"monday": [["09:00", "18:00"]], "tuesday": [["09:00", "18:00"]], "wednesday": [["09:00", "18:00"]]},
      "services": [{"name": "Check-up", "minutes": 30}, {"name": "Cleaning", "minutes": 45}],
      "staff": [{"name": "Dr Rao"}, {"name": "Dr Mehta"}]})");
    return one;
  }
  /// A scenario in which that is said, in order.
  static json said(const std::vector<std::string>& words) {
    json one = scenario();
    for (const std::string& each : words) {
      one["turns"].push_back({{"say", each}});
    }
    return one;
  }
  static json booked_by_anna() {
    return {{"service", "Check-up"},
            {"staff", "Dr Rao"},
            {"starts_at", "2026-11-24T15:00"},
            {"name", "Anna Schmidt"},
            {"status", "confirmed"}};
  }
  static json anna_books() {
    json one = said({"a check-up with Dr Rao tomorrow at three, Anna Schmidt", "yes please", "no"});
    one["expect"] = {{"bookings", json::array({booked_by_anna()})}, {"most_turns", 3}, {"ends", "done"}};
    return one;
  }

  int rehearse(const json& scenarios, std::vector<std::string> more = {}) {
    const std::string file = folder_ + "/scenarios.json";
    std::ofstream(file) << scenarios.dump();
    std::vector<std::string> arguments = {"rehearse", file};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments);
  }
};

TEST_F(a_rehearsal, passes_where_everything_is_as_expected) {
  json one = anna_books();
  one["expect"]["said"] = {"[Bb]ooked"};
  one["expect"]["never_said"] = {"Mehta"};
  EXPECT_EQ(rehearse(one), 0) << output;
  EXPECT_THAT(output, ContainsRegex("a visit +passed +1/1 +3"));
  EXPECT_THAT(output, HasSubstr("1 scenario: 1 passed, 0 asked too much, 0 wrong"));
}

TEST_F(a_rehearsal, tells_what_is_wrong_and_fails) {
  json late = anna_books();
  late["expect"]["bookings"][0]["starts_at"] = "2026-11-24T16:00";
  EXPECT_EQ(rehearse(late), 1) << output;
  EXPECT_THAT(output, ContainsRegex("a visit +wrong +0/1"));
  EXPECT_THAT(output, HasSubstr("no booking: Check-up with Dr Rao at 2026-11-24 16:00"));
  EXPECT_THAT(output, HasSubstr("a booking that nothing expects: Check-up with Dr Rao at 2026-11-24 15:00"));
  json told = anna_books();
  told["expect"] = {{"owner_told", {"Anna"}}, {"said", {"^no such words"}}, {"never_said", {"[Bb]ooked"}}};
  EXPECT_EQ(rehearse(told), 1);
  EXPECT_THAT(output, HasSubstr("the owner was not told: Anna"));
  EXPECT_THAT(output, HasSubstr("never said: ^no such words"));
  EXPECT_THAT(output, HasSubstr("said: [Bb]ooked"));
}

TEST_F(a_rehearsal, tells_what_asks_too_much_from_what_is_wrong) {
  json one = anna_books();
  one["expect"]["most_turns"] = 2;
  EXPECT_EQ(rehearse(one), 1);
  EXPECT_THAT(output, ContainsRegex("a visit +asked too much +0/1 +3 +3 turns, at most 2 were wanted"));
  json unanswered = said({"a check-up tomorrow at three"});
  unanswered["expect"]["bookings"] = json::array({booked_by_anna()});
  EXPECT_EQ(rehearse(unanswered), 1);
  EXPECT_THAT(output, ContainsRegex("a visit +asked too much")) << "they had no more to say when we asked their name";
}

TEST_F(a_rehearsal, compares_all_bookings_of_the_number_in_any_order) {
  json one = anna_books();
  one["bookings"] = json::array(
      {{{"service", "Cleaning"},
        {"staff", "Dr Mehta"},
        {"starts_at", "2026-11-25T09:00"},
        {"phone", "+919812345678"},
        {"name", "Anna Schmidt"},
        {"reference", "K7M3XQ"}},
       {{"service", "Cleaning"}, {"starts_at", "2026-11-25T09:00"}, {"phone", "+919800000001"}, {"name", "Asha"}}});
  EXPECT_EQ(rehearse(one), 1) << "the seeded one is not expected";
  EXPECT_THAT(output, HasSubstr("unchanged: Cleaning with Dr Mehta"));
  one["expect"]["bookings"] = json::array({json::object(), {{"reference", "K7M3XQ"}, {"status", "confirmed"}}});
  EXPECT_EQ(rehearse(one), 0) << output;
  one["bookings"][1]["staff"] = "Dr Mehta";
  EXPECT_EQ(rehearse(one), 1);
  EXPECT_THAT(output, HasSubstr("there is no room for bookings[1]"));
}

TEST_F(a_rehearsal, goes_on_in_writing_after_a_hang_up) {
  json one = said({"a check-up with Dr Rao tomorrow at three, Anna Schmidt"});
  one["turns"].push_back({{"hangup", true}});
  one["expect"] = {
      {"bookings", json::array()}, {"said", {"Answer YES|answer YES"}}, {"ends", "waiting"}, {"most_turns", 1}};
  EXPECT_EQ(rehearse(one), 0) << output;
  one["turns"].push_back({{"later", "2h"}});
  one["turns"].push_back({{"say", "YES"}});
  one["expect"] = {{"bookings", json::array({booked_by_anna()})}, {"most_turns", 2}};
  EXPECT_EQ(rehearse(one), 0) << output;
}

TEST_F(a_rehearsal, lets_a_caller_fall_silent_who_has_nothing_more_to_say) {
  json one = said({"a check-up with Dr Rao tomorrow at three, Anna Schmidt"});
  one["expect"] = {{"bookings", json::array()}, {"said", {"still there"}}, {"ends", "waiting"}, {"most_turns", 1}};
  EXPECT_EQ(rehearse(one), 0) << output;
  one["channel"] = "whatsapp";
  one["expect"] = {{"never_said", {"still there"}}, {"ends", "open"}};
  EXPECT_EQ(rehearse(one), 0) << output;
}

TEST_F(a_rehearsal, tells_each_fact_when_it_is_asked_for) {
  json one = scenario();
  one["facts"] = {{"first", "hello, I need an appointment"},
                  {"day", "tomorrow"},
                  {"time", "three"},
                  {"name", "Anna Schmidt"},
                  {"service", "a check-up"},
                  {"choice", "the first"},
                  {"confirm", "yes"}};
  one["expect"] = {{"bookings", json::array({booked_by_anna()})}, {"most_turns", 7}, {"ends", "done"}};
  EXPECT_EQ(rehearse(one), 0) << output;
}

TEST_F(a_rehearsal, takes_keys_and_silence) {
  json one = said({"a check-up with Dr Rao tomorrow at three, Anna Schmidt"});
  one["turns"].push_back({{"silence", true}});
  one["turns"].push_back({{"keys", "1"}});
  one["expect"] = {{"bookings", json::array({booked_by_anna()})}, {"most_turns", 3}};
  EXPECT_EQ(rehearse(one), 0) << output;
}

TEST_F(a_rehearsal, names_the_nearest_known_key_with_file_and_scenario) {
  const std::vector<std::pair<json, std::string>> mistakes = {
      {{{"expct", json::object()}}, "expct: found an unknown key, expected a known one: is \"expect\" meant?"},
      {{{"turns", {{{"sya", "hello"}}}}},
       "turns[0].sya: found an unknown key, expected a known one: is \"say\" meant?"},
      {{{"expect", {{"owner", {"x"}}}}}, "expect.owner: found an unknown key"},
      {{{"expect", {{"bookings", {{{"when", "x"}}}}}}}, "expect.bookings[0].when: found an unknown key"},
      {{{"expect", {{"said", {"("}}}}}, "a regular expression"},
      {{{"expect", {{"ends", "over"}}}}, "\"waiting\""},
      {{{"now", "tomorrow"}}, "a time like"},
      {{{"caller", "nobody"}}, "a phone number"},
      {{{"channel", "fax"}}, "\"whatsapp\""},
      {{{"model", "configured"}}, "\"configured\" does not exist yet"},
      {{{"turns", {{{"say", "a"}, {"keys", "1"}}}}}, "one of \"say\""},
      {{{"business", {{"nmae", "x"}}}}, "is \"name\" meant?"},
      {{{"business", "missing.json"}}, "a good business file"},
      {{{"bookings", {{{"service", "Massage"}, {"starts_at", "2026-11-24T15:00"}, {"phone", "+919800000001"}}}}},
       "a service of the business"}};
  for (const auto& [change, expected] : mistakes) {
    json one = anna_books();
    one.update(change);
    EXPECT_EQ(rehearse(one), 2) << expected;
    EXPECT_THAT(output, HasSubstr("scenarios.json: \"a visit\": ")) << output;
    EXPECT_THAT(output, HasSubstr(expected));
  }
}

TEST_F(a_rehearsal, plays_nothing_if_a_file_cannot_be_read) {
  std::ofstream(folder_ + "/broken.json") << "{";
  EXPECT_EQ(rehearse(anna_books(), {folder_ + "/broken.json", folder_ + "/missing.json"}), 2);
  EXPECT_THAT(output, HasSubstr("broken.json: the file: found parse error"));
  EXPECT_THAT(output, HasSubstr("missing.json: "));
  EXPECT_THAT(output, Not(HasSubstr("passed")));
  EXPECT_EQ(run({"rehearse"}), 2);
}

TEST_F(a_rehearsal, passes_from_the_wanted_part_on) {
  json bad = anna_books();
  bad["name"] = "never";
  bad["expect"]["bookings"] = json::array();
  const json both = json::array({anna_books(), bad});
  EXPECT_EQ(rehearse(both, {"--pass", "50"}), 0) << output;
  EXPECT_EQ(rehearse(both, {"--pass", "51"}), 1);
  EXPECT_EQ(rehearse(both, {"--pass", "101"}), 2);
}

TEST_F(a_rehearsal, is_written_as_json) {
  ASSERT_EQ(rehearse(json::array({anna_books()}), {"--json", "--times", "2"}), 0) << output;
  const json rows = json::parse(output);
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0]["name"], "a visit");
  EXPECT_EQ(rows[0]["passed"], 2);
  EXPECT_EQ(rows[0]["runs"], 2);
  EXPECT_TRUE(rows[0]["reasons"].empty());
  ASSERT_EQ(rows[0]["turns"].size(), 3U);
  EXPECT_EQ(rows[0]["turns"][1]["customer"], "yes please");
  EXPECT_THAT(rows[0]["turns"][1]["said"].get<std::string>(), HasSubstr("booked"));
  EXPECT_EQ(rows[0].size(), 5U);
}

TEST(a_pattern, is_searched_for_with_letters_of_any_script) {
  EXPECT_TRUE(cli::text_pattern::parse("[éà] \\d+$")->is_in("tous à 15"));
  EXPECT_TRUE(cli::text_pattern::parse("^.ो")->is_in("दो बजे"));
  EXPECT_FALSE(cli::text_pattern::parse("^x")->is_in("a x"));
  EXPECT_FALSE(cli::text_pattern::parse("(")) << "no regular expression";
  EXPECT_FALSE(cli::text_pattern::parse("y")->is_in(std::string(100'000, 'x') + "y")) << "only the beginning is read";
}

}  // namespace
}  // namespace zylin::test
