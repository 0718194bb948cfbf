#include "pipeline/recovery/sweep_rules.hpp"

#include "pipeline/clinic.hpp"
#include "pipeline/every_errc.hpp"
#include "pipeline/sample_sids.hpp"

#include <gtest/gtest.h>

namespace zylin::recovery {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using test::friday_morning;

ports::listed_recording a_recording() {
  ports::listed_recording made(test::recording_number(1), test::call_number(1));
  made.status = "completed";
  made.source = "RecordVerb";
  made.made_at = test::friday_morning;
  made.duration = seconds(6);
  return made;
}

TEST(a_listed_recording, is_work_once_it_can_be_fetched_or_will_be) {
  for (const char* status : {"completed", "processing"}) {
    ports::listed_recording listed = a_recording();
    listed.status = status;
    EXPECT_EQ(classify_recording(listed, test::friday_morning), recording_class::take) << status;
  }
  for (const char* status : {"in-progress", "paused", "stopped", "absent", "deleted", "failed", "", "COMPLETED"}) {
    ports::listed_recording listed = a_recording();
    listed.status = status;
    EXPECT_EQ(classify_recording(listed, test::friday_morning), recording_class::not_work) << status;
  }
}

TEST(a_listed_recording, is_work_only_if_our_greeting_asked_for_it) {
  ports::listed_recording listed = a_recording();
  for (const char* source : {"Trunking", "DialVerb", "Conference", "StartCallRecordingAPI", "OutboundAPI"}) {
    listed.source = source;
    EXPECT_EQ(classify_recording(listed, test::friday_morning), recording_class::not_work) << source;
  }
  listed.source.clear();
  EXPECT_EQ(classify_recording(listed, test::friday_morning), recording_class::take);
}

TEST(a_listed_recording, from_before_our_first_start_is_none_of_our_business) {
  ports::listed_recording listed = a_recording();
  EXPECT_EQ(classify_recording(listed, test::friday_morning + seconds(1)), recording_class::not_work);
  EXPECT_EQ(classify_recording(listed, test::friday_morning + std::chrono::milliseconds(999)), recording_class::take)
      << "Twilio has seconds";
  listed.made_at.reset();
  EXPECT_EQ(classify_recording(listed, test::friday_morning + seconds(1)), recording_class::take);
}

TEST(a_listed_recording, of_no_length_is_a_call_that_left_nothing) {
  ports::listed_recording listed = a_recording();
  listed.duration = seconds(0);
  EXPECT_EQ(classify_recording(listed, test::friday_morning), recording_class::left_none);
  listed.duration.reset();
  EXPECT_EQ(classify_recording(listed, test::friday_morning), recording_class::take);
}

TEST(an_unknown_call, is_ours_when_it_went_to_our_number) {
  config::twilio_settings account;
  ports::directory_entry entry(test::call_number(1));
  entry.row.to = "+14155550100";
  entry.direction = "inbound";
  EXPECT_TRUE(is_ours(entry, account)) << "no number is configured";
  entry.direction = "outbound-api";
  EXPECT_FALSE(is_ours(entry, account));
  account.voice_number = *phone_number::from_e164("+14155550100");
  EXPECT_TRUE(is_ours(entry, account));
  entry.direction = "inbound";
  entry.row.to = "+14155550101";
  EXPECT_FALSE(is_ours(entry, account));
}

TEST(the_list, is_read_from_an_hour_before_what_was_seen_within_limits) {
  ports::sweep_mark mark;
  mark.begun_at = test::friday_morning;
  mark.seen_until = test::friday_morning + hours(5);
  EXPECT_EQ(list_from(mark, mark.seen_until), mark.seen_until - hours(1));
  mark.seen_until = test::friday_morning + minutes(1);
  EXPECT_EQ(list_from(mark, mark.seen_until), test::friday_morning) << "never from before the first start";
  const time_point much_later = test::friday_morning + days(90);
  EXPECT_EQ(list_from(mark, much_later), much_later - days(30));
}

TEST(a_mark, that_is_not_in_the_future_is_believed) {
  ports::sweep_mark mark;
  mark.begun_at = test::friday_morning;
  mark.seen_until = test::friday_morning + hours(5);
  for (const hours later : {hours(0), hours(1), hours(9'000)}) {
    const ports::sweep_mark same = without_future(mark, mark.seen_until + later);
    EXPECT_EQ(same.begun_at, mark.begun_at) << later.count();
    EXPECT_EQ(same.seen_until, mark.seen_until) << later.count();
  }
}

TEST(a_mark, that_is_in_the_future_goes_back_a_day_but_not_before_our_first_start) {
  ports::sweep_mark mark;
  mark.begun_at = test::friday_morning;
  mark.seen_until = test::friday_morning + days(3) + hours(1);
  const time_point now = test::friday_morning + days(3);
  const ports::sweep_mark corrected = without_future(mark, now);
  EXPECT_EQ(corrected.begun_at, test::friday_morning);
  EXPECT_EQ(corrected.seen_until, now - days(1));
  EXPECT_EQ(list_from(without_future(mark, test::friday_morning + hours(1)), test::friday_morning + hours(1)),
            test::friday_morning);
}

TEST(a_mark, of_a_first_start_in_the_future_goes_back_a_day_with_all_that_was_seen_since) {
  ports::sweep_mark mark;
  mark.begun_at = test::friday_morning + hours(1);
  for (const time_point seen : {test::friday_morning - minutes(1), test::friday_morning + hours(2)}) {
    mark.seen_until = seen;
    const ports::sweep_mark corrected = without_future(mark, test::friday_morning);
    EXPECT_EQ(corrected.begun_at, test::friday_morning - days(1));
    EXPECT_EQ(corrected.seen_until, test::friday_morning - days(1));
  }
}

TEST(a_failed_request, stops_the_turn_unless_it_concerns_one_call_only) {
  for (const errc code : test::every_errc()) {
    const bool of_one = code == errc::rejected || code == errc::bad_response || code == errc::response_too_large;
    EXPECT_EQ(concerns_one_call_only(code), of_one) << to_string(code);
  }
}

}  // namespace
}  // namespace zylin::recovery
