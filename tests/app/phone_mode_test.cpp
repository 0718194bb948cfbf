#include "app/running_system.hpp"
#include "zylin/domain/texts.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zylin::test {
namespace {

/// Says what was heard; after silence it has no reply, a key ends the call, and "fail" fails.
class echo final : public ports::phone_conversation {
 public:
  ports::awaitable<result<ports::phone_reply>> call_began(domain::call_progress, std::string language) override {
    co_return reply(1, "What for?", std::move(language));
  }
  ports::awaitable<result<std::optional<ports::phone_reply>>> turn_heard(ports::phone_turn turn,
                                                                         std::chrono::milliseconds) override {
    if (turn.text == "fail") {
      co_return error(errc::storage_failed, "disk I/O error");
    }
    if (turn.what == ports::phone_turn::kind::silence) {
      co_return std::optional<ports::phone_reply>();
    }
    ports::phone_reply said = reply(turn.number + 1, "You said " + turn.text + ".", turn.language);
    said.ends = turn.what == ports::phone_turn::kind::keys;
    co_return std::optional(std::move(said));
  }
  ports::awaitable<result<std::optional<ports::phone_reply>>> reply_to(call_sid, int number,
                                                                       std::chrono::milliseconds) override {
    co_return std::optional(reply(number + 1, "Are you there?", "en"));
  }
  ports::awaitable<result<bool>> recording_asked(call_sid, int, std::string) override { co_return false; }

 private:
  static ports::phone_reply reply(int number, std::string sentence, std::string language) {
    ports::phone_reply made;
    made.number = number;
    made.sentences.push_back(std::move(sentence));
    made.language = std::move(language);
    return made;
  }
};

class a_call_by_turns : public testing::Test {
 protected:
  a_call_by_turns() {
    options.conversation = &held;
    options.adjust = [](config::settings& how) { how.business.phone_mode = domain::call_mode::conversation; };
  }
  echo held;
  system_options options;
  domain::business clinic = always_open_clinic();
  const domain::texts::audience caller{.business = clinic, .language = "en"};
};

TEST_F(a_call_by_turns, goes_from_question_to_question) {
  using kind = sim::simulated_turn::kind;
  running_system system(options);
  const std::vector<std::string> heard =
      system.call_by_turns({{kind::words, "a check-up & more"}, {kind::silence}, {kind::keys, "1"}}, {});
  EXPECT_EQ(heard, (std::vector<std::string>{domain::texts::spoken_greeting(caller), "What for?",
                                             "You said a check-up & more.", domain::texts::spoken_wait(caller, false),
                                             "Are you there?", "You said 1."}));
}

TEST_F(a_call_by_turns, that_cannot_go_on_is_recorded_and_answered_in_writing) {
  running_system system(options);
  const std::vector<std::string> heard =
      system.call_by_turns({{sim::simulated_turn::kind::words, "fail"}}, booking_request);
  EXPECT_EQ(heard, (std::vector<std::string>{domain::texts::spoken_greeting(caller), "What for?",
                                             domain::texts::spoken_message_request(caller),
                                             domain::texts::spoken_thanks(caller)}));
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::sent, 1));
  ASSERT_EQ(system.bookings().size(), 1U);
}

}  // namespace
}  // namespace zylin::test
