#include "pipeline/call_pipeline_fixture.hpp"
#include "support/sample_sounds.hpp"
#include "zylin/domain/answer.hpp"

#include <gmock/gmock.h>

namespace zylin {
namespace {

using ::testing::SizeIs;

class a_silent_recording : public test::call_pipeline_fixture {
 protected:
  void expect_nothing_heard() {
    EXPECT_EQ(the_call().transcript, "");
    EXPECT_EQ(the_call().reply, answer::nothing_heard(configured.facts));
    EXPECT_EQ(reader.script.calls(), 0);
    const std::vector<message> told = data.messages_to(test::customer_number);
    ASSERT_THAT(told, SizeIs(1));
    EXPECT_EQ(told.front().body, answer::nothing_heard(configured.facts));
    EXPECT_EQ(the_job().step, job_step::answer);
  }
};

TEST_F(a_silent_recording, is_sent_to_nobody_and_the_caller_is_told) {
  recordings.audio = test::pcm_file(test::white_noise(5, -60));
  run_due();
  EXPECT_EQ(ears.script.calls(), 0);
  expect_nothing_heard();
}

TEST_F(a_silent_recording, is_one_too_where_the_recogniser_invents_words_for_a_bump) {
  recordings.audio = test::pcm_file(test::mixed(test::white_noise(5, -60), test::tone(0.12, 440, -40)));
  ears.words = "Thanks for watching!";
  run_due();
  EXPECT_EQ(ears.script.calls(), 1);
  expect_nothing_heard();
}

TEST_F(a_silent_recording, is_none_where_a_caller_says_thank_you) {
  recordings.audio = test::pcm_file(test::mixed(test::white_noise(3, -60), test::voice(1.5, -30)));
  ears.words = "Thank you.";
  run_due();
  EXPECT_EQ(the_call().transcript, "Thank you.");
  EXPECT_EQ(reader.script.calls(), 1);
}

TEST_F(a_silent_recording, is_not_assumed_where_the_audio_cannot_be_measured) {
  ears.words = "Thank you.";
  run_due();
  EXPECT_EQ(ears.script.calls(), 1);
  EXPECT_EQ(the_call().transcript, "Thank you.");
}

}  // namespace
}  // namespace zylin
