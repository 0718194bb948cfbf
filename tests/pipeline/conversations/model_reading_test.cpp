#include "pipeline/conversations/conversation_fixture.hpp"
#include "zylin/ports/turn_reader.hpp"

#include <gmock/gmock.h>

namespace zylin::conversations {
namespace {

using domain::understood_answer;
using domain::understood_intent;
using domain::conversation_tests::november;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// A model that always gives the same answer, and what it was asked.
class canned_reader final : public ports::turn_reader {
 public:
  ports::awaitable<result<domain::turn_understanding>> read(ports::turn_question question) override {
    asked.push_back(std::move(question));
    co_return answer;
  }
  result<domain::turn_understanding> answer = error(errc::timed_out, "the model took too long");
  std::vector<ports::turn_question> asked;
};

class a_turn_that_a_model_reads : public test::conversation_fixture {
 protected:
  result<conversation_reply> say(std::string words) {
    conversation_tools tools{data.db(), time, settings, [] { return 0.5; }};
    tools.model = &model;
    conversation_manager manager(std::move(tools));
    const conversation_party who{.channel = domain::conversation_channel::sms,
                                 .number = *phone_number::from_e164(test::customer_number),
                                 .called = "+918033333333"};
    heard_turn heard{.key = "SM" + std::to_string(++number_), .what = {.words = std::move(words)}};
    return test::wait_for(manager.take_turn(who, std::move(heard)));
  }
  canned_reader model;

 private:
  int number_ = 0;
};

domain::turn_understanding thanksgiving_at_three() {
  domain::turn_understanding proposed;
  proposed.meaning = understood_intent::booking;
  proposed.service = "Cleaning";
  proposed.date = std::chrono::year{2026} / 11 / 26;
  proposed.time = std::chrono::hours{15};
  proposed.when_phrase = "turkey day mid afternoon threeish";
  return proposed;
}

TEST_F(a_turn_that_a_model_reads, is_proposed_and_booked_only_after_a_yes) {
  model.answer = thanksgiving_at_three();
  const auto first = say("a cleaning turkey day mid afternoon threeish, my name is Ravi");
  ASSERT_TRUE(first);
  EXPECT_THAT(text_of(*first), HasSubstr("Thursday"));
  EXPECT_THAT(bookings_of(), IsEmpty());
  model.answer = domain::turn_understanding{.answer = understood_answer::yes};
  ASSERT_TRUE(say("hmm, maybe, I have to ask my husband"));
  EXPECT_THAT(bookings_of(), IsEmpty()) << "a model's yes alone is none";
}

TEST_F(a_turn_that_a_model_reads, is_told_of_this_customer_and_of_what_was_asked) {
  book(november(24, 15), "Check-up", "Dr Rao", test::customer_number);
  book(november(24, 16), "Check-up", "Dr Rao", "+919800000007");
  model.answer = domain::turn_understanding{};
  ASSERT_TRUE(say("I wonder what else there is to do about that thing we spoke of"));
  ASSERT_THAT(model.asked, SizeIs(1));
  ASSERT_THAT(model.asked[0].caller.coming, SizeIs(1));
  ASSERT_TRUE(say("well it is rather about the other matter you know"));
  ASSERT_THAT(model.asked, SizeIs(2));
  EXPECT_FALSE(model.asked[1].asked.empty());
}

TEST_F(a_turn_that_a_model_reads, is_read_by_rules_if_the_model_fails) {
  ASSERT_TRUE(say("I'd like a check-up with Dr Rao tomorrow at three, Anna Schmidt."));
  EXPECT_THAT(model.asked, SizeIs(1));
  ASSERT_TRUE(say("yes please"));
  EXPECT_THAT(model.asked, SizeIs(1)) << "a bare yes needs no model";
  ASSERT_THAT(bookings_of(), SizeIs(1));
  EXPECT_EQ(start_of(bookings_of()[0]), november(24, 15));
}

TEST_F(a_turn_that_a_model_reads, is_not_kept_waiting_in_an_emergency) {
  ASSERT_TRUE(say("my father is not breathing"));
  EXPECT_THAT(model.asked, IsEmpty());
  EXPECT_THAT(messages_to(test::owner_number), SizeIs(1));
}

TEST_F(a_turn_that_a_model_reads, that_is_decided_again_asks_it_once) {
  model.answer = thanksgiving_at_three();
  ASSERT_TRUE(say("a cleaning turkey day mid afternoon threeish, my name is Ravi"));
  take(november(26, 15), "Cleaning");
  ASSERT_TRUE(say("yes please, and thanks a lot for the quick answer"));
  EXPECT_LE(model.asked.size(), 2U);
  EXPECT_THAT(bookings_of(), IsEmpty());
}

}  // namespace
}  // namespace zylin::conversations
