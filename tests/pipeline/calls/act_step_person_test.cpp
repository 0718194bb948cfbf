#include "pipeline/bookings/enforced_limits.hpp"
#include "pipeline/calls/act_step_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

/// A clinic of Dr Rao and Ben, asked for Monday the 18th at 3 PM in these words.
class a_wish_for_a_person : public test::act_step_fixture {
 protected:
  void SetUp() override {
    test::act_step_fixture::SetUp();
    domain::service scan;
    scan.name = "Scan";
    business.services.push_back(scan);
    business.staff.resize(2);
    business.staff[0].name = "Dr Rao";
    business.staff[0].also = {"Anita Rao"};
    business.staff[1].name = "Ben";
    business.staff[1].services = {"Consultation"};
    data.write([this](ports::transaction& tx) { return bookings::write_capacities(tx, business); });
  }

  void say(const std::string& words, int number = 1, bool by_rules = false, const char* service = nullptr) {
    domain::call row =
        test::sample_call(number, number == 1 ? test::customer_number : "+9198333333" + std::to_string(number));
    if (number == 1) {
      row = the_call();
    } else {
      add_call(row);
    }
    row.transcript = words;
    data.write([&](ports::transaction& tx) { return tx.calls().save(row); });
    domain::understanding what = test::booking_wish();
    what.by_rules = by_rules;
    if (by_rules) {
      what.date.reset();
      what.time.reset();
    }
    if (service != nullptr) {
      what.service = service;
    }
    act(what, number);
  }
};

TEST_F(a_wish_for_a_person, is_booked_with_that_person_and_says_so) {
  say("A consultation with Ben on Monday the 18th of January at 3 PM. My name is Asha.");
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().staff, "Ben");
  EXPECT_EQ(data.bookings().front().status, domain::booking_status::confirmed);
  EXPECT_THAT(to_customer().back().body, HasSubstr("Service: Consultation with Ben\n"));
  EXPECT_THAT(to_owner(), IsEmpty()) << "nothing is left to read";
}

TEST_F(a_wish_for_a_person, goes_to_whoever_is_free_where_nobody_is_asked_for) {
  say("A consultation on Monday the 18th of January at 3 PM, it doesn't matter who. My name is Asha.");
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().staff, "Dr Rao");
  EXPECT_THAT(to_customer().back().body, HasSubstr("with Dr Rao"));
}

TEST_F(a_wish_for_a_person, is_offered_the_times_of_that_person_where_they_are_taken) {
  say("A consultation with doctor Rao on Monday the 18th of January at 3 PM. My name is Asha.");
  say("A consultation with doctor Rao on Monday the 18th of January at 3 PM. My name is Tara.", 2);
  ASSERT_THAT(data.bookings(), SizeIs(1)) << "Ben is free, but was not asked for";
  const domain::message told = data.messages_to("+91983333332").back();
  EXPECT_EQ(told.kind, domain::message_kind::booking_alternatives);
  EXPECT_THAT(told.body, HasSubstr("Monday 18 January at 2:30 PM"));
}

TEST_F(a_wish_for_a_person, books_nothing_with_somebody_whom_nobody_knows) {
  say("A consultation with Doctor Patel on Monday the 18th of January at 3 PM. My name is Asha.");
  EXPECT_THAT(data.bookings(), IsEmpty());
  EXPECT_THAT(to_customer().back().body, HasSubstr("Doctor Patel"));
  EXPECT_THAT(to_customer().back().body, HasSubstr("Consultation is done by Dr Rao, Ben."));
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(to_owner().back().body, HasSubstr("Doctor Patel")) << "the owner sees the words";
}

TEST_F(a_wish_for_a_person, books_nothing_with_somebody_who_does_not_do_it) {
  say("A scan with Ben on Monday the 18th of January at 3 PM. My name is Asha.", 1, false, "Scan");
  EXPECT_THAT(data.bookings(), IsEmpty());
  EXPECT_THAT(to_customer().back().body, HasSubstr("Ben does not do this: Scan."));
  EXPECT_THAT(to_customer().back().body, HasSubstr("Scan is done by Dr Rao."));
}

TEST_F(a_wish_for_a_person, does_not_stop_the_rules) {
  say("I would like a consultation with Ben on Monday the 18th of January at 3 PM. My name is Asha.", 1, true);
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().staff, "Ben");
  EXPECT_EQ(data.bookings().front().status, domain::booking_status::requested);
  EXPECT_THAT(to_owner().back().body, HasSubstr("with Ben"));
}

TEST_F(a_wish_for_a_person, says_that_they_are_not_there) {
  business.staff[1].absences = {{test::january(18), test::january(18)}};
  say("A consultation with Ben on Monday the 18th of January at 3 PM. My name is Asha.");
  EXPECT_THAT(data.bookings(), IsEmpty());
  EXPECT_THAT(to_customer().back().body, HasSubstr("Ben is not there for that then"));
  EXPECT_THAT(to_customer().back().body, HasSubstr("Tuesday 19 January"));
}

}  // namespace
}  // namespace zylin::calls
