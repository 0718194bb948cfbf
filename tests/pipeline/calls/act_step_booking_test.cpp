#include "pipeline/calls/act_step_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
using namespace std::chrono_literals;

class a_booking_wish : public test::act_step_fixture {
 protected:
  /// Somebody else's appointment on Monday the 18th.
  void take(int hour, int minute, int number) {
    domain::understanding what = test::booking_wish();
    what.time = std::chrono::hours(hour) + std::chrono::minutes(minute);
    add_call(test::sample_call(number, "+9198333333" + std::to_string(number)));
    act(what, number);
  }
};

TEST_F(a_booking_wish, becomes_a_booking_where_the_time_is_free) {
  domain::understanding what = test::booking_wish();
  what.notes = "first visit";
  act(what);
  ASSERT_THAT(data.bookings(), SizeIs(1));
  const domain::booking made = data.bookings().front();
  EXPECT_EQ(made.starts_at, test::at_clinic(18, 15));
  EXPECT_EQ(made.status, domain::booking_status::confirmed);
  EXPECT_EQ(made.customer_name, "Asha");
  EXPECT_EQ(made.customer_phone, test::customer_number);
  EXPECT_EQ(made.service, "Consultation");
  EXPECT_EQ(made.duration, 30min);
  EXPECT_EQ(made.notes, "first visit");
  EXPECT_EQ(made.call, test::call_number(1));
  EXPECT_EQ(made.created_at, time.now());
}

TEST_F(a_booking_wish, is_confirmed_to_the_customer_with_time_and_reference) {
  act(test::booking_wish());
  ASSERT_THAT(data.messages(), SizeIs(1)) << "the owner need not hear of an ordinary booking";
  const domain::message sent = data.messages().front();
  EXPECT_EQ(sent.to, test::customer_number);
  EXPECT_EQ(sent.kind, domain::message_kind::booking_confirmation);
  EXPECT_EQ(sent.state, domain::message_state::pending);
  EXPECT_EQ(sent.call, test::call_number(1));
  EXPECT_TRUE(sent.job_id) << "the job waits for it";
  EXPECT_THAT(sent.body, HasSubstr("Monday 18 January at 3:00 PM"));
  EXPECT_THAT(sent.body, HasSubstr(data.bookings().front().reference));
  EXPECT_THAT(sent.body, Not(HasSubstr("The model's own words")));
}

TEST_F(a_booking_wish, is_written_into_the_call_log) {
  act(test::booking_wish());
  const domain::call log = the_call();
  EXPECT_EQ(log.understood_as, domain::intent::booking);
  EXPECT_EQ(log.summary, "wants an appointment");
  EXPECT_EQ(log.reply, data.messages().front().body);
  EXPECT_EQ(log.booking_id, data.bookings().front().id);
  EXPECT_EQ(log.outcome, domain::call_outcome::recorded) << "answered only once the message has gone";
}

TEST_F(a_booking_wish, is_answered_with_three_free_times_where_the_time_is_taken) {
  take(15, 0, 2);
  take(15, 30, 3);
  act(test::booking_wish());
  EXPECT_THAT(data.bookings(), SizeIs(2));
  ASSERT_THAT(to_customer(), SizeIs(1));
  const domain::message offer = to_customer().front();
  EXPECT_EQ(offer.kind, domain::message_kind::booking_alternatives);
  for (const char* free : {"at 2:00 PM", "at 2:15 PM", "at 2:30 PM"}) {
    EXPECT_THAT(offer.body, HasSubstr(free));
  }
  EXPECT_THAT(offer.body, Not(HasSubstr("at 2:45 PM"))) << "half of it is taken";
  EXPECT_THAT(offer.body, Not(HasSubstr("at 3:30 PM")));
  EXPECT_EQ(the_call().booking_id, std::nullopt);
}

TEST_F(a_booking_wish, is_refused_outside_the_opening_hours_and_in_the_past) {
  domain::understanding what = test::booking_wish();
  what.time = 20h;
  act(what);
  what.date = test::january(14);
  what.time = 15h;
  add_call(test::sample_call(2));
  act(what, 2);
  EXPECT_THAT(data.bookings(), IsEmpty());
  ASSERT_THAT(to_customer(), SizeIs(2));
  EXPECT_EQ(to_customer()[0].kind, domain::message_kind::booking_alternatives);
  EXPECT_THAT(to_customer()[0].body, HasSubstr("we close at 6:00 PM"));
  EXPECT_EQ(to_customer()[1].kind, domain::message_kind::booking_alternatives);
  EXPECT_THAT(to_customer()[1].body, HasSubstr("that time has passed"));
}

TEST_F(a_booking_wish, notes_the_number_that_was_spoken_in_international_form) {
  domain::understanding what = test::booking_wish();
  what.customer_phone = "098765 43210";
  domain::call row = test::sample_call(2);
  row.transcript = "Monday at 3 PM, please. My number is 098765 43210.";
  add_call(row);
  act(what, 2);
  EXPECT_EQ(data.bookings().front().customer_phone, test::customer_number) << "anybody could speak anybody's number";
  EXPECT_EQ(data.bookings().front().notes, "Call back on +919876543210");
  EXPECT_EQ(data.messages().front().to, test::customer_number);
}

TEST_F(a_booking_wish, belongs_to_the_number_that_called_where_the_model_invents_another) {
  domain::understanding what = test::booking_wish();
  what.customer_phone = "098765 43210";
  domain::call row = test::sample_call(2);
  row.transcript = "An appointment on Monday at 3 PM, please.";
  add_call(row);
  act(what, 2);
  EXPECT_EQ(data.bookings().front().customer_phone, test::customer_number);
}

TEST_F(a_booking_wish, keeps_the_callers_number_where_what_was_spoken_is_none) {
  domain::understanding what = test::booking_wish();
  what.customer_phone = "my usual number";
  act(what);
  EXPECT_EQ(data.bookings().front().customer_phone, test::customer_number);
}

TEST_F(a_booking_wish, makes_one_booking_and_one_message_however_often_it_is_acted_on) {
  act(test::booking_wish());
  const std::string reference = data.bookings().front().reference;
  act(test::booking_wish());
  EXPECT_THAT(data.bookings(), SizeIs(1));
  EXPECT_THAT(data.messages(), SizeIs(1));
  EXPECT_THAT(the_call().reply, HasSubstr(reference));
}

TEST_F(a_booking_wish, gets_the_booking_of_its_call_again_from_a_second_recording) {
  act(test::booking_wish());
  const domain::job first = job_of(1);
  domain::job second = test::sample_job(2);
  second.call = first.call;
  second.id = first.id;
  data.write([&](ports::transaction& tx) {
    return act_step(business, owner).act(tx, second, test::booking_wish(), time.now(), 77);
  });
  EXPECT_THAT(data.bookings(), SizeIs(1));
  ASSERT_THAT(to_customer(), SizeIs(2));
  EXPECT_THAT(to_customer()[1].body, HasSubstr(data.bookings().front().reference));
}

TEST_F(a_booking_wish, draws_another_reference_where_the_first_is_in_use) {
  add_call(test::sample_call(2, "+919833333332"));
  domain::understanding later = test::booking_wish();
  later.time = 16h;
  hear(test::booking_wish(), 1);
  hear(later, 2);
  const act_step step(business, owner);
  const domain::job first = job_of(1);
  const domain::job second = job_of(2);
  data.write([&](ports::transaction& tx) { return step.act(tx, first, test::booking_wish(), time.now(), 5); });
  data.write([&](ports::transaction& tx) { return step.act(tx, second, later, time.now(), 5); });
  ASSERT_THAT(data.bookings(), SizeIs(2));
  EXPECT_NE(data.bookings()[0].reference, data.bookings()[1].reference);
}

}  // namespace
}  // namespace zylin::calls
