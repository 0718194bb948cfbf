#include "pipeline/conversations/phone_conversation.hpp"

#include "pipeline/calls/act_step.hpp"
#include "pipeline/conversations/conversation_fixture.hpp"
#include "pipeline/conversations/ended_calls.hpp"
#include "pipeline/event_list.hpp"
#include "pipeline/intake/webhook_intake.hpp"

#include <gmock/gmock.h>
#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <future>
#include <set>
#include <utility>

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

  conversation_tools tools() {
    return {data.db(), time, settings, [] { return 0.25; }};
  }
  void end_call(int number = 1) {
    data.write([number](ports::transaction& tx) -> result<void> {
      domain::call row = *tx.calls().find(test::call_number(number)).value();
      row.status = domain::call_status::completed;
      close_if_ended(row);
      return tx.calls().save(row);
    });
  }
  /// Words that were stored when the program died.
  void keep_only(int number, const std::string& words) {
    conversation_party who{.channel = domain::conversation_channel::phone, .call = test::call_number(1)};
    const heard_turn kept{.key = std::to_string(number), .what = {.words = words}};
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<stored_words> done = keep_words(tx, settings.business, who, kept, time.now());
      return done ? result<void>() : done.error();
    });
  }
  void look_for_ended_calls() {
    ended_calls task(tools());
    ASSERT_TRUE(test::wait_for(task.run()));
  }

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
    ASSERT_TRUE(test::wait_for(phone->recording_asked(test::call_number(1), 2, {})));
  }
  EXPECT_EQ(stored()[0].status, conversation_status::handed_over);
  ASSERT_THAT(messages_to(test::owner_number), SizeIs(1)) << "once";
  EXPECT_THAT(messages_to(test::owner_number)[0].body, HasSubstr("a check-up tomorrow at three"));
  EXPECT_TRUE(hear(2, heard::words, "yes")->value().ends);
  EXPECT_THAT(bookings_of(), IsEmpty());
}

TEST_F(a_telephone_conversation, answers_what_was_stored_but_not_answered_before_it_ends) {
  begin();
  say(1, "a check-up tomorrow at three, my name is Ravi");
  keep_only(2, "yes");
  end_call();
  look_for_ended_calls();
  EXPECT_THAT(bookings_of(), SizeIs(1)) << "they agreed";
  EXPECT_EQ(stored()[0].status, conversation_status::done);
  ASSERT_THAT(messages_to(test::customer_number), SizeIs(1));
  EXPECT_EQ(messages_to(test::customer_number)[0].kind, domain::message_kind::booking_confirmation);
}

TEST_F(a_telephone_conversation, gives_the_owner_words_that_come_in_after_its_end) {
  begin();
  end_call();
  look_for_ended_calls();
  ASSERT_EQ(stored()[0].status, conversation_status::done);
  for (int i = 0; i < 2; ++i) {
    EXPECT_TRUE(say(1, "My father is not breathing, come!").ends);
  }
  ASSERT_THAT(messages_to(test::owner_number), SizeIs(1)) << "once";
  EXPECT_EQ(messages_to(test::owner_number)[0].kind, domain::message_kind::owner_alert);
  EXPECT_EQ(logged(1).outcome, domain::call_outcome::handed_over) << "no missed call";
  EXPECT_THAT(logged(1).transcript, HasSubstr("not breathing"));
}

TEST_F(a_telephone_conversation, that_late_words_opened_again_is_ended_again) {
  begin();
  say(1, "a check-up tomorrow at three, my name is Ravi");
  end_call();
  look_for_ended_calls();
  ASSERT_EQ(stored()[0].status, conversation_status::waiting);
  say(2, "no, at four please");
  ASSERT_EQ(stored()[0].status, conversation_status::open);
  look_for_ended_calls();
  look_for_ended_calls();
  EXPECT_EQ(stored()[0].status, conversation_status::waiting);
  ASSERT_THAT(messages_to(test::customer_number), SizeIs(2));
  EXPECT_THAT(messages_to(test::customer_number)[1].body, HasSubstr("4"));
}

/// The real store, which fails some units of work, counted from 1.
class store_failing_at final : public ports::store {
 public:
  store_failing_at(ports::store& real, std::set<int> failing) : real_(real), failing_(std::move(failing)) {}
  ports::awaitable<result<void>> run(work unit) override {
    if (failing_.contains(++units_)) {
      co_return error(errc::storage_failed, "scripted");
    }
    co_return co_await real_.run(std::move(unit));
  }
  void fail_from_now_at(std::set<int> failing) {
    units_ = 0;
    failing_ = std::move(failing);
  }

 private:
  ports::store& real_;
  std::set<int> failing_;
  int units_ = 0;
};

TEST_F(a_telephone_conversation, that_cannot_be_ended_delays_no_other_and_is_handed_over_at_last) {
  begin();
  say(1, "a check-up tomorrow at three, my name is Ravi");
  talk other = call(2, "+919800000002");
  other.say("a cleaning tomorrow at four, my name is Asha");
  end_call(1);
  end_call(2);
  store_failing_at disk(data.db(), {2});  // the first unit lists, the second looks at the first conversation
  conversation_tools with = {disk, time, settings, [] { return 0.25; }};
  ended_calls task(std::move(with));
  ASSERT_TRUE(test::wait_for(task.run()));
  EXPECT_EQ(stored()[1].status, conversation_status::open);
  EXPECT_EQ(stored()[0].status, conversation_status::waiting) << "the other one is ended";
  for (int i = 1; i < ended_calls::most_failures; ++i) {
    disk.fail_from_now_at({2});
    ASSERT_TRUE(test::wait_for(task.run()));
  }
  ASSERT_EQ(stored()[1].status, conversation_status::open);
  disk.fail_from_now_at({});
  ASSERT_TRUE(test::wait_for(task.run()));
  EXPECT_EQ(stored()[1].status, conversation_status::handed_over);
  EXPECT_THAT(messages_to(test::owner_number), Contains(testing::Field(&domain::message::body, HasSubstr("check-up"))));
}

TEST_F(a_telephone_conversation, that_is_recorded_alerts_of_an_emergency_in_words_nobody_answered) {
  begin();
  say(1, "a check-up tomorrow at three, my name is Ravi");
  for (int i = 0; i < 2; ++i) {
    const result<bool> danger = test::wait_for(phone->recording_asked(test::call_number(1), 2, "he is not breathing"));
    ASSERT_TRUE(danger);
    EXPECT_TRUE(*danger) << "and so every time it is asked";
  }
  ASSERT_THAT(messages_to(test::owner_number), SizeIs(1));
  EXPECT_EQ(messages_to(test::owner_number)[0].kind, domain::message_kind::owner_alert);
  EXPECT_THAT(messages_to(test::owner_number)[0].body, HasSubstr("not breathing"));
  EXPECT_EQ(logged(1).outcome, domain::call_outcome::handed_over);
  end_call();
  look_for_ended_calls();
  EXPECT_EQ(logged(1).outcome, domain::call_outcome::handed_over) << "no missed call on top";
  EXPECT_THAT(logged(1).transcript, HasSubstr("not breathing"));
  EXPECT_THAT(messages_to(test::customer_number), IsEmpty());
}

TEST_F(a_telephone_conversation, whose_caller_left_a_recording_asks_nothing_in_writing) {
  begin();
  say(1, "a check-up tomorrow at three, my name is Ravi");
  test::event_list events;
  intake::webhook_intake webhooks(data.db(), time, events, settings, {});
  ASSERT_TRUE(test::wait_for(webhooks.recording_arrived(progress(), test::recording_number(1))));
  EXPECT_EQ(stored()[0].status, conversation_status::handed_over) << "though nobody could note it before";
  end_call();
  look_for_ended_calls();
  EXPECT_THAT(messages_to(test::customer_number), IsEmpty());
  EXPECT_THAT(messages_to(test::owner_number), SizeIs(1));
}

TEST_F(a_telephone_conversation, leaves_its_booking_to_itself_when_a_recording_follows) {
  begin();
  say(1, "a check-up tomorrow at three, my name is Ravi");
  say(2, "yes");
  ASSERT_THAT(bookings_of(), SizeIs(1));
  ASSERT_TRUE(test::wait_for(phone->recording_asked(test::call_number(1), 3, {})));
  domain::understanding what;
  what.meaning = domain::intent::booking;
  what.customer_name = "Ravi";
  what.service = "Cleaning";
  what.date = std::chrono::year(2026) / 11 / 26;
  what.time = std::chrono::hours(14);
  data.write([](ports::transaction& tx) -> result<void> {
    domain::call row = *tx.calls().find(test::call_number(1)).value();
    row.transcript = "I would like to book a cleaning on Thursday the 26th of November at 2 PM. My name is Ravi.";
    return tx.calls().save(row);
  });
  data.write([&](ports::transaction& tx) -> result<void> {
    const result<bool> added = tx.jobs().add(test::sample_job(1));
    return added ? result<void>() : added.error();
  });
  const domain::job work = data.jobs().at(0);
  const calls::act_step step(settings.business, settings.owner_phone);
  data.write([&](ports::transaction& tx) { return step.act(tx, work, what, time.now(), 7); });
  ASSERT_THAT(messages_to(test::customer_number), SizeIs(2));
  EXPECT_THAT(messages_to(test::customer_number)[1].body, HasSubstr("Cleaning")) << "the second wish is asked about";
  EXPECT_THAT(messages_to(test::customer_number)[1].body, HasSubstr("Thursday 26 November"));
}

/// A reader of turns that takes long: it waits until it is let go, and counts how often it is asked.
class slow_reader {
 public:
  double read() {
    ++begun;
    gate_.wait();
    return 0.25;
  }
  void let_go() { open_.set_value(); }
  std::atomic<int> begun = 0;

 private:
  std::promise<void> open_;
  std::shared_future<void> gate_ = open_.get_future().share();
};

TEST_F(a_telephone_conversation, works_a_turn_out_once_however_often_and_shortly_it_is_asked_for) {
  constexpr std::chrono::milliseconds moment{5};
  slow_reader slow;
  conversation_tools with = {data.db(), time, settings, [&slow] { return slow.read(); }};
  phone.emplace(std::move(with), workers.get_executor(), 1);
  begin();
  EXPECT_FALSE(*hear(1, heard::words, "a check-up tomorrow at three, my name is Ravi", moment));
  for (int i = 0; i < 3; ++i) {
    EXPECT_FALSE(*test::wait_for(phone->reply_to(test::call_number(1), 1, moment)));
  }
  const talk second_call = call(2, "+919800000002");
  domain::call_progress other(test::call_number(2));
  ASSERT_TRUE(test::wait_for(phone->call_began(other, "en")));
  ports::phone_turn turn(other);
  turn.what = heard::words;
  turn.text = "a cleaning tomorrow at four, my name is Asha";
  EXPECT_FALSE(*test::wait_for(phone->turn_heard(std::move(turn), moment))) << "one at a time: it is stored";
  slow.let_go();
  const auto reply = test::wait_for(phone->reply_to(test::call_number(1), 1, long_enough));
  ASSERT_TRUE(reply && *reply);
  EXPECT_EQ((*reply)->number, 2);
  EXPECT_EQ(slow.begun, 1) << "whoever asked again joined";
  const auto later = test::wait_for(phone->reply_to(test::call_number(2), 1, long_enough));
  ASSERT_TRUE(later && *later) << "there is room again";
  EXPECT_EQ((*later)->number, 2);
}

TEST_F(a_telephone_conversation, begins_in_the_language_of_the_greeting) {
  EXPECT_EQ(begin("de").language, "de");
  EXPECT_EQ(hear(1, heard::silence, "")->value().language, "de");
}

}  // namespace
}  // namespace zylin::conversations
