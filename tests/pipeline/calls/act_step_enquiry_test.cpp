#include "pipeline/calls/act_step_change_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::test {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

/// Questions and news about the caller's own booking: Monday the 18th at 3 PM.
class booking_enquiry_test : public act_step_change_fixture {
 protected:
  void SetUp() override {
    act_step_change_fixture::SetUp();
    told_before_ = to_owner().size();
  }

  [[nodiscard]] std::vector<std::string> owner_was_told() const {
    std::vector<std::string> texts;
    const std::vector<domain::message> all = to_owner();
    for (std::size_t at = told_before_; at < all.size(); ++at) {
      texts.push_back(all[at].body);
    }
    return texts;
  }

 private:
  std::size_t told_before_ = 0;
};

TEST_F(booking_enquiry_test, is_answered_from_the_bookings_of_the_number_whatever_the_model_made_of_it) {
  const domain::intent meanings[] = {domain::intent::faq, domain::intent::other, domain::intent::reschedule,
                                     domain::intent::cancel, domain::intent::booking};
  int number = 2;
  for (const domain::intent meaning : meanings) {
    say(number, "what time is my appointment?", wants_to(meaning));
    EXPECT_THAT(last_to_customer().body, HasSubstr("Monday 18 January at 3:00 PM, Consultation"));
    EXPECT_THAT(last_to_customer().body, HasSubstr(first().reference));
    EXPECT_EQ(the_call(number).outcome, domain::call_outcome::recorded);
    ++number;
  }
  EXPECT_THAT(owner_was_told(), IsEmpty());
  EXPECT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(first().status, domain::booking_status::confirmed);
  EXPECT_EQ(first().starts_at, at_clinic(18, 15));
}

TEST_F(booking_enquiry_test, tells_nobody_of_the_bookings_of_another_number) {
  say(2, "when is my appointment?", wants_to(domain::intent::faq), somebody_else);
  EXPECT_THAT(data.messages_to(somebody_else).back().body, HasSubstr("We found no booking under the number"));
  EXPECT_THAT(data.messages_to(somebody_else).back().body, Not(HasSubstr("3:00 PM")));
  ASSERT_THAT(owner_was_told(), SizeIs(1));
  EXPECT_THAT(owner_was_told().front(), HasSubstr("when is my appointment?"));
}

TEST_F(booking_enquiry_test, goes_to_a_person_where_what_they_have_is_not_as_they_say) {
  say(2, "I booked online for Monday at two but it says three can you check", wants_to(domain::intent::reschedule));
  say(3, "is my appointment on Tuesday still on?", wants_to(domain::intent::other));
  EXPECT_THAT(last_to_customer().body, HasSubstr("3:00 PM"));
  EXPECT_THAT(last_to_customer().body, HasSubstr("A person will look into"));
  EXPECT_EQ(first().starts_at, at_clinic(18, 15));
  ASSERT_THAT(owner_was_told(), testing::Contains(HasSubstr("still on?")));
}

TEST_F(booking_enquiry_test, is_no_cancellation_even_if_cancelling_is_spoken_of) {
  say(2, "I don't want to cancel I just want to check it's still on", wants_to(domain::intent::cancel));
  EXPECT_EQ(first().status, domain::booking_status::confirmed);
  EXPECT_THAT(last_to_customer().body, HasSubstr(first().reference));
}

TEST_F(booking_enquiry_test, passes_on_that_they_will_be_late_with_the_booking_of_that_day) {
  book(2, 15, 11);  // today
  const std::string words = "I'm running fifteen minutes late for my appointment";
  say(3, words, wants_to(domain::intent::other));
  EXPECT_THAT(last_to_customer().body, HasSubstr("We have passed it on"));
  ASSERT_THAT(owner_was_told(), SizeIs(1));
  EXPECT_THAT(owner_was_told().front(), HasSubstr("11:00 AM"));
  EXPECT_THAT(owner_was_told().front(), HasSubstr(words));
}

TEST_F(booking_enquiry_test, says_that_it_is_passed_on_only_if_there_is_an_owner) {
  owner.reset();
  say(2, "I'm stuck in traffic, I'll be late", wants_to(domain::intent::faq));
  EXPECT_THAT(last_to_customer().body, Not(HasSubstr("passed it on")));
  EXPECT_FALSE(last_to_customer().body.empty());
}

TEST_F(booking_enquiry_test, tells_the_owner_who_is_late_without_a_booking_of_that_day) {
  say(2, "running ten minutes late", wants_to(domain::intent::booking));
  ASSERT_THAT(owner_was_told(), SizeIs(1));
  EXPECT_THAT(owner_was_told().front(), HasSubstr("running ten minutes late"));
  EXPECT_THAT(owner_was_told().front(), Not(HasSubstr("When:")));
  EXPECT_THAT(data.bookings(), SizeIs(1));
}

}  // namespace zylin::test
