#include "pipeline/calls/act_step_fixture.hpp"
#include "support/parameter_name.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::StartsWith;

/// Callers that cannot be written to, although some look like it.
class a_caller_without_a_number : public test::act_step_fixture, public ::testing::WithParamInterface<const char*> {
 protected:
  void SetUp() override { add_call(test::sample_call(1, GetParam())); }
};

TEST_P(a_caller_without_a_number, gets_no_message_and_the_owner_gets_the_request) {
  domain::understanding question;
  question.meaning = domain::intent::faq;
  question.reply = "We open at nine.";
  act(question);
  ASSERT_THAT(data.messages(), SizeIs(1));
  EXPECT_EQ(data.messages().front().to, test::owner_number);
  EXPECT_EQ(data.messages().front().kind, domain::message_kind::owner_notice);
  EXPECT_TRUE(data.messages().front().job_id) << "the job waits for the owner's message then";
  EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
  EXPECT_EQ(the_call().reply, "We open at nine.");
}

TEST_P(a_caller_without_a_number, is_booked_and_the_owner_told) {
  act(test::booking_wish());
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().customer_phone, "");
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(data.messages(), SizeIs(1));
  EXPECT_THAT(to_owner().front().body,
              AllOf(StartsWith("Booked at HealthFirst Clinic by a caller without a number"),
                    HasSubstr("Monday 18 January at 3:00 PM"), HasSubstr("Service: Consultation"),
                    HasSubstr("Name: Asha"), HasSubstr("Reference: " + data.bookings().front().reference)));
}

TEST_P(a_caller_without_a_number, is_not_booked_where_the_time_is_taken_and_the_owner_reads_why) {
  add_call(test::sample_call(2, test::customer_number));
  act(test::booking_wish(), 2);
  act(test::booking_wish());
  EXPECT_THAT(data.bookings(), SizeIs(1));
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(to_owner().front().body,
              AllOf(StartsWith("Not booked at HealthFirst Clinic: a caller without a number"),
                    HasSubstr("Monday 18 January at 3:00 PM: that time is taken"), HasSubstr("Name: Asha")));
}

TEST_P(a_caller_without_a_number, is_not_booked_where_the_day_is_missing_and_the_owner_reads_what) {
  domain::understanding vague = test::booking_wish();
  vague.date.reset();
  act(vague);
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(to_owner().front().body, AllOf(StartsWith("Not booked"), HasSubstr("They were to be told: ")));
}

TEST_P(a_caller_without_a_number, is_handed_over_to_the_owner_alone) {
  escalate_to_owner("timed_out");
  EXPECT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(data.messages(), SizeIs(1));
}

TEST_P(a_caller_without_a_number, leaves_no_message_at_all_where_no_owner_is_configured) {
  owner.reset();
  act(test::booking_wish());
  EXPECT_THAT(data.messages(), IsEmpty());
  EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
}

INSTANTIATE_TEST_SUITE_P(callers, a_caller_without_a_number,
                         ::testing::Values("anonymous", "+266696687", "+86282452253", "client:alice",
                                           "sip:bob@example.com", "unknown", ""),
                         test::parameter_name());

}  // namespace
}  // namespace zylin::calls
