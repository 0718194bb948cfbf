#include "domain/conversation/practice.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <set>
#include <string>
#include <string_view>

namespace zylin::domain {
namespace {

using conversation_tests::monday_at_ten;
using conversation_tests::november;
using conversation_tests::talk;
using kind = conversation_action_kind;

constexpr std::array<std::string_view, 48> things_to_say = {"yes",
                                                            "no",
                                                            "yes but later",
                                                            "a bit earlier",
                                                            "the second one",
                                                            "the other one",
                                                            "a check-up tomorrow at three",
                                                            "a cleaning",
                                                            "Tuesday",
                                                            "not on Mondays",
                                                            "three",
                                                            "in the afternoon",
                                                            "it's Anna",
                                                            "with Dr Mehta",
                                                            "I don't know",
                                                            "whichever is first",
                                                            "what?",
                                                            "hold on",
                                                            "how much is it?",
                                                            "do I get a discount?",
                                                            "can I talk to somebody?",
                                                            "cancel my appointment",
                                                            "move my appointment to Friday",
                                                            "same time",
                                                            "the cleaning",
                                                            "when is my appointment?",
                                                            "blah blah",
                                                            "",
                                                            "9999 !!! \xff\xfe",
                                                            "Guten Tag, ich möchte bitte einen Termin am Donnerstag",
                                                            "ja bitte",
                                                            "nein danke",
                                                            "two of us, for me and my wife",
                                                            "Sunday at three in the morning",
                                                            "next year",
                                                            "he is not breathing",
                                                            "I'm running late",
                                                            "nothing else",
                                                            "as soon as possible",
                                                            "make it eleven",
                                                            "Do you have parking?",
                                                            "the first",
                                                            "my name is Ravi",
                                                            "with Dr Who",
                                                            "a haircut",
                                                            "1",
                                                            "leave it",
                                                            "ok"};

class random_talk {
 public:
  explicit random_talk(unsigned seed) : random_(seed) {
    with_.facts.can_transfer = pick(2) == 0;
    if (pick(2) == 0) {
      with_.own(1, "Check-up", november(24, 15), 30);
      with_.own(2, "Cleaning", november(26, 11, 15), 45);
    }
    if (pick(2) == 0) {
      with_.take(november(24, 9), 9 * 60);
    }
  }

  void run() {
    int turns = 0;
    while (with_.state.phase == conversation_phase::open) {
      ASSERT_LT(turns, with_.here.conversation.max_turns) << log_;
      ++turns;
      take_turn();
      if (::testing::Test::HasFatalFailure()) {
        return;
      }
    }
  }

 private:
  unsigned pick(unsigned count) { return random_() % count; }

  conversation_turn random_turn() {
    switch (pick(14)) {
      case 0: return {.kind = turn_kind::silence};
      case 1: return {.kind = turn_kind::keys, .words = std::to_string(pick(10))};
      case 2: return {.kind = turn_kind::not_connected};
      default: return {.words = std::string(things_to_say.at(pick(things_to_say.size())))};
    }
  }

  void take_turn() {
    const conversation_state before = with_.state;
    const conversation_turn turn = random_turn();
    const std::string said = with_.turn(turn);
    log_ += "C: " + turn.words + "\nZ: " + said + "\n";
    check_sentences();
    check_actions(before);
    ASSERT_FALSE(said.empty()) << log_;
    ASSERT_LE(with_.state.offers.size(), most_offers) << log_;
  }

  /// Nothing that was said in the last reply is said again.
  void check_sentences() {
    std::set<std::string> now;
    for (const spoken_sentence& line : with_.last.said) {
      now.insert(texts::spoken({.business = with_.here, .language = with_.state.language}, line, monday_at_ten));
      ASSERT_LE(line.appointments.size(), most_offers) << log_;
    }
    for (const std::string& line : now) {
      ASSERT_FALSE(said_before_.contains(line)) << line << "\n" << log_;
    }
    ASSERT_LE(now.size(), 3U) << log_;
    said_before_ = now;
  }

  /// Appointments change only by an answer to the question that names them.
  void check_actions(const conversation_state& before) {
    for (const conversation_action& one : with_.last.actions) {
      const bool changes = one.kind == kind::book || one.kind == kind::move || one.kind == kind::cancel;
      const bool was_asked = before.asked == question::confirm ||
                             (before.asked == question::way_out && before.interrupted == question::confirm);
      ASSERT_TRUE(!changes || was_asked) << log_;
      ASSERT_TRUE(!changes || one.appointments == before.agreed) << log_;
    }
  }

  talk with_;
  std::mt19937 random_;
  std::set<std::string> said_before_;
  std::string log_;
};

TEST(any_conversation, ends_in_time_repeats_nothing_and_does_nothing_unasked) {
  constexpr unsigned conversations = 40;
  for (unsigned seed = 0; seed < conversations; ++seed) {
    random_talk(seed).run();
    ASSERT_FALSE(::testing::Test::HasFatalFailure()) << "seed " << seed;
  }
}

}  // namespace
}  // namespace zylin::domain
