#include "pipeline/calls/call_pipeline_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using test::call_number;
using test::customer_number;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A recording with a callback, of a call whose first webhook was lost.
class a_call_without_numbers : public test::call_pipeline_fixture {
 protected:
  void SetUp() override {
    extractor.meaning = test::booking_wish();
    add_recording(1, "");
    ports::directory_entry entry(test::call_number(1));
    entry.row.from = test::customer_number;
    entry.row.to = "+918055555555";
    directory.add(std::move(entry));
  }
};

TEST_F(a_call_without_numbers, learns_them_and_answers_its_caller) {
  run_due();
  EXPECT_EQ(the_job().step, domain::job_step::answer);
  EXPECT_EQ(the_call().from, test::customer_number);
  EXPECT_EQ(the_call().to, "+918033333333") << "what is known stays";
  EXPECT_THAT(data.messages_to(test::customer_number), SizeIs(1));
}

TEST_F(a_call_without_numbers, asks_again_after_a_failure_that_may_pass) {
  directory.script.add(error(errc::server_failed, "scripted"));
  run_due();
  EXPECT_EQ(the_job().step, domain::job_step::act);
  EXPECT_EQ(the_job().state, domain::job_state::waiting);
  EXPECT_THAT(data.messages(), IsEmpty());
  run_later();
  EXPECT_THAT(data.messages_to(test::customer_number), SizeIs(1));
}

TEST_F(a_call_without_numbers, goes_to_the_owner_where_they_cannot_be_learnt) {
  directory.entries.clear();
  run_due();
  EXPECT_EQ(the_job().step, domain::job_step::answer);
  EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
  EXPECT_THAT(data.messages_to(test::owner_number), SizeIs(1));
}

TEST_F(a_call_without_numbers, goes_to_the_owner_when_asking_failed_too_often) {
  directory.script.add(error(errc::server_failed, "scripted"), 100);
  for (int attempt = 0; attempt < settings.pipeline.job_max_attempts; ++attempt) {
    run_later();
  }
  EXPECT_EQ(the_job().step, domain::job_step::answer);
  EXPECT_THAT(data.messages_to(test::owner_number), SizeIs(1));
}

TEST_F(a_call_without_numbers, is_the_only_one_that_is_asked_about) {
  run_due();
  add_recording(2, test::customer_number);
  run_later();
  EXPECT_THAT(directory.asked, SizeIs(1));
}

}  // namespace
}  // namespace zylin::calls
