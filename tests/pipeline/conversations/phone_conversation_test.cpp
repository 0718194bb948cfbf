#include "pipeline/conversations/phone_conversation.hpp"

#include "pipeline/conversations/ended_calls.hpp"
#include "pipeline/conversations/room_fixture.hpp"

#include <gmock/gmock.h>
#include <boost/asio/thread_pool.hpp>

namespace zylin::conversations {
namespace {

using domain::conversation_status;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using heard = ports::phone_turn::kind;

constexpr std::chrono::seconds long_enough{60};

class a_telephone_conversation : public test::conversation_fixture {
 protected:
  void SetUp() override {
    test::conversation_fixture::SetUp();
    const talk stored_call = call(1);
    phone.emplace(conversation_tools{data.db(), time, settings, [] { return 0.25; }}, workers.get_executor());
  }
  ~a_telephone_conversation() override { workers.join(); }

  domain::call_progress progress() const {
    domain::call_progress told(test::call_number(1));
    told.from = test::customer_number;
    told.to = "+918033333333";
    return told;
  }
  ports::phone_reply begin(const std::string& language = "en") {
    return test::wait_for(phone->call_began(progress(), language)).value();
  }
  result<std::optional<ports::phone_reply>> hear(int number, heard what, const std::string& text,
                                                 std::chrono::milliseconds wait = long_enough) {
    ports::phone_turn turn(progress());
    turn.number = number;
    turn.what = what;
    turn.text = text;
    return test::wait_for(phone->turn_heard(std::move(turn), wait));
  }
  ports::phone_reply say(int number, const std::string& words) { return hear(number, heard::words, words)->value(); }

  boost::asio::thread_pool workers{2};
  std::optional<phone_conversation> phone;
};

TEST_F(a_telephone_conversation, books_turn_by_turn) {
  const ports::phone_reply first = begin();
  EXPECT_EQ(first.number, 1);
  EXPECT_THAT(first.sentences, IsEmpty()) << "the greeting asks";
  EXPECT_THAT(first.hints, Contains("Check-up"));
  EXPECT_THAT(first.hints, Contains("Dr Rao"));
  const ports::phone_reply asked = say(1, "a check-up tomorrow at three, my name is Ravi");
  EXPECT_EQ(asked.number, 2);
  EXPECT_FALSE(asked.ends);
  EXPECT_EQ(say(2, "yes").number, 3);
  EXPECT_TRUE(say(3, "no").ends);
  ASSERT_THAT(bookings_of(), SizeIs(1));
  EXPECT_EQ(bookings_of()[0].call, test::call_number(1));
}

TEST_F(a_telephone_conversation, gives_the_same_reply_to_a_repeated_webhook) {
  begin();
  const ports::phone_reply once = say(1, "a check-up tomorrow at three, my name is Ravi");
  const ports::phone_reply twice = say(1, "a check-up tomorrow at three, my name is Ravi");
  EXPECT_EQ(twice.number, once.number);
  EXPECT_EQ(twice.sentences, once.sentences);
  EXPECT_EQ(begin().sentences, once.sentences) << "the call is not begun anew";
}

TEST_F(a_telephone_conversation, gives_a_reply_that_was_not_ready_when_it_is_asked_for) {
  begin();
  const auto now = hear(1, heard::words, "a check-up tomorrow at three, my name is Ravi", std::chrono::milliseconds(0));
  ASSERT_TRUE(now) << now.error().message();
  const auto later = test::wait_for(phone->reply_to(test::call_number(1), 1, long_enough));
  ASSERT_TRUE(later && *later);
  EXPECT_EQ((*later)->number, 2);
  EXPECT_THAT((*later)->sentences, testing::Not(IsEmpty()));
  EXPECT_EQ(stored()[0].turns, 1);
}

TEST_F(a_telephone_conversation, refuses_turns_that_were_never_asked_for) {
  EXPECT_EQ(hear(1, heard::words, "hello").error().code(), errc::invalid_input) << "not begun";
  begin();
  EXPECT_EQ(hear(2, heard::words, "hello").error().code(), errc::invalid_input);
  EXPECT_EQ(hear(0, heard::words, "hello").error().code(), errc::invalid_input);
  EXPECT_EQ(test::wait_for(phone->reply_to(test::call_number(1), 1, long_enough)).error().code(), errc::invalid_input);
}

TEST_F(a_telephone_conversation, takes_keys_and_silence) {
  begin();
  say(1, "a check-up tomorrow at three, my name is Ravi");
  EXPECT_EQ(hear(2, heard::silence, "")->value().number, 3);
  hear(3, heard::keys, "1");
  EXPECT_THAT(bookings_of(), SizeIs(1));
}

TEST_F(a_telephone_conversation, goes_on_in_writing_when_the_caller_has_hung_up) {
  begin();
  ports::phone_turn last(progress());
  last.told.status = domain::call_status::completed;
  last.what = heard::words;
  last.text = "a check-up tomorrow at three, my name is Ravi";
  ASSERT_TRUE(test::wait_for(phone->turn_heard(std::move(last), long_enough)));
  EXPECT_EQ(stored()[0].status, conversation_status::waiting);
  ASSERT_THAT(messages_to(test::customer_number), SizeIs(1));
  EXPECT_THAT(messages_to(test::customer_number)[0].body, HasSubstr("Shall I book it?"));
}

TEST_F(a_telephone_conversation, is_ended_when_only_the_end_of_the_call_is_reported) {
  begin();
  say(1, "a check-up tomorrow at three, my name is Ravi");
  ended_calls task({data.db(), time, settings, [] { return 0.25; }});
  ASSERT_TRUE(test::wait_for(task.run()));
  EXPECT_EQ(stored()[0].status, conversation_status::open) << "they are still on the line";
  data.write([](ports::transaction& tx) -> result<void> {
    domain::call row = *tx.calls().find(test::call_number(1)).value();
    row.status = domain::call_status::completed;
    return tx.calls().save(row);
  });
  for (int i = 0; i < 2; ++i) {
    ASSERT_TRUE(test::wait_for(task.run()));
  }
  EXPECT_EQ(stored()[0].status, conversation_status::waiting);
  EXPECT_THAT(messages_to(test::customer_number), SizeIs(1));
}

TEST_F(a_telephone_conversation, passes_on_what_was_said_when_a_recording_is_asked_for) {
  begin();
  say(1, "a check-up tomorrow at three, my name is Ravi");
  for (int i = 0; i < 2; ++i) {
    ASSERT_TRUE(test::wait_for(phone->recording_asked(test::call_number(1), 2)));
  }
  EXPECT_EQ(stored()[0].status, conversation_status::handed_over);
  ASSERT_THAT(messages_to(test::owner_number), SizeIs(1)) << "once";
  EXPECT_THAT(messages_to(test::owner_number)[0].body, HasSubstr("a check-up tomorrow at three"));
  EXPECT_TRUE(hear(2, heard::words, "yes")->value().ends);
  EXPECT_THAT(bookings_of(), IsEmpty());
}

TEST_F(a_telephone_conversation, begins_in_the_language_of_the_greeting) {
  EXPECT_EQ(begin("de").language, "de");
  EXPECT_EQ(hear(1, heard::silence, "")->value().language, "de");
}

}  // namespace
}  // namespace zylin::conversations
