#include "pipeline/conversations/conversation_fixture.hpp"
#include "pipeline/conversations/store_turn.hpp"
#include "pipeline/forwarding_transaction.hpp"

#include <gmock/gmock.h>

#include <boost/asio/co_spawn.hpp>

namespace zylin::conversations {
namespace {

using domain::conversation_tests::november;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class a_turn : public test::conversation_fixture {};

TEST_F(a_turn, changes_nothing_when_it_is_heard_again) {
  talk with = call(1);
  with.say("a check-up tomorrow at three, my name is Ravi");
  const std::string first = with.say("yes");
  const conversation_reply reply = with.last;
  EXPECT_EQ(with.repeat("2", {.words = "yes"}), first);
  EXPECT_EQ(with.last, reply);
  EXPECT_EQ(with.repeat("2", {.words = "something else"}), first) << "the turn counts, not what it is taken for";
  EXPECT_THAT(bookings_of(), SizeIs(1));
  EXPECT_THAT(data.messages(), SizeIs(1));
  EXPECT_EQ(stored()[0].turns, 2);
  EXPECT_THAT(turns_of(stored()[0].id), SizeIs(4));
}

TEST_F(a_turn, that_is_late_gets_the_latest_reply) {
  talk with = call(1);
  with.say("a check-up tomorrow at three, my name is Ravi");
  const std::string latest = with.say("actually make it four");
  EXPECT_EQ(with.repeat("1", {.words = "a check-up tomorrow at three, my name is Ravi"}), latest);
  EXPECT_EQ(stored()[0].turns, 2);
}

TEST_F(a_turn, of_a_call_that_is_over_goes_to_the_owner_and_says_nothing) {
  talk with = call(1);
  with.say("wrong number, sorry");
  EXPECT_TRUE(with.last.ends);
  EXPECT_EQ(with.say("hello?"), "");
  EXPECT_TRUE(with.last.ends);
  EXPECT_EQ(with.hang_up(), "");
  EXPECT_EQ(turns_of(stored()[0].id).size(), 5U) << "the hang-up has no reply";
  ASSERT_EQ(messages_to(test::owner_number).size(), 1U);
  EXPECT_NE(messages_to(test::owner_number)[0].body.find("hello?"), std::string::npos);
}

TEST_F(a_turn, whose_words_were_stored_before_a_crash_is_answered_when_it_is_heard_again) {
  talk with = call(1);
  with.say("a check-up tomorrow at three, my name is Ravi");
  heard_turn heard{.key = "2", .what = {.words = "yes"}};
  conversation_party who{.number = *phone_number::from_e164(test::customer_number), .call = test::call_number(1)};
  data.write([&](ports::transaction& tx) -> result<void> {
    const result<stored_words> kept = keep_words(tx, settings.business, who, heard, time.now());
    return kept ? result<void>() : kept.error();
  });
  EXPECT_THAT(with.repeat("2", {.words = "yes"}), HasSubstr("booked"));
  EXPECT_THAT(bookings_of(), SizeIs(1));
  EXPECT_THAT(turns_of(stored()[0].id), SizeIs(4));
}

TEST_F(a_turn, of_a_state_that_cannot_be_read_begins_anew) {
  talk with = call(1);
  with.say("a check-up tomorrow at three, my name is Ravi");
  data.write([&](ports::transaction& tx) -> result<void> {
    domain::stored_conversation row = *tx.conversations().of_call(test::call_number(1)).value();
    row.state = R"({"version":999})";
    const result<bool> saved = tx.conversations().save(row);
    return saved ? result<void>() : saved.error();
  });
  EXPECT_THAT(with.say("a check-up on Thursday at ten, this is Ravi"), HasSubstr("Shall I book it"));
}

/// Both say yes to the same time, one after the other or at once.
TEST_F(a_turn, that_comes_second_to_a_time_is_offered_another_one) {
  settings.business.staff.clear();
  data.write([this](ports::transaction& tx) { return bookings::write_capacities(tx, settings.business); });
  talk first = call(1);
  talk second = call(2, "+919833333333");
  for (talk* const each : {&first, &second}) {
    EXPECT_THAT(each->say("a check-up tomorrow at three, my name is Ravi"), HasSubstr("Shall I book it"));
  }
  EXPECT_THAT(first.say("yes"), HasSubstr("booked"));
  EXPECT_THAT(second.say("yes"), HasSubstr("2:30 PM"));
  EXPECT_THAT(data.bookings(), SizeIs(1));
  second.say("a bit earlier");
  second.say("yes");
  ASSERT_THAT(bookings_of("+919833333333"), SizeIs(1));
  EXPECT_EQ(start_of(bookings_of("+919833333333")[0]), november(24, 14, 30));
}

/// Their facts are read before either of them books.
TEST_F(a_turn, that_races_another_for_a_time_is_offered_another_one) {
  settings.business.staff.clear();
  data.write([this](ports::transaction& tx) { return bookings::write_capacities(tx, settings.business); });
  const std::string other = "+919833333333";
  talk first = call(1);
  talk second = call(2, other);
  for (talk* const each : {&first, &second}) {
    each->say("a check-up tomorrow at three, my name is Ravi");
  }
  boost::asio::io_context io;
  std::vector<std::string> said;
  std::vector<conversation_manager> managers{manager(), manager()};
  for (int number = 1; number <= 2; ++number) {
    conversation_party who{.number = *phone_number::from_e164(number == 1 ? test::customer_number : other),
                           .call = test::call_number(number)};
    heard_turn heard{.key = "2", .what = {.words = "yes"}};
    auto done = [&said](const std::exception_ptr&, const result<conversation_reply>& reply) {
      said.push_back(reply ? text_of(*reply) : reply.error().message());
    };
    boost::asio::co_spawn(io,
                          managers[static_cast<std::size_t>(number - 1)].take_turn(std::move(who), std::move(heard)),
                          std::move(done));
  }
  io.run();
  ASSERT_THAT(said, SizeIs(2));
  EXPECT_THAT(said, testing::UnorderedElementsAre(HasSubstr("booked"), HasSubstr("2:30 PM")));
  EXPECT_THAT(data.bookings(), SizeIs(1));
  EXPECT_THAT(data.messages(), SizeIs(1));
}

/// A webhook that is repeated while the first one is still answered.
TEST_F(a_turn, that_is_heard_twice_at_once_is_done_once) {
  talk with = call(1);
  with.say("a check-up tomorrow at three, my name is Ravi");
  boost::asio::io_context io;
  std::vector<conversation_reply> replies;
  conversation_manager both = manager();
  for (int i = 0; i < 2; ++i) {
    conversation_party who{.number = *phone_number::from_e164(test::customer_number), .call = test::call_number(1)};
    heard_turn heard{.key = "2", .what = {.words = "yes"}};
    auto done = [&replies](const std::exception_ptr&, const result<conversation_reply>& reply) {
      ASSERT_TRUE(reply) << reply.error().message();
      replies.push_back(*reply);
    };
    boost::asio::co_spawn(io, both.take_turn(std::move(who), std::move(heard)), std::move(done));
  }
  io.run();
  ASSERT_THAT(replies, SizeIs(2));
  EXPECT_EQ(replies[0], replies[1]);
  EXPECT_THAT(bookings_of(), SizeIs(1));
  EXPECT_THAT(data.messages(), SizeIs(1));
}

/// The database knows of a limit that the business file does not show.
TEST_F(a_turn, whose_booking_the_database_refuses_is_offered_another_time) {
  talk with = call(1);
  with.say("a check-up tomorrow at three, my name is Ravi");
  book(november(24, 15), "Check-up", "Dr Rao");
  book(november(24, 15), "Check-up", "Dr Mehta");
  EXPECT_THAT(with.say("yes"), HasSubstr("taken"));
  EXPECT_THAT(bookings_of(), IsEmpty());
  EXPECT_THAT(messages_to(test::customer_number), IsEmpty());
}

/// They have that service at that time already, which the free times of others do not show.
TEST_F(a_turn, never_books_the_same_service_twice_at_one_time) {
  talk with = call(1);
  with.say("a check-up tomorrow at three, my name is Ravi");
  book(november(24, 15), "Check-up", "Dr Mehta", test::customer_number);
  const std::string said = with.say("yes");
  EXPECT_THAT(said, HasSubstr("You have"));
  EXPECT_THAT(said, testing::Not(HasSubstr("booked")));
  EXPECT_THAT(bookings_of(), SizeIs(1));
}

TEST_F(a_turn, says_so_when_the_appointment_is_gone_that_was_to_be_cancelled) {
  const domain::booking row = book(november(24, 15), "Check-up", "Dr Rao", test::customer_number);
  talk with = call(1);
  with.say("please cancel my appointment");
  data.write([&](ports::transaction& tx) -> result<void> {
    bookings::booking_ledger ledger(tx, settings.business, domain::from_owner(), time.now());
    const result<domain::booking> gone = ledger.change_status(row, domain::booking_status::cancelled);
    return gone ? result<void>() : gone.error();
  });
  EXPECT_THAT(with.say("yes"), HasSubstr("no appointment"));
  EXPECT_THAT(data.messages(), IsEmpty());
  EXPECT_EQ(stored()[0].turns, 2);
}

/// Between the reading of the facts and the storing of the turn.
TEST_F(a_turn, decides_again_when_another_turn_was_stored_first) {
  talk with = call(1);
  with.say("a check-up tomorrow at three, my name is Ravi");
  const domain::stored_conversation before = stored()[0];
  const heard_turn heard{.key = "9", .what = {.words = "yes"}};
  const std::optional<phone_number> number = *phone_number::from_e164(test::customer_number);
  read_turn_result read = read_heard(before, heard, settings.business, time.now());
  const decided_turn decided =
      decide(before, heard, std::move(read), domain::turn_facts(), settings.business, true, time.now());
  with.say("actually make it four");
  turn_obstacle obstacle;
  const result<void> done = data.run([&](ports::transaction& tx) -> result<void> {
    const turn_to_store turn{settings, before, number, heard, decided, time.now(), 7};
    const result<conversation_reply> stored = store_turn(tx, turn, obstacle);
    return stored ? result<void>() : stored.error();
  });
  EXPECT_FALSE(done);
  EXPECT_TRUE(obstacle.outdated);
  EXPECT_THAT(bookings_of(), IsEmpty()) << "the booking at three was given up with it";
}

TEST_F(a_turn, is_not_answered_while_a_person_has_taken_over) {
  talk with = writer(domain::conversation_channel::whatsapp);
  with.say("I need a check-up");
  data.write([&](ports::transaction& tx) -> result<void> {
    domain::stored_conversation row = tx.conversations().latest(1).value()[0];
    row.status = domain::conversation_status::paused;
    const result<bool> saved = tx.conversations().save(row);
    return saved ? result<void>() : saved.error();
  });
  EXPECT_EQ(with.say("tomorrow at three"), "");
  EXPECT_THAT(turns_of(stored()[0].id), SizeIs(3)) << "the words are kept";
}

}  // namespace
}  // namespace zylin::conversations
