#include "domain/conversation/practice.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::domain {
namespace {

using conversation_tests::november;

conversation_state full_state() {
  conversation_state state;
  state.phase = conversation_phase::waiting;
  state.language = "de";
  state.goal = customer_goal::move;
  state.service = "Check-up";
  state.further = {"Cleaning"};
  state.people = 2;
  state.staff = "Dr Rao";
  state.when = {.date = std::chrono::year{2026} / 11 / 24, .window = time_window{}};
  state.start = november(24, 15);
  state.not_on = {std::chrono::Monday};
  state.name = "Anna \"Nine\" Müller";
  state.name_skipped = true;
  state.for_whom = "for my son";
  state.notes = "cough";
  state.booking_id = 7;
  state.old_when = {.time = std::chrono::hours{9}, .soonest = true, .first_day = std::chrono::year{2026} / 12 / 1};
  state.same_time = true;
  state.asked = question::confirm;
  state.interrupted = question::day;
  state.offers = {november(24, 14, 30), november(25, 9)};
  state.bookings = {7, 8};
  state.agreed = {{.start = november(24, 15), .service = "Check-up", .staff = "Dr Rao"}};
  state.wished = november(24, 16);
  state.keys = {key_choice::tomorrow, key_choice::no};
  state.open_words = "is it free?";
  state.turns = 5;
  state.failures = 1;
  state.silences = 2;
  state.refusals = 3;
  state.alerted = true;
  state.last_said = {{.what = sentence::no_abuse, .again = true}};
  return state;
}

TEST(a_stored_conversation, is_the_same_when_it_is_read) {
  const conversation_state state = full_state();
  const auto read = parse_conversation(to_json(state));
  ASSERT_TRUE(read) << read.error().message();
  EXPECT_EQ(to_json(*read), to_json(state));
  EXPECT_EQ(read->when, state.when);
  EXPECT_EQ(read->old_when, state.old_when);
  EXPECT_EQ(read->agreed, state.agreed);
  EXPECT_EQ(read->last_said, state.last_said);
  EXPECT_EQ(read->not_on, state.not_on);
  EXPECT_EQ(read->booking_id, 7);
  EXPECT_EQ(read->wished, state.wished);
  EXPECT_EQ(read->keys, state.keys);
}

TEST(a_stored_conversation, of_another_version_is_an_error) {
  std::string newer = to_json(full_state());
  newer.replace(newer.find("\"version\":1"), 11, "\"version\":2");
  const auto read = parse_conversation(newer);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code(), errc::bad_response);
  EXPECT_THAT(read.error().message(), testing::HasSubstr("version 2"));
}

TEST(a_stored_conversation, that_is_damaged_names_the_member) {
  const auto damaged = [](std::string_view from, std::string_view to) {
    std::string text = to_json(full_state());
    text.replace(text.find(from), from.size(), to);
    return parse_conversation(text);
  };
  EXPECT_THAT(damaged("\"asked\":\"confirm\"", "\"asked\":\"dance\"").error().message(), testing::HasSubstr("asked"));
  EXPECT_THAT(damaged("\"people\":2", "\"people\":\"2\"").error().message(), testing::HasSubstr("people"));
  EXPECT_THAT(damaged("2026-11-24T15:00\",\"not_on", "2026-11-31T15:00\",\"not_on").error().message(),
              testing::HasSubstr("start"));
  EXPECT_THAT(damaged("\"turns\":5", "\"turn\":5").error().message(), testing::HasSubstr("turns"));
  EXPECT_FALSE(parse_conversation("[]"));
  EXPECT_FALSE(parse_conversation(""));
  EXPECT_FALSE(parse_conversation("{\"version\":1}"));
}

TEST(each_name, of_a_sentence_is_read_back) {
  for (std::size_t i = 0; i < sentence_count; ++i) {
    const auto which = static_cast<sentence>(i);
    EXPECT_EQ(parse_sentence(to_string(which)), which);
  }
  EXPECT_EQ(parse_sentence("shout"), std::nullopt);
}

}  // namespace
}  // namespace zylin::domain
