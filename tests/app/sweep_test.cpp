#include "app/running_system.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace zylin::test {
namespace {

using ::testing::Each;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr const char* caller_number = "+14155550123";

system_options sweeping(std::chrono::milliseconds interval = std::chrono::milliseconds{100}) {
  system_options options;
  options.adjust = [interval](config::settings& how) {
    how.pipeline.sweep_interval = interval;
    how.pipeline.missed_call_delay = std::chrono::milliseconds{0};
  };
  return options;
}

std::vector<std::string> recipients(running_system& system) {
  std::vector<std::string> numbers;
  for (const sim::accepted_message& sent : system.twilio().messages()) {
    numbers.push_back(sent.to.substr(sent.to.find('+')));
  }
  return numbers;
}

TEST(a_recording, whose_webhooks_are_all_lost_is_swept_in_once_and_answered_to_its_caller) {
  system_options options = sweeping();
  options.lost.action = true;
  options.lost.callback = true;
  running_system system(std::move(options));
  const std::string sid = system.call(short_booking_request);
  ASSERT_EQ(system.events.wait_for_end(sid), domain::job_state::done);
  ASSERT_TRUE(system.events.wait_for_more_upstream("recording_list ok", 3));
  EXPECT_THAT(system.jobs(), SizeIs(1));
  EXPECT_THAT(system.bookings(), SizeIs(1));
  EXPECT_THAT(recipients(system), ::testing::ElementsAre(caller_number));
  EXPECT_EQ(system.calls().front().outcome, domain::call_outcome::answered);
}

TEST(a_recording, of_a_call_that_we_never_heard_of_is_swept_in_with_its_numbers) {
  system_options options = sweeping();
  options.lost = {true, true, true, true};
  running_system system(std::move(options));
  ASSERT_TRUE(system.events.wait_for_upstream("recording_list ok", 1));
  const std::string sid = system.call(short_booking_request, "+14155550177");
  ASSERT_EQ(system.events.wait_for_end(sid), domain::job_state::done);
  EXPECT_THAT(recipients(system), ::testing::ElementsAre("+14155550177"));
  ASSERT_THAT(system.calls(), SizeIs(1));
  EXPECT_EQ(system.calls().front().from, "+14155550177");
  EXPECT_EQ(system.calls().front().status, domain::call_status::completed);
}

TEST(a_recording, made_while_the_server_was_down_is_answered_after_its_next_start) {
  running_system system(sweeping(std::chrono::hours{1}));
  ASSERT_TRUE(system.events.wait_for_upstream("recording_list ok", 1));
  system.stop();
  sim::known_call ours;
  ours.from = caller_number;
  const std::string sid = system.leave_at_twilio(short_booking_request, ours);
  sim::known_call of_another_number;
  of_another_number.from = "+14155550166";
  of_another_number.to = "+14155550111";
  system.leave_at_twilio(short_booking_request, of_another_number);
  system.start();
  ASSERT_EQ(system.events.wait_for_end(sid), domain::job_state::done);
  EXPECT_THAT(system.calls(), SizeIs(1));
  EXPECT_THAT(recipients(system), ::testing::ElementsAre(caller_number));
}

TEST(a_recording, from_before_the_first_start_is_never_answered) {
  system_options options = sweeping();
  running_system system(std::move(options));
  ASSERT_TRUE(system.events.wait_for_upstream("recording_list ok", 1));
  sim::recording_details old;
  old.call_sid = sim::random_sid("CA");
  old.made = system_clock().now() - std::chrono::minutes{5};
  system.twilio().add_recording(sim::random_sid("RE"), sim::speak(short_booking_request), old);
  ASSERT_TRUE(system.events.wait_for_more_upstream("recording_list ok", 3));
  EXPECT_THAT(system.jobs(), IsEmpty());
}

TEST(a_recording, whose_callback_alone_came_is_answered_to_the_number_that_called) {
  system_options options;
  options.lost = {true, false, false, false};
  options.adjust = [](config::settings& how) { how.pipeline.sweep_interval = std::chrono::milliseconds{0}; };
  options.lost.action = true;
  options.lost.status = true;
  running_system system(std::move(options));
  const std::string sid = system.call(short_booking_request, "+14155550177");
  ASSERT_EQ(system.events.wait_for_end(sid), domain::job_state::done);
  EXPECT_THAT(recipients(system), ::testing::ElementsAre("+14155550177"));
  EXPECT_EQ(system.calls().front().from, "+14155550177");
  EXPECT_EQ(system.events.upstream_count("recording_list ok"), 0) << "0 switches the sweep off";
}

TEST(a_hundred_calls, whose_webhooks_race_with_the_sweep_make_a_hundred_jobs) {
  system_options options = sweeping();
  options.twilio.largest_page = 20;
  running_system system(std::move(options));
  std::vector<std::string> callers;
  for (int index = 100; index < 200; ++index) {
    callers.push_back("+14155551" + std::to_string(index));
  }
  for (auto& placed : system.call_at_once(callers, "What are your opening hours?")) {
    const result<sim::finished_call> finished = placed.get();
    ASSERT_TRUE(finished) << finished.error().message();
    EXPECT_EQ(system.events.wait_for_end(finished->call_sid), domain::job_state::done);
  }
  ASSERT_TRUE(system.events.wait_for_more_upstream("recording_list ok", 10));
  EXPECT_THAT(system.jobs(), SizeIs(100));
  EXPECT_THAT(recipients(system), SizeIs(100));
}

TEST(a_call, that_left_nothing_is_followed_up_once_also_across_a_restart) {
  running_system system(sweeping());
  system.call_silently();
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 2));
  EXPECT_THAT(messages_of_kind(system, domain::message_kind::missed_call), SizeIs(1));
  EXPECT_THAT(messages_of_kind(system, domain::message_kind::owner_missed_call), SizeIs(1));
  EXPECT_EQ(messages_of_kind(system, domain::message_kind::missed_call).front().to, caller_number);
  EXPECT_EQ(messages_of_kind(system, domain::message_kind::owner_missed_call).front().to, owner_number);
  EXPECT_EQ(system.calls().front().outcome, domain::call_outcome::missed);
  system.stop();
  system.start();
  ASSERT_TRUE(system.events.wait_for_more_upstream("recording_list ok", 3));
  EXPECT_THAT(system.messages(), SizeIs(2));
}

TEST(a_call, that_left_nothing_just_before_a_stop_is_followed_up_after_the_restart) {
  system_options options = sweeping();
  options.adjust = [](config::settings& how) {
    how.pipeline.sweep_interval = std::chrono::milliseconds{100};
    how.pipeline.missed_call_delay = std::chrono::milliseconds{1000};
  };
  running_system system(std::move(options));
  system.call_silently();
  system.stop();
  EXPECT_THAT(system.messages(), IsEmpty());
  system.start();
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 2));
}

TEST(a_call, without_a_number_that_left_nothing_is_told_to_the_owner_alone) {
  running_system system(sweeping());
  system.call_silently("+266696687");
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 1));
  EXPECT_THAT(recipients(system), Each(std::string(owner_number)));
}

TEST(a_call, whose_recording_was_not_reported_is_answered_and_not_followed_up) {
  system_options options = sweeping(std::chrono::seconds{3});
  options.lost.action = true;
  options.lost.callback = true;
  running_system system(std::move(options));
  const std::string sid = system.call(short_booking_request);
  ASSERT_EQ(system.events.wait_for_end(sid), domain::job_state::done);
  EXPECT_THAT(messages_of_kind(system, domain::message_kind::missed_call), IsEmpty());
  EXPECT_THAT(messages_of_kind(system, domain::message_kind::owner_missed_call), IsEmpty());
}

TEST(a_stop, does_not_wait_for_a_sweep_that_hangs) {
  system_options options = sweeping();
  options.twilio.reply_delay = std::chrono::seconds{50};
  options.adjust = [](config::settings& how) { how.server.shutdown_grace = std::chrono::seconds{40}; };
  running_system system(std::move(options));
  const auto begun = std::chrono::steady_clock::now();
  system.stop();
  EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds{20});
}

}  // namespace
}  // namespace zylin::test
