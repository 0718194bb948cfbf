#include "pipeline/calls/call_pipeline_fixture.hpp"
#include "support/sample_sounds.hpp"
#include "zylin/domain/texts.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using std::chrono::hours;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class a_silent_recording : public test::call_pipeline_fixture {
 protected:
  void expect_nothing_heard() {
    EXPECT_EQ(the_call().transcript, "");
    EXPECT_EQ(the_call().reply, domain::texts::nothing_heard({settings.business, "en"}));
    EXPECT_EQ(extractor.script.calls(), 0);
    const std::vector<domain::message> told = data.messages_to(test::customer_number);
    ASSERT_THAT(told, SizeIs(1));
    EXPECT_EQ(told.front().body, domain::texts::nothing_heard({settings.business, "en"}));
    EXPECT_EQ(the_job().step, domain::job_step::answer);
  }

  void hear_silence() { recordings.audio = test::pcm_file(test::white_noise(5, -60)); }
  [[nodiscard]] std::vector<domain::message> to_caller() const { return data.messages_to(test::customer_number); }
  [[nodiscard]] std::vector<domain::message> to_owner() const { return data.messages_to(test::owner_number); }
  [[nodiscard]] domain::job last_job() const { return data.jobs().back(); }
};

TEST_F(a_silent_recording, is_written_of_once_a_day_to_one_number_and_each_time_to_the_owner) {
  hear_silence();
  add_recording(2, test::customer_number);
  add_recording(3, test::customer_number);
  run_due();
  EXPECT_THAT(to_caller(), SizeIs(1));
  EXPECT_THAT(to_owner(), SizeIs(3));
  time.advance(hours(23));
  add_recording(4, test::customer_number);
  run_due();
  EXPECT_THAT(to_caller(), SizeIs(1));
  time.advance(hours(1));
  add_recording(5, test::customer_number);
  run_due();
  EXPECT_THAT(to_caller(), SizeIs(2));
  EXPECT_THAT(to_owner(), SizeIs(5));
}

TEST_F(a_silent_recording, ends_its_job_where_the_caller_is_not_written_to) {
  hear_silence();
  run_due();
  EXPECT_EQ(the_job().state, domain::job_state::waiting) << "for the message to the caller";
  add_recording(2, test::customer_number);
  run_due();
  EXPECT_EQ(last_job().state, domain::job_state::done);
  EXPECT_EQ(data.stored_call(test::call_number(2)).outcome, domain::call_outcome::handed_over)
      << "a person may call back";
}

TEST_F(a_silent_recording, is_not_written_of_after_a_missed_call_of_the_same_day) {
  hear_silence();
  data.write([&](ports::transaction& tx) -> result<void> {
    const result<bool> claimed = tx.follow_ups().claim_number(test::customer_number, time.now(), hours(24));
    return claimed ? result<void>{} : result<void>(claimed.error());
  });
  run_due();
  EXPECT_THAT(to_caller(), IsEmpty());
  EXPECT_THAT(to_owner(), SizeIs(1));
  EXPECT_EQ(the_job().state, domain::job_state::done);
}

TEST_F(a_silent_recording, is_told_to_the_owner_alone_where_follow_ups_are_switched_off) {
  settings.business.missed_call_follow_up = false;
  hear_silence();
  run_due();
  EXPECT_THAT(to_caller(), IsEmpty());
  EXPECT_THAT(to_owner(), SizeIs(1));
  EXPECT_EQ(the_job().state, domain::job_state::done);
  EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
}

TEST_F(a_silent_recording, of_an_anonymous_caller_is_told_to_the_owner_alone) {
  hear_silence();
  add_recording(2, "anonymous");
  add_recording(3, "anonymous");
  run_due();
  EXPECT_THAT(to_caller(), SizeIs(1)) << "of the first recording";
  EXPECT_THAT(to_owner(), SizeIs(3));
  EXPECT_THAT(data.messages(), SizeIs(4));
}

TEST_F(a_silent_recording, takes_no_answer_from_a_caller_who_speaks_the_next_time) {
  hear_silence();
  run_due();
  recordings.audio = test::pcm_file(test::mixed(test::white_noise(3, -60), test::voice(1.5, -30)));
  add_recording(2, test::customer_number);
  run_due();
  EXPECT_THAT(to_caller(), SizeIs(2));
}

TEST_F(a_silent_recording, is_sent_to_nobody_and_the_caller_is_told) {
  recordings.audio = test::pcm_file(test::white_noise(5, -60));
  run_due();
  EXPECT_EQ(transcriber.script.calls(), 0);
  expect_nothing_heard();
}

TEST_F(a_silent_recording, is_one_too_where_the_recogniser_invents_words_for_a_bump) {
  recordings.audio = test::pcm_file(test::mixed(test::white_noise(5, -60), test::tone(0.12, 440, -40)));
  transcriber.words = "Thanks for watching!";
  run_due();
  EXPECT_EQ(transcriber.script.calls(), 1);
  expect_nothing_heard();
}

TEST_F(a_silent_recording, is_none_where_a_caller_says_thank_you) {
  recordings.audio = test::pcm_file(test::mixed(test::white_noise(3, -60), test::voice(1.5, -30)));
  transcriber.words = "Thank you.";
  run_due();
  EXPECT_EQ(the_call().transcript, "Thank you.");
  EXPECT_EQ(extractor.script.calls(), 1);
}

TEST_F(a_silent_recording, is_not_assumed_where_the_audio_cannot_be_measured) {
  transcriber.words = "Thank you.";
  run_due();
  EXPECT_EQ(transcriber.script.calls(), 1);
  EXPECT_EQ(the_call().transcript, "Thank you.");
}

TEST_F(a_silent_recording, is_one_in_which_no_word_is_heard) {
  int number = 0;
  for (const char* words : {"[BLANK_AUDIO]", "(leise Musik)", "♪♪", ".", "[Música] *beep*"}) {
    transcriber.words = words;
    if (++number > 1) {
      add_recording(number, "+91982222" + std::to_string(3'000 + number));
    }
    run_due();
    EXPECT_EQ(data.stored_call(test::call_number(number)).reply,
              domain::texts::nothing_heard({settings.business, "en"}))
        << words;
  }
  EXPECT_EQ(extractor.script.calls(), 0);
}

/// A transcript without end.
class a_long_transcript : public test::call_pipeline_fixture {};

TEST_F(a_long_transcript, is_stored_within_a_limit_and_told_within_two_messages) {
  transcriber.words.clear();
  while (transcriber.words.size() < 900'000) {
    transcriber.words += "on Monday \u202Eat three\u200B ";
  }
  extractor.meaning.meaning = domain::intent::other;
  run_due();
  EXPECT_LE(the_call().transcript.size(), 16U * 1024);
  EXPECT_EQ(the_call().transcript.find("\u202E"), std::string::npos);
  EXPECT_EQ(extractor.read, the_call().transcript);
  const std::vector<domain::message> told = data.messages_to(test::owner_number);
  ASSERT_THAT(told, SizeIs(::testing::AllOf(::testing::Ge(1U), ::testing::Le(2U))));
  EXPECT_THAT(told.back().body, ::testing::HasSubstr("zylin calls"));
}

}  // namespace
}  // namespace zylin::calls
