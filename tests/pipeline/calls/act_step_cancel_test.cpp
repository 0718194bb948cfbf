#include "pipeline/calls/act_step_change_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using test::somebody_else;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class a_cancellation : public test::act_step_change_fixture {
 protected:
  const domain::understanding cancel = wants_to(domain::intent::cancel);
};

TEST_F(a_cancellation, frees_the_booking_of_the_number_that_called_and_tells_both) {
  say(2, "Please cancel my appointment.", cancel);
  EXPECT_EQ(first().status, domain::booking_status::cancelled);
  EXPECT_EQ(last_to_customer().kind, domain::message_kind::booking_cancelled);
  EXPECT_THAT(last_to_customer().body, HasSubstr("for Monday 18 January at 3:00 PM is cancelled"));
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_EQ(to_owner().front().kind, domain::message_kind::owner_notice);
  EXPECT_THAT(to_owner().front().body, HasSubstr(first().reference));
  EXPECT_EQ(the_call(2).outcome, domain::call_outcome::recorded) << "nobody need do anything";
  EXPECT_EQ(the_call(2).booking_id, first().id);
}

TEST_F(a_cancellation, is_kept_in_the_history_with_its_call) {
  say(2, "Please cancel my appointment.", cancel);
  const std::vector<domain::booking_change> history = history_of(first());
  ASSERT_THAT(history, SizeIs(2));
  EXPECT_EQ(history[1].what, domain::booking_change_kind::status_changed);
  EXPECT_EQ(history[1].origin.by, domain::changed_by::caller);
  EXPECT_EQ(history[1].origin.call, test::call_number(2));
}

TEST_F(a_cancellation, makes_room_for_the_next_caller_at_once) {
  say(2, "Please cancel my appointment.", cancel);
  book(3, 18, 15, test::somebody_else);
  ASSERT_THAT(data.bookings(), SizeIs(2));
  EXPECT_EQ(data.bookings()[1].starts_at, first().starts_at);
}

TEST_F(a_cancellation, finds_no_booking_of_another_number_whatever_is_said) {
  domain::understanding what = cancel;
  what.customer_phone = test::customer_number;
  what.customer_name = "Asha";
  what.notes = first().reference;
  what.when_phrase = "Monday at 3 PM";
  say(2, "This is Asha, cancel booking " + first().reference, what, test::somebody_else);
  EXPECT_EQ(first().status, domain::booking_status::confirmed);
  const std::vector<domain::message> told = data.messages_to(test::somebody_else);
  ASSERT_THAT(told, SizeIs(1));
  EXPECT_THAT(told[0].body, HasSubstr("We found no booking under the number you called from"));
  EXPECT_THAT(told[0].body, Not(HasSubstr("Monday"))) << "whether there is one is nobody's business";
  EXPECT_EQ(the_call(2).outcome, domain::call_outcome::handed_over);
  EXPECT_THAT(to_owner(), SizeIs(1));
}

TEST_F(a_cancellation, by_a_caller_without_a_number_changes_nothing_and_goes_to_the_owner) {
  int number = 2;
  for (const char* from : {"anonymous", "+266696687", "client:asha", ""}) {
    say(number, "Cancel booking " + first().reference, cancel, from);
    EXPECT_EQ(the_call(number).outcome, domain::call_outcome::handed_over) << from;
    EXPECT_EQ(first().status, domain::booking_status::confirmed) << from;
    EXPECT_THAT(to_owner(), SizeIs(number - 1)) << from;
    ++number;
  }
}

TEST_F(a_cancellation, of_somebody_elses_reference_leaves_the_callers_own_booking_alone) {
  book(2, 19, 11, test::somebody_else);
  const std::string theirs = data.bookings()[1].reference;
  say(3, "Cancel K 7 P 4 M X, I mean " + theirs, cancel);
  for (const domain::booking& row : data.bookings()) {
    EXPECT_EQ(row.status, domain::booking_status::confirmed);
  }
  EXPECT_THAT(last_to_customer().body, HasSubstr(first().reference));
  EXPECT_THAT(last_to_customer().body, Not(HasSubstr(theirs)));
}

TEST_F(a_cancellation, lists_the_bookings_by_reference_and_asks_where_several_match) {
  book(2, 19, 11);
  say(3, "Please cancel my appointment.", cancel);
  const std::vector<domain::booking> rows = data.bookings();
  EXPECT_EQ(last_to_customer().kind, domain::message_kind::booking_question);
  EXPECT_THAT(last_to_customer().body, HasSubstr("\n" + rows[0].reference + ": Monday 18 January at 3:00 PM"));
  EXPECT_THAT(last_to_customer().body, HasSubstr("\n" + rows[1].reference + ": Tuesday 19 January at 11:00 AM"));
  EXPECT_THAT(to_owner(), IsEmpty());
  say(4, "Cancel the one with the reference " + rows[1].reference + ", please.", cancel);
  EXPECT_EQ(data.bookings()[0].status, domain::booking_status::confirmed);
  EXPECT_EQ(data.bookings()[1].status, domain::booking_status::cancelled);
}

TEST_F(a_cancellation, goes_by_the_day_that_is_said) {
  book(2, 19, 11);
  say(3, "I can't make it on Tuesday.", wants_to(domain::intent::cancel, "on Tuesday"));
  EXPECT_EQ(data.bookings()[0].status, domain::booking_status::confirmed);
  EXPECT_EQ(data.bookings()[1].status, domain::booking_status::cancelled);
}

TEST_F(a_cancellation, of_another_day_than_is_booked_is_asked_about) {
  say(2, "Cancel my appointment on Wednesday.", wants_to(domain::intent::cancel, "on Wednesday"));
  EXPECT_EQ(first().status, domain::booking_status::confirmed);
  EXPECT_EQ(last_to_customer().kind, domain::message_kind::booking_question);
}

TEST_F(a_cancellation, goes_by_nothing_that_the_model_invents) {
  book(2, 19, 11);
  domain::understanding what = wants_to(domain::intent::cancel, "on Tuesday");
  what.date = test::january(19);
  what.time = std::chrono::hours(11);
  what.customer_name = "Otto";
  say(3, "Please cancel my appointment.", what);
  what.when_phrase.reset();
  say(4, "Please cancel my appointment.", what);
  for (const domain::booking& row : data.bookings()) {
    EXPECT_EQ(row.status, domain::booking_status::confirmed);
  }
  EXPECT_EQ(last_to_customer().kind, domain::message_kind::booking_question);
}

TEST_F(a_cancellation, of_a_service_they_have_not_booked_is_asked_about) {
  domain::service massage;
  massage.name = "Massage";
  business.services.push_back(massage);
  domain::understanding what = cancel;
  what.service = "Massage";
  say(2, "Please cancel my massage.", what);
  EXPECT_EQ(first().status, domain::booking_status::confirmed);
  EXPECT_EQ(last_to_customer().kind, domain::message_kind::booking_question);
  say(3, "Please cancel my appointment.", what);
  EXPECT_EQ(first().status, domain::booking_status::cancelled) << "that it is a massage was not said";
}

TEST_F(a_cancellation, never_reaches_what_is_over_or_cancelled_already) {
  say(2, "Cancel my appointment.", cancel);
  say(3, "Cancel my appointment.", cancel);
  EXPECT_THAT(last_to_customer().body, HasSubstr("We found no booking"));
  book(4, 18, 15);
  time.set(test::at_clinic(18, 16));
  say(5, "Cancel my appointment.", cancel);
  EXPECT_EQ(data.bookings()[1].status, domain::booking_status::confirmed);
}

TEST_F(a_cancellation, is_one_a_call_however_often_the_call_is_worked_on) {
  say(2, "Please cancel my appointment.", cancel);
  const std::string reply = the_call(2).reply;
  book(3, 19, 11);
  const std::size_t messages = data.messages().size();
  act(cancel, 2);
  EXPECT_EQ(data.bookings()[1].status, domain::booking_status::confirmed) << "booked since";
  EXPECT_THAT(data.messages(), SizeIs(messages));
  EXPECT_EQ(the_call(2).reply, reply);
  EXPECT_THAT(history_of(first()), SizeIs(2));
}

TEST_F(a_cancellation, by_the_call_that_booked_is_made_and_not_only_said) {
  domain::call row = the_call(1);
  row.transcript = "Please cancel my appointment.";
  add_call(row);
  act(cancel, 1);
  EXPECT_EQ(first().status, domain::booking_status::cancelled);
}

TEST_F(a_cancellation, that_only_the_rules_have_read_waits_for_a_yes) {
  domain::understanding what = cancel;
  what.by_rules = true;
  say(2, "Please cancel my appointment.", what);
  EXPECT_EQ(first().status, domain::booking_status::confirmed);
  EXPECT_THAT(last_to_customer().body, HasSubstr("Nothing is changed yet: please answer YES"));
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(to_owner().front().body, HasSubstr(first().reference));
  EXPECT_THAT(to_owner().front().body, HasSubstr("Please cancel my appointment."));
  EXPECT_EQ(the_call(2).outcome, domain::call_outcome::recorded);
}

TEST_F(a_cancellation, that_only_the_rules_have_read_is_for_the_owner_too_where_several_match) {
  book(2, 19, 11);
  domain::understanding what = cancel;
  what.by_rules = true;
  say(3, "Please cancel my appointment.", what);
  EXPECT_EQ(last_to_customer().kind, domain::message_kind::booking_question);
  EXPECT_THAT(to_owner(), SizeIs(1));
}

}  // namespace
}  // namespace zylin::calls
