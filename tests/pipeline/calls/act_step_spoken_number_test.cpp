#include "pipeline/bookings/waiting_list_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using ::testing::AllOf;
using ::testing::Each;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

/// Somebody says another customer's number. Caller 1 has Monday at 15:00; caller 2 waits for it.
class a_number_that_is_only_spoken : public test::waiting_list_fixture {
 protected:
  static constexpr int attacker = 7;
  static constexpr const char* victim = "+919833333312";  // number_of(2)

  /// A wish for that hour on Monday, with the number of the victim.
  [[nodiscard]] static domain::understanding wish_at(int hour) {
    domain::understanding what = test::booking_wish();
    what.customer_phone = "098333 33312";
    what.time = std::chrono::hours(hour);
    return what;
  }
  void say(const domain::understanding& what, int number, const std::string& from) {
    domain::call row = test::sample_call(number, from);
    row.transcript = test::words_for(what) + " My number is 098333 33312.";
    add_call(row);
    act(what, number);
  }
  [[nodiscard]] std::vector<domain::booking> of_victim() const {
    return data.look<std::vector<domain::booking>>(
        [this](ports::transaction& tx) { return tx.bookings().live_of(victim, time.now(), 100); });
  }
};

TEST_F(a_number_that_is_only_spoken, is_a_note_in_the_booking_and_for_the_owner) {
  say(wish_at(11), attacker, number_of(attacker));
  ASSERT_THAT(data.bookings(), SizeIs(2));
  EXPECT_EQ(data.bookings()[1].customer_phone, number_of(attacker));
  EXPECT_EQ(data.bookings()[1].notes, "Call back on +919833333312");
  EXPECT_THAT(data.messages_to(victim), IsEmpty());
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(to_owner()[0].body,
              AllOf(HasSubstr("Notes: Call back on +919833333312"), HasSubstr("Number: " + number_of(attacker))));
}

TEST_F(a_number_that_is_only_spoken, stands_after_what_else_was_noted) {
  domain::understanding what = wish_at(11);
  what.notes = "brings her son";
  say(what, attacker, number_of(attacker));
  EXPECT_EQ(data.bookings()[1].notes, "brings her son; Call back on +919833333312");
}

TEST_F(a_number_that_is_only_spoken, says_nothing_new_where_it_is_the_callers) {
  say(wish_at(11), attacker, victim);
  EXPECT_EQ(data.bookings()[1].notes, "");
  EXPECT_THAT(to_owner(), IsEmpty());
}

TEST_F(a_number_that_is_only_spoken, makes_a_caller_without_a_number_no_customer) {
  say(wish_at(11), attacker, "anonymous");
  ASSERT_THAT(data.bookings(), SizeIs(2));
  EXPECT_EQ(data.bookings()[1].customer_phone, "");
  EXPECT_THAT(data.messages_to(victim), IsEmpty());
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(to_owner()[0].body, HasSubstr("Notes: Call back on +919833333312"));
}

TEST_F(a_number_that_is_only_spoken, does_not_end_a_wish_of_the_waiting_list) {
  ask(2);
  ASSERT_THAT(open(), SizeIs(1));
  say(wish_at(11), attacker, number_of(attacker));
  look();
  EXPECT_THAT(open(), SizeIs(1)) << "the victim has booked nothing";
  cancel_at_three();
  look();
  EXPECT_THAT(offers(2), SizeIs(1));
}

TEST_F(a_number_that_is_only_spoken, does_not_take_a_yes_to_an_offer) {
  ask(2);
  cancel_at_three();
  look();
  say(wish_at(11), attacker, number_of(attacker));
  write_to_us(2, "YES", "SM2");
  ASSERT_THAT(live_at_three(), SizeIs(1));
  EXPECT_EQ(live_at_three()[0].customer_phone, victim);
  EXPECT_THAT(told(2, domain::message_kind::booking_confirmation).back().body, HasSubstr("3:00 PM"));
}

TEST_F(a_number_that_is_only_spoken, neither_blocks_nor_blurs_a_cancellation) {
  ask(2, 12);
  ASSERT_THAT(of_victim(), SizeIs(1));
  for (int call = 20; call < 32; ++call) {  // as many as fit
    say(wish_at(9 + call % 3), call, "+9197777777" + std::to_string(call));
  }
  ASSERT_THAT(of_victim(), SizeIs(1));
  domain::understanding what;
  what.meaning = domain::intent::cancel;
  domain::call row = test::sample_call(40, victim);
  row.transcript = "Please cancel my appointment.";
  add_call(row);
  act(what, 40);
  EXPECT_THAT(of_victim(), IsEmpty());
  EXPECT_THAT(told(2, domain::message_kind::booking_cancelled), SizeIs(1));
}

TEST_F(a_number_that_is_only_spoken, changes_no_booking_of_that_number) {
  ask(2, 12);
  domain::understanding what;
  what.meaning = domain::intent::cancel;
  what.customer_phone = "098333 33312";
  say(what, attacker, number_of(attacker));
  EXPECT_THAT(of_victim(), SizeIs(1));
}

TEST_F(a_number_that_is_only_spoken, opens_no_way_past_a_line_of_the_business) {
  business.own_lines = {"+918033333333"};
  domain::understanding what;
  what.meaning = domain::intent::cancel;
  domain::booking theirs = data.bookings().front();
  theirs.customer_phone = "+918033333333";  // booked by a forwarded caller, before such calls were recognised
  data.write([&](ports::transaction& tx) { return tx.bookings().save(theirs); });
  add_call(test::sample_call(8, "+918033333333"));
  act(what, 8);
  EXPECT_EQ(data.bookings().front().status, domain::booking_status::confirmed);
  EXPECT_THAT(data.messages_to("+918033333333"), IsEmpty());
  EXPECT_THAT(to_owner(), SizeIs(1));
  act(test::booking_wish(), 8);
  EXPECT_THAT(data.messages(), Each(Field(&domain::message::to, Not("+918033333333"))));
}

}  // namespace
}  // namespace zylin::calls
