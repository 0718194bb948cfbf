#include "pipeline/calls/call_pipeline_fixture.hpp"
#include "zylin/domain/texts.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class a_recording : public test::call_pipeline_fixture {};

TEST_F(a_recording, goes_through_all_steps_to_a_booking_and_a_message) {
  run_due();
  EXPECT_EQ(the_job().step, domain::job_step::answer);
  EXPECT_EQ(the_job().state, domain::job_state::waiting);
  EXPECT_EQ(the_job().lease_token, 0);
  EXPECT_EQ(the_call().transcript, transcriber.words);
  EXPECT_EQ(extractor.read, transcriber.words);
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().status, domain::booking_status::confirmed);
  ASSERT_THAT(data.messages(), SizeIs(1));
  EXPECT_EQ(data.messages().front().job_id, the_job().id);
  EXPECT_EQ(outbox_woken, 1);
  EXPECT_THAT(events.seen, ElementsAre("download ok", "transcribe ok", "understand ok", "act ok"));
}

TEST_F(a_recording, is_worked_on_once_however_often_it_is_reported) {
  add_recording(1, test::customer_number);
  add_recording(1, test::customer_number);
  run_due();
  add_recording(1, test::customer_number);
  run_due();
  EXPECT_THAT(data.jobs(), SizeIs(1));
  EXPECT_EQ(transcriber.script.calls(), 1);
  EXPECT_THAT(data.messages(), SizeIs(1));
}

TEST_F(a_recording, has_its_audio_beside_the_database_until_it_is_acted_on) {
  run_due();
  EXPECT_TRUE(transcriber.heard_a_file);
  EXPECT_FALSE(std::filesystem::exists(audio()));
}

TEST_F(a_recording, is_looked_after_again_where_nobody_reported_its_messages) {
  run_due();
  time.advance(std::chrono::minutes(11));
  run_due();
  EXPECT_EQ(the_job().state, domain::job_state::waiting) << "its message is still on its way";
  domain::message row = data.messages().front();
  row.state = domain::message_state::sent;
  data.write([&](ports::transaction& tx) { return tx.messages().save(row); });
  time.advance(std::chrono::minutes(11));
  run_due();
  EXPECT_EQ(the_job().state, domain::job_state::done);
  EXPECT_EQ(the_call().outcome, domain::call_outcome::answered);
  EXPECT_EQ(events.seen.back(), "job done");
  EXPECT_THAT(data.messages(), SizeIs(1));
}

TEST_F(a_recording, is_done_at_once_where_there_is_nobody_to_write_to) {
  settings.owner_phone.reset();
  call_pipeline ownerless(pipeline_tools{disk, recordings, transcriber, extractor, directory, time, events, settings,
                                         cache, [] { return 0.5; }, [] {}, upstreams});
  add_recording(2, "anonymous");
  test::wait_for(run_claimed(ownerless));
  EXPECT_EQ(data.jobs().back().state, domain::job_state::done);
  EXPECT_EQ(events.seen.back(), "job done");
  EXPECT_THAT(data.messages(), SizeIs(1)) << "only the other caller's";
}

TEST_F(a_recording, of_silence_is_read_by_nobody_and_the_caller_is_told) {
  transcriber.words = "";
  run_due();
  EXPECT_EQ(extractor.script.calls(), 0);
  const std::vector<domain::message> told = data.messages_to(test::customer_number);
  ASSERT_THAT(told, SizeIs(1));
  EXPECT_EQ(told.front().body, domain::texts::nothing_heard({settings.business, "en"}));
  EXPECT_EQ(the_job().step, domain::job_step::answer);
}

TEST_F(a_recording, is_read_by_the_rules_where_the_models_account_is_empty) {
  extractor.script.add(error(errc::quota_exhausted, "no money"));
  run_due();
  EXPECT_EQ(extractor.script.calls(), 1) << "an empty account does not fill up by asking again";
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().status, domain::booking_status::requested);
  EXPECT_EQ(data.bookings().front().starts_at, test::at_clinic(18, 15));
  EXPECT_THAT(data.messages_to(test::owner_number), SizeIs(1));
}

TEST_F(a_recording, is_read_by_the_rules_only_after_the_model_failed_as_often_as_is_allowed) {
  extractor.script.add(error(errc::server_failed, "500"), 3);
  run_due();
  run_later();
  EXPECT_THAT(data.bookings(), IsEmpty());
  run_later();
  EXPECT_EQ(extractor.script.calls(), 3);
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().status, domain::booking_status::requested);
}

TEST_F(a_recording, is_read_relative_to_its_call_by_the_rules_too) {
  extractor.script.add(error(errc::quota_exhausted, "no money"));
  transcriber.words = "I would like to book an appointment tomorrow at 3 PM.";
  time.set(test::at_clinic(18, 10));
  run_due();
  const std::vector<domain::message> told = data.messages_to(test::customer_number);
  ASSERT_THAT(told, SizeIs(1));
  EXPECT_THAT(told.front().body, HasSubstr("Saturday 16 January"));
}

}  // namespace
}  // namespace zylin::calls
