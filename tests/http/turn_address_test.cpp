#include "turn_address.hpp"

#include "reply_wait.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <string_view>

namespace zylin::http {
namespace {

using namespace std::chrono_literals;

const call_sid addressed = *call_sid::parse("CA00000000000000000000000000000002");
constexpr time_point heard_moment{std::chrono::milliseconds(1'795'000'000'000)};

std::optional<turn_address> read_query(std::string_view query) {
  return read_turn_address(addressed, *form::parse(query));
}

TEST(a_turn_address, is_read_as_it_was_written) {
  turn_address written(addressed);
  written.turn = 7;
  written.language = "de";
  written.poll = 2;
  written.heard_at = heard_moment;
  written.gather_skipped = true;
  const std::string text = to_string(written, "/phone");
  EXPECT_TRUE(text.starts_with("/phone/api/twilio/turn/" + addressed.str() + "?turn=7&"));
  const std::optional<turn_address> read = read_query(std::string_view(text).substr(text.find('?') + 1));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->turn, 7);
  EXPECT_EQ(read->language, "de");
  EXPECT_EQ(read->poll, 2);
  EXPECT_EQ(read->heard_at, heard_moment);
  EXPECT_TRUE(read->gather_skipped);
}

TEST(a_turn_address, needs_a_turn_that_a_call_can_have) {
  for (const std::string_view query :
       {"", "turn=", "turn=0", "turn=-1", "turn=1001", "turn=99999999999999999999", "turn=1x", "turn=+1", "turn=%201",
        "Turn=1", "language=de", "turn=1&poll=0&since=1", "turn=1&poll=x&since=1", "turn=1&poll=1",
        "turn=1&poll=1001&since=1", "turn=1&poll=1&since=-1", "turn=1&poll=1&since=99999999999999999999"}) {
    EXPECT_FALSE(read_query(query)) << query;
  }
  EXPECT_EQ(read_query("turn=1000")->turn, 1000);
}

TEST(a_turn_address, does_without_a_language_that_is_none) {
  for (const std::string_view query :
       {"turn=1", "turn=1&language=", "turn=1&language=german", "turn=1&language=%3C%3E", "turn=1&language=DE"}) {
    EXPECT_EQ(read_query(query)->language, "") << query;
  }
}

struct waited {
  int poll;
  std::chrono::milliseconds passed;  ///< since the turn was heard
  std::chrono::milliseconds most;
  bool is_last;
};

TEST(a_reply, is_waited_for_within_the_patience_of_the_caller) {
  for (const waited& each : {waited{0, 0ms, 800ms, false},
                             {1, 800ms, 2500ms, false},
                             {1, 2000ms, 2500ms, false},
                             {2, 5400ms, 2500ms, false},
                             {2, 5500ms, 2500ms, true},
                             {2, 7000ms, 1000ms, true},
                             {2, 7950ms, 100ms, true},
                             {2, 60'000ms, 100ms, true},
                             // The clock was set back: the waits themselves count.
                             {1, -3'600'000ms, 2500ms, false},
                             {2, -3'600'000ms, 2500ms, false},
                             {3, -3'600'000ms, 2200ms, true},
                             {900, -3'600'000ms, 100ms, true}}) {
    turn_address asked(addressed);
    asked.poll = each.poll;
    asked.heard_at = heard_moment;
    const reply_wait wait = wait_for_reply(asked, 8s, heard_moment + each.passed);
    EXPECT_EQ(wait.most, each.most) << each.poll << " after " << each.passed.count();
    EXPECT_EQ(wait.is_last, each.is_last) << each.poll << " after " << each.passed.count();
  }
}

TEST(a_reply, is_waited_for_once_if_there_is_little_patience) {
  const reply_wait wait = wait_for_reply(turn_address(addressed), 500ms, heard_moment);
  EXPECT_EQ(wait.most, 500ms);
  EXPECT_TRUE(wait.is_last);
}

}  // namespace
}  // namespace zylin::http
