#include "pipeline/bookings/external_calendar_reader.hpp"
#include "pipeline/bookings/waiting_list_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::bookings {
namespace {

using namespace std::chrono_literals;
using test::at_clinic;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class an_offer : public test::waiting_list_fixture {};

TEST_F(an_offer, is_made_once_the_time_is_free_and_not_before) {
  ask(2);
  look();
  EXPECT_THAT(offers(2), IsEmpty());
  EXPECT_EQ(due, time.now() + 5s) << "somebody waits";
  cancel_at_three();
  look();
  look();
  ASSERT_THAT(offers(2), SizeIs(1));
  EXPECT_THAT(offers(2)[0].body,
              AllOf(HasSubstr(name_of(2)), HasSubstr("Monday 18 January at 3:00 PM"),
                    HasSubstr("Answer YES by Friday 15 January at 10:30 AM"), HasSubstr("HealthFirst Clinic")));
  EXPECT_EQ(offers(2)[0].run_at, time.now());
  EXPECT_EQ(outbox_woken, 1);
}

TEST_F(an_offer, is_made_too_where_the_booking_was_moved_away) {
  ask(2);
  move_from_three(std::chrono::local_days(test::january(18)) + 17h);
  look();
  EXPECT_THAT(offers(2), SizeIs(1));
}

TEST_F(an_offer, goes_to_the_first_come_and_to_the_next_once_its_time_is_over) {
  ask(2);
  time.advance(1min);
  ask(3);
  time.advance(1min);
  ask(4);
  cancel_at_three();
  const time_point first = time.now();
  look();
  look_at(first + 30min);
  EXPECT_THAT(offers(2), SizeIs(1));
  EXPECT_THAT(offers(3), IsEmpty()) << "the last moment is in time";
  look_at(first + 30min + 1ms);
  EXPECT_THAT(offers(2), SizeIs(1));
  EXPECT_THAT(offers(3), SizeIs(1));
  EXPECT_THAT(offers(4), IsEmpty());
  EXPECT_TRUE(write_to_us(3, "yes", "SM1"));
  look_at(time.now() + 2h);
  EXPECT_THAT(offers(4), IsEmpty());
  EXPECT_THAT(open(), SizeIs(1)) << "the last one waits on";
}

TEST_F(an_offer, is_not_made_of_a_service_that_is_kept_no_more) {
  ask(2);
  cancel_at_three();
  business.services.front().name = "Massage";
  look();
  EXPECT_THAT(offers(2), IsEmpty());
  EXPECT_THAT(open(), IsEmpty());
}

TEST_F(an_offer, goes_to_the_next_one_as_soon_as_the_first_says_no) {
  ask(2);
  ask(3);
  cancel_at_three();
  look();
  EXPECT_TRUE(write_to_us(2, "no, thanks", "SM1"));
  look();
  EXPECT_THAT(offers(2), SizeIs(1));
  EXPECT_THAT(offers(3), SizeIs(1));
}

TEST_F(an_offer, is_made_for_each_place_that_is_free) {
  business.services.front().capacity = 3;
  write_capacity();
  ask(2);
  ask(3);
  for (int number = 4; number <= 7; ++number) {
    ask(number);
  }
  EXPECT_THAT(open(), SizeIs(4));
  cancel_at_three();
  cancel_at_three();
  look();
  EXPECT_THAT(offers(4), SizeIs(1));
  EXPECT_THAT(offers(5), SizeIs(1));
  EXPECT_THAT(offers(6), IsEmpty());
  EXPECT_TRUE(write_to_us(5, "yes", "SM1"));
  EXPECT_TRUE(write_to_us(4, "yes", "SM2"));
  look();
  EXPECT_THAT(offers(6), IsEmpty());
  EXPECT_THAT(live_at_three(), SizeIs(3));
}

TEST_F(an_offer, holds_and_ends_across_a_restart) {
  ask(2);
  ask(3);
  cancel_at_three();
  look();  // each look is a fresh object, as after a restart
  time.advance(29min);
  look();
  EXPECT_THAT(offers(2), SizeIs(1));
  time.advance(6h);
  look();
  EXPECT_THAT(offers(2), SizeIs(1));
  EXPECT_THAT(offers(3), SizeIs(1));
}

TEST_F(an_offer, is_not_made_at_night_but_in_the_morning) {
  ask(2);
  look_at(test::at_clinic(15, 21));
  cancel_at_three();
  look();
  look_at(test::at_clinic(16, 7, 59));
  EXPECT_THAT(offers(2), IsEmpty());
  look_at(test::at_clinic(16, 8));
  EXPECT_THAT(offers(2), SizeIs(1));
}

TEST_F(an_offer, holds_no_longer_than_the_time_can_be_booked) {
  ask(2);
  look_at(test::at_clinic(18, 13, 50));
  cancel_at_three();
  look();
  ASSERT_THAT(offers(2), SizeIs(1));
  EXPECT_THAT(offers(2)[0].body, HasSubstr("Answer YES by Monday 18 January at 2:00 PM")) << "an hour's notice";
}

TEST_F(an_offer, is_not_made_where_no_time_is_left_to_answer) {
  ask(2);
  look_at(test::at_clinic(18, 13, 56));
  cancel_at_three();
  look();
  EXPECT_THAT(offers(2), IsEmpty());
}

TEST_F(an_offer, is_not_made_of_a_time_that_has_passed) {
  ask(2);
  look_at(test::at_clinic(18, 15));
  EXPECT_THAT(open(), IsEmpty());
  EXPECT_EQ(due, std::nullopt);
}

TEST_F(an_offer, is_not_made_to_who_has_booked_another_time_meanwhile) {
  ask_from(2, test::waiting_list_fixture::number_of(2));
  time.advance(1min);
  ask_from(3, test::waiting_list_fixture::number_of(2), 16);
  cancel_at_three();
  look();
  EXPECT_THAT(offers(2), IsEmpty());
  EXPECT_THAT(open(), IsEmpty());
}

TEST_F(an_offer, is_made_to_who_had_another_booking_before_they_asked) {
  ask(2, 10);
  time.advance(1min);
  ask_from(3, number_of(2));
  cancel_at_three();
  look();
  EXPECT_THAT(offers(2), SizeIs(1));
}

TEST_F(an_offer, is_made_to_who_has_booked_another_service_meanwhile) {
  add_massage();
  ask(2);
  time.advance(1min);
  ask_for(massage_wish(16), 3, number_of(2));
  cancel_at_three();
  look();
  EXPECT_THAT(offers(2), SizeIs(1));
}

TEST_F(an_offer, of_one_service_holds_no_place_of_another) {
  add_massage();
  ask(2);
  ask_for(massage_wish(), 3, number_of(3));
  cancel_at_three();
  cancel_at_three();
  ASSERT_THAT(live_at_three(), IsEmpty());
  look();
  EXPECT_THAT(offers(2), SizeIs(1));
  EXPECT_THAT(offers(3), SizeIs(1));
}

TEST_F(an_offer, is_one_at_a_time_to_one_number) {
  ask_from(2, number_of(2));
  ask_from(3, number_of(2), 15, 15);
  business.services.front().capacity = 2;  // so that there is room for both
  write_capacity();
  cancel_at_three();
  look();
  EXPECT_THAT(offers(2), SizeIs(1)) << "a yes must mean one time";
}

TEST_F(an_offer, of_overlapping_times_is_made_once) {
  ask(2);
  ask(3, 15, 15);
  cancel_at_three();
  look();
  EXPECT_THAT(offers(2), SizeIs(1));
  EXPECT_THAT(offers(3), IsEmpty());
}

TEST_F(an_offer, is_no_longer_made_where_the_business_keeps_no_list) {
  ask(2);
  business.booking.waiting_list = false;
  cancel_at_three();
  look();
  EXPECT_THAT(offers(2), IsEmpty());
}

TEST_F(an_offer, is_made_when_the_person_who_was_asked_for_is_free) {
  employ_maria_and_ben();
  ask_with("Maria", 2);
  look();
  EXPECT_THAT(offers(2), IsEmpty()) << "Ben is free, but was not asked for";
  cancel_at_three();
  look();
  ASSERT_THAT(offers(2), SizeIs(1));
  EXPECT_THAT(offers(2).front().body, HasSubstr("with Maria"));
}

TEST_F(an_offer, of_two_people_to_one_number_waits_for_each_of_them) {
  employ_maria_and_ben();
  take_at_three("Ben");
  ask_with("Maria", 2);
  ask_with_from("Ben", 3, number_of(2));
  ask_with_from("Maria", 4, number_of(2));
  ASSERT_THAT(open(), SizeIs(2));
  EXPECT_EQ(open()[0].staff, "Maria");
  EXPECT_EQ(open()[1].staff, "Ben");
  for (const domain::booking& row : live_at_three()) {
    if (row.staff == "Ben") {
      cancel(row);
    }
  }
  look();
  ASSERT_THAT(offers(2), SizeIs(1));
  EXPECT_THAT(offers(2).front().body, HasSubstr("with Ben"));
}

TEST_F(an_offer, of_a_persons_free_time_goes_to_who_wants_them_or_anybody) {
  employ_maria_and_ben();
  take_at_three("Ben");
  ask_with("Ben", 2);
  ask(3);
  ask_with("Maria", 4);
  for (const domain::booking& row : live_at_three()) {
    if (row.staff == "Maria") {
      cancel(row);
    }
  }
  look();
  EXPECT_THAT(offers(2), IsEmpty());
  EXPECT_THAT(offers(3), SizeIs(1)) << "who came first of those";
  EXPECT_THAT(offers(4), IsEmpty());
  EXPECT_TRUE(write_to_us(3, "no", "SM1"));
  look();
  EXPECT_THAT(offers(2), IsEmpty());
  EXPECT_THAT(offers(4), SizeIs(1));
}

TEST_F(an_offer, names_nobody_who_is_listed_no_longer) {
  employ_maria_and_ben();
  take_at_three("Ben");
  ask_with("Maria", 2);
  business.staff.erase(business.staff.begin());
  write_capacity();
  for (const domain::booking& row : live_at_three()) {
    cancel(row);
  }
  look();
  ASSERT_THAT(offers(2), SizeIs(1));
  EXPECT_THAT(offers(2).front().body, Not(HasSubstr("Maria")));
  EXPECT_TRUE(write_to_us(2, "yes", "SM1"));
  ASSERT_THAT(live_at_three(), SizeIs(1));
  EXPECT_EQ(live_at_three().front().staff, "Ben");
}

TEST_F(an_offer, names_a_person_who_was_renamed_by_the_new_name) {
  employ_maria_and_ben();
  take_at_three("Ben");
  ask_with("Maria", 2);
  business.staff.front().name = "Maria Lopez";
  business.staff.front().also = {"Maria"};
  write_capacity();
  for (const domain::booking& row : live_at_three()) {
    cancel(row);
  }
  look();
  ASSERT_THAT(offers(2), SizeIs(1));
  EXPECT_THAT(offers(2).front().body, HasSubstr("with Maria Lopez"));
}

TEST_F(an_offer, that_named_somebody_who_has_left_since_books_nothing) {
  employ_maria_and_ben();
  take_at_three("Ben");
  ask_with("Maria", 2);
  for (const domain::booking& row : live_at_three()) {
    cancel(row);
  }
  look();
  ASSERT_THAT(offers(2), SizeIs(1));
  business.staff.erase(business.staff.begin());
  write_capacity();
  EXPECT_TRUE(write_to_us(2, "yes", "SM1"));
  EXPECT_THAT(live_at_three(), IsEmpty());
  EXPECT_THAT(told(2, domain::message_kind::booking_alternatives).back().body, HasSubstr("These times are free"));
}

TEST_F(an_offer, that_becomes_a_request_is_told_to_the_owner) {
  ask(2);
  cancel_at_three();
  look();
  business.calendars = {secret("https://calendar.example.com/a.ics")};
  data.write([&](ports::transaction& tx) { return write_external_calendars(tx, business, time.now()); });
  EXPECT_TRUE(write_to_us(2, "yes", "SM1"));
  ASSERT_THAT(live_at_three(), SizeIs(1));
  const domain::booking made = live_at_three().front();
  EXPECT_EQ(made.status, domain::booking_status::requested);
  EXPECT_THAT(told(2, domain::message_kind::booking_requested), SizeIs(1));
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(to_owner().front().body, HasSubstr(made.reference));
}

TEST_F(an_offer, is_not_made_while_an_external_calendar_is_not_known) {
  ask(2);
  business.calendars = {secret("https://calendar.example.com/a.ics")};
  data.write([&](ports::transaction& tx) { return write_external_calendars(tx, business, time.now()); });
  cancel_at_three();
  look();
  EXPECT_THAT(offers(2), IsEmpty());
  data.write([&](ports::transaction& tx) {
    ports::external_calendar_state row = tx.external_calendars().all()->at(0);
    row.known_until = time.now() + 24h * 60;
    return tx.external_calendars().save(row);
  });
  look();
  EXPECT_THAT(offers(2), SizeIs(1));
}

}  // namespace
}  // namespace zylin::bookings
