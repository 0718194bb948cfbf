#include "pipeline/bookings/waiting_list.hpp"
#include "pipeline/bookings/waiting_list_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::bookings {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

constexpr const char* promise = "we will write to you if the time you wanted becomes free";

class a_waiting_list : public test::waiting_list_fixture {};

TEST_F(a_waiting_list, takes_who_wanted_a_taken_time_and_says_so_after_the_free_times) {
  const domain::message told = ask(2);
  EXPECT_EQ(told.kind, domain::message_kind::booking_alternatives);
  EXPECT_THAT(told.body, HasSubstr("Please call us again to book one of them.\nYou are on our waiting list"));
  EXPECT_THAT(told.body, HasSubstr(promise));
  ASSERT_THAT(open(), SizeIs(1));
  const domain::waiting_entry row = open().front();
  EXPECT_EQ(row.call, test::call_number(2));
  EXPECT_EQ(row.customer_phone, number_of(2));
  EXPECT_EQ(row.customer_name, name_of(2));
  EXPECT_EQ(row.service, "Consultation");
  EXPECT_EQ(row.starts_at, test::at_clinic(18, 15));
  EXPECT_EQ(row.duration, 30min);
  EXPECT_EQ(row.state, domain::waiting_state::waiting);
  EXPECT_EQ(row.created_at, time.now());
}

TEST_F(a_waiting_list, takes_nobody_whose_time_is_refused_for_another_reason) {
  EXPECT_THAT(ask(2, 20).body, Not(HasSubstr(promise)));
  EXPECT_THAT(open(), IsEmpty());
}

TEST_F(a_waiting_list, that_the_business_does_not_keep_promises_nothing) {
  business.booking.waiting_list = false;
  EXPECT_THAT(ask(2).body, Not(HasSubstr(promise)));
  EXPECT_THAT(open(), IsEmpty());
}

TEST_F(a_waiting_list, holds_the_same_wish_of_one_number_once) {
  EXPECT_THAT(ask_from(2, number_of(2)).body, HasSubstr(promise));
  EXPECT_THAT(ask_from(3, number_of(2)).body, HasSubstr(promise));
  EXPECT_THAT(open(), SizeIs(1));
}

TEST_F(a_waiting_list, holds_wishes_of_one_number_for_two_services) {
  add_massage();
  EXPECT_THAT(ask(2).body, HasSubstr(promise));
  EXPECT_THAT(ask_for(massage_wish(), 3, number_of(2)).body, HasSubstr(promise));
  EXPECT_THAT(open(), SizeIs(2));
}

TEST_F(a_waiting_list, does_not_take_who_has_that_very_time) {
  EXPECT_THAT(ask_from(2, test::customer_number).body, Not(HasSubstr(promise)));
  EXPECT_THAT(open(), IsEmpty());
}

TEST_F(a_waiting_list, takes_nobody_who_cannot_be_written_to) {
  add_call(test::sample_call(2, "anonymous"));
  act(test::booking_wish(), 2);
  EXPECT_THAT(open(), IsEmpty());
}

TEST_F(a_waiting_list, takes_ten_wishes_of_one_number_and_promises_no_more) {
  int call = 1;
  for (int minute = 0; minute < 29; minute += 2) {  // all of them overlap the one at three
    const domain::message told = ask_from(++call, number_of(2), 15, minute);
    const auto place = call - 2;
    EXPECT_EQ(told.body.find(promise) != std::string::npos, place < most_wishes_of_number) << place;
  }
  EXPECT_THAT(open(), SizeIs(most_wishes_of_number));
}

TEST_F(a_waiting_list, has_an_end) {
  data.write([this](ports::transaction& tx) -> result<void> {
    for (std::size_t number = 0; number < longest_waiting_list; ++number) {
      domain::waiting_entry row(test::call_number(1000 + static_cast<int>(number)));
      row.customer_phone = "+9197" + std::to_string(10'000'000 + number);
      row.service = "Consultation";
      row.starts_at = test::at_clinic(18, 15);
      row.duration = 30min;
      row.created_at = time.now();
      if (const result<bool> added = tx.waiting_list().add(row); !added) {
        return added.error();
      }
    }
    return {};
  });
  EXPECT_THAT(ask(2).body, Not(HasSubstr(promise)));
  EXPECT_THAT(open(), SizeIs(longest_waiting_list));
}

/// Caller 2 is asked whether they want the time that has become free.
class an_open_offer : public test::waiting_list_fixture {
 protected:
  void SetUp() override {
    test::waiting_list_fixture::SetUp();
    ask(2);
    cancel_at_three();
    look();
    ASSERT_THAT(offers(2), SizeIs(1));
  }
};

class a_yes_to_an_offer : public an_open_offer {};
class a_no_to_an_offer : public an_open_offer {};

TEST_F(a_yes_to_an_offer, books_that_time_once_and_confirms_it) {
  time.advance(30min);
  EXPECT_TRUE(write_to_us(2, "Yes please!", "SM1"));
  EXPECT_FALSE(write_to_us(2, "Yes please!", "SM1")) << "the same webhook again";
  ASSERT_THAT(live_at_three(), SizeIs(1));
  const domain::booking made = live_at_three().front();
  EXPECT_EQ(made.status, domain::booking_status::confirmed);
  EXPECT_EQ(made.customer_name, name_of(2));
  EXPECT_EQ(made.customer_phone, number_of(2));
  EXPECT_EQ(made.created_at, time.now());
  const auto history = data.look<std::vector<domain::booking_change>>(
      [&](ports::transaction& tx) { return tx.booking_history().of(made.id); });
  ASSERT_THAT(history, SizeIs(1));
  EXPECT_EQ(history[0].origin.by, domain::changed_by::caller);
  EXPECT_EQ(history[0].origin.message_sid, "SM1");
  ASSERT_THAT(told(2, domain::message_kind::booking_confirmation), SizeIs(1));
  EXPECT_THAT(told(2, domain::message_kind::booking_confirmation)[0].body, HasSubstr(made.reference));
  EXPECT_THAT(to_owner(), IsEmpty()) << "it is dealt with";
  EXPECT_THAT(open(), IsEmpty());
}

TEST_F(a_yes_to_an_offer, said_twice_books_once_and_the_second_is_for_a_person) {
  EXPECT_TRUE(write_to_us(2, "yes", "SM1"));
  EXPECT_TRUE(write_to_us(2, "yes", "SM2"));
  EXPECT_THAT(live_at_three(), SizeIs(1));
  EXPECT_THAT(told(2, domain::message_kind::booking_confirmation), SizeIs(1));
  EXPECT_THAT(to_owner(), SizeIs(1));
}

TEST_F(a_yes_to_an_offer, that_comes_too_late_books_nothing_and_is_told_so_with_free_times) {
  time.advance(30min + 1ms);
  EXPECT_TRUE(write_to_us(2, "yes", "SM1"));
  EXPECT_TRUE(write_to_us(2, "yes!", "SM2"));
  EXPECT_THAT(live_at_three(), IsEmpty());
  const std::vector<domain::message> answers = told(2, domain::message_kind::booking_alternatives);
  ASSERT_THAT(answers, SizeIs(3)) << "the first is the refusal of the call";
  EXPECT_EQ(answers[2].body, answers[1].body) << "nobody's words are passed over";
  EXPECT_THAT(answers[1].body, HasSubstr("our offer of Monday 18 January at 3:00 PM"));
  EXPECT_THAT(answers[1].body, HasSubstr("These times are free:\nMonday 18 January at 2:45 PM\n"));
  EXPECT_THAT(open(), IsEmpty());
}

TEST_F(a_yes_to_an_offer, that_comes_too_late_is_offered_nothing_that_is_taken) {
  ask(3, 14, 45);
  time.advance(30min + 1ms);
  EXPECT_TRUE(write_to_us(2, "yes", "SM1"));
  EXPECT_THAT(told(2, domain::message_kind::booking_alternatives).back().body,
              HasSubstr("These times are free:\nMonday 18 January at 2:15 PM\n"));
}

TEST_F(a_yes_to_an_offer, finds_the_time_taken_by_who_called_meanwhile_and_waits_on) {
  ask(3);
  ASSERT_THAT(live_at_three(), SizeIs(1));
  EXPECT_TRUE(write_to_us(2, "yes", "SM1"));
  ASSERT_THAT(live_at_three(), SizeIs(1));
  EXPECT_EQ(live_at_three()[0].customer_phone, number_of(3));
  const domain::message told_so = told(2, domain::message_kind::booking_alternatives).back();
  EXPECT_THAT(told_so.body, HasSubstr("that time is taken"));
  EXPECT_THAT(told_so.body, HasSubstr(promise));
  cancel_at_three();
  time.advance(1min);
  look();
  EXPECT_THAT(offers(2), SizeIs(2));
  EXPECT_TRUE(write_to_us(2, "ja", "SM2"));
  EXPECT_EQ(live_at_three().at(0).customer_phone, number_of(2));
}

TEST_F(a_yes_to_an_offer, is_answered_each_time_that_somebody_was_faster) {
  ask(3);
  EXPECT_TRUE(write_to_us(2, "yes", "SM1"));
  cancel_at_three();
  time.advance(1min);
  look();
  ask(4);
  EXPECT_TRUE(write_to_us(2, "yes", "SM2"));
  EXPECT_THAT(told(2, domain::message_kind::booking_alternatives), SizeIs(3)) << "the first is the refusal of the call";
}

TEST_F(a_yes_to_an_offer, that_found_the_time_taken_is_for_a_person_when_it_is_repeated) {
  ask(3);
  EXPECT_TRUE(write_to_us(2, "yes", "SM1"));
  EXPECT_TRUE(write_to_us(2, "yes!", "SM2"));
  EXPECT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(open(), SizeIs(1)) << "they wait on";
}

TEST_F(a_yes_to_an_offer, finds_the_day_closed_since_and_waits_no_longer) {
  business.closures = {test::january(18)};
  EXPECT_TRUE(write_to_us(2, "yes", "SM1"));
  EXPECT_THAT(live_at_three(), IsEmpty());
  const domain::message told_so = told(2, domain::message_kind::booking_alternatives).back();
  EXPECT_THAT(told_so.body, HasSubstr("holiday"));
  EXPECT_THAT(told_so.body, Not(HasSubstr(promise)));
  EXPECT_THAT(open(), IsEmpty());
}

TEST_F(a_yes_to_an_offer, of_who_has_called_and_booked_it_meanwhile_books_nothing_more) {
  business.services.front().capacity = 2;
  write_capacity();
  ask_from(3, number_of(2));
  ASSERT_THAT(live_at_three(), SizeIs(1));
  EXPECT_TRUE(write_to_us(2, "yes", "SM1"));
  EXPECT_THAT(live_at_three(), SizeIs(1));
  EXPECT_THAT(open(), IsEmpty());
}

TEST_F(a_waiting_list, remembers_what_was_asked_for_until_it_is_booked) {
  domain::understanding what = test::booking_wish();
  what.notes = "with a dog";
  business.services.front().buffer = 10min;
  ask_for(what, 2, number_of(2));
  const domain::waiting_entry asked = open().at(0);
  cancel_at_three();
  look();
  business.services.front().buffer = 0min;
  EXPECT_TRUE(write_to_us(2, "yes", "SM1"));
  ASSERT_THAT(live_at_three(), SizeIs(1));
  EXPECT_EQ(live_at_three()[0].notes, "with a dog");
  EXPECT_EQ(live_at_three()[0].buffer, 10min);
  EXPECT_EQ(live_at_three()[0].reference, domain::make_booking_reference(asked.reference_seed));
}

TEST_F(a_yes_to_an_offer, must_be_one_and_from_the_one_who_was_asked) {
  EXPECT_TRUE(write_to_us(2, "yes, but at four", "SM1"));
  EXPECT_TRUE(write_to_us(3, "yes", "SM2"));
  EXPECT_THAT(live_at_three(), IsEmpty());
  EXPECT_THAT(to_owner(), SizeIs(2)) << "a person reads them";
}

TEST_F(a_yes_to_an_offer, a_day_later_answers_something_else) {
  time.advance(25h);
  EXPECT_TRUE(write_to_us(2, "yes", "SM1"));
  EXPECT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(told(2, domain::message_kind::booking_alternatives), SizeIs(1));
}

TEST_F(a_no_to_an_offer, ends_it_and_is_answered) {
  EXPECT_TRUE(write_to_us(2, "no thanks", "SM1"));
  EXPECT_FALSE(write_to_us(2, "no thanks", "SM1")) << "the same webhook again";
  ASSERT_THAT(told(2, domain::message_kind::answer), SizeIs(1));
  EXPECT_THAT(told(2, domain::message_kind::answer)[0].body, HasSubstr("no longer on the waiting list"));
  EXPECT_THAT(told(2, domain::message_kind::answer)[0].body, HasSubstr("Monday 18 January at 3:00 PM"));
  EXPECT_THAT(to_owner(), IsEmpty()) << "it is dealt with";
  EXPECT_THAT(open(), IsEmpty());
  EXPECT_THAT(live_at_three(), IsEmpty());
}

TEST_F(a_no_to_an_offer, that_is_over_is_for_a_person) {
  time.advance(30min + 1ms);
  EXPECT_TRUE(write_to_us(2, "no", "SM1"));
  EXPECT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(told(2, domain::message_kind::answer), IsEmpty());
}

TEST_F(a_no_to_an_offer, is_not_taken_back_by_a_yes) {
  EXPECT_TRUE(write_to_us(2, "no", "SM1"));
  EXPECT_TRUE(write_to_us(2, "yes", "SM2"));
  EXPECT_THAT(live_at_three(), IsEmpty());
  EXPECT_THAT(told(2, domain::message_kind::booking_alternatives), SizeIs(2))
      << "free times, besides the refusal of the call";
}

TEST_F(a_no_to_an_offer, of_somebody_else_ends_nothing) {
  EXPECT_TRUE(write_to_us(3, "no", "SM1"));
  EXPECT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(open(), SizeIs(1));
}

}  // namespace
}  // namespace zylin::bookings
