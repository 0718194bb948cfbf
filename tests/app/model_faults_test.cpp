#include "app/running_system.hpp"
#include "support/parameter_name.hpp"
#include "support/scripted_http_server.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::sim {

void PrintTo(model_fault fault, std::ostream* to) {
  switch (fault) {
    case model_fault::hang: *to << "hang"; break;
    case model_fault::server_error: *to << "server error"; break;
    case model_fault::overloaded: *to << "overloaded"; break;
    case model_fault::out_of_quota: *to << "out of quota"; break;
    case model_fault::cut_off: *to << "cut off"; break;
    case model_fault::refusal: *to << "refusal"; break;
    case model_fault::chatter: *to << "chatter"; break;
    case model_fault::thoughts: *to << "thoughts"; break;
    case model_fault::no_choices: *to << "no choices"; break;
    case model_fault::invented_date: *to << "invented date"; break;
  }
}

}  // namespace zylin::sim

namespace zylin::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

constexpr const char* caller = "+14155550123";

system_options with_chat_faults(std::vector<sim::model_fault> faults, bool lasting = false) {
  system_options options;
  options.openai.faults.chat = sim::model_faults{std::move(faults), lasting};
  options.adjust = [](config::settings& adjusted) {
    adjusted.pipeline.upstream_timeout = std::chrono::milliseconds{500};
  };
  return options;
}

system_options with_speech_faults(std::vector<sim::model_fault> faults, bool lasting = false) {
  system_options options = with_chat_faults({});
  options.openai.faults.transcription = sim::model_faults{std::move(faults), lasting};
  return options;
}

std::vector<domain::message> messages_to(running_system& system, const std::string& to) {
  std::vector<domain::message> found = system.messages();
  std::erase_if(found, [&to](const domain::message& each) { return each.to != to; });
  return found;
}

std::string owner_of(running_system& system) {
  return system.settings().owner_phone->str();
}

class a_model_that_recovers : public ::testing::TestWithParam<sim::model_fault> {};

TEST_P(a_model_that_recovers, costs_a_retry_and_the_booking_is_confirmed) {
  running_system system(with_chat_faults({GetParam()}));
  ASSERT_EQ(system.events.wait_for_end(system.call(booking_request)), domain::job_state::done);
  ASSERT_THAT(system.bookings(), SizeIs(1));
  EXPECT_EQ(system.bookings()[0].status, domain::booking_status::confirmed);
  EXPECT_THAT(messages_to(system, caller), SizeIs(1));
}

INSTANTIATE_TEST_SUITE_P(from, a_model_that_recovers,
                         ::testing::Values(sim::model_fault::hang, sim::model_fault::server_error,
                                           sim::model_fault::overloaded, sim::model_fault::cut_off,
                                           sim::model_fault::refusal, sim::model_fault::chatter,
                                           sim::model_fault::no_choices),
                         parameter_name());

class a_model_that_never_answers : public ::testing::TestWithParam<sim::model_fault> {};

/// Only the rules have read it: they store a request, and a person confirms it.
TEST_P(a_model_that_never_answers, leaves_a_requested_booking_and_both_sides_are_told) {
  running_system system(with_chat_faults({GetParam()}, true));
  ASSERT_EQ(system.events.wait_for_end(system.call(booking_request)), domain::job_state::done);
  ASSERT_THAT(system.bookings(), SizeIs(1));
  EXPECT_EQ(system.bookings()[0].status, domain::booking_status::requested);
  const std::vector<domain::message> told = messages_to(system, caller);
  ASSERT_THAT(told, SizeIs(1));
  EXPECT_EQ(told[0].kind, domain::message_kind::booking_requested);
  const std::vector<domain::message> asked = messages_to(system, owner_of(system));
  ASSERT_THAT(asked, SizeIs(1));
  EXPECT_THAT(asked[0].body, AllOf(HasSubstr("Anna Schmidt"), HasSubstr(system.bookings()[0].reference)));
}

INSTANTIATE_TEST_SUITE_P(with, a_model_that_never_answers,
                         ::testing::Values(sim::model_fault::hang, sim::model_fault::server_error,
                                           sim::model_fault::out_of_quota, sim::model_fault::cut_off,
                                           sim::model_fault::refusal, sim::model_fault::chatter,
                                           sim::model_fault::no_choices),
                         parameter_name());

TEST(a_model_that_thinks_aloud, is_understood_all_the_same) {
  running_system system(with_chat_faults({sim::model_fault::thoughts}));
  ASSERT_EQ(system.events.wait_for_end(system.call(booking_request)), domain::job_state::done);
  ASSERT_THAT(system.bookings(), SizeIs(1));
  EXPECT_EQ(system.bookings()[0].status, domain::booking_status::confirmed);
  EXPECT_EQ(system.events.upstream_count("understand ok"), 1);
}

TEST(a_model_that_takes_its_time, is_waited_for_within_the_limit) {
  system_options options;
  options.openai.reply_delay = std::chrono::milliseconds{1'200};
  running_system system(std::move(options));
  ASSERT_EQ(system.events.wait_for_end(system.call(booking_request)), domain::job_state::done);
  ASSERT_THAT(system.bookings(), SizeIs(1));
  EXPECT_EQ(system.bookings()[0].status, domain::booking_status::confirmed);
  EXPECT_EQ(system.events.upstream_count("understand ok"), 1);
}

TEST(a_model_that_invents, dates_that_do_not_exist_books_nothing_and_asks_for_them) {
  running_system system(with_chat_faults({sim::model_fault::invented_date}, true));
  ASSERT_EQ(system.events.wait_for_end(system.call(booking_request)), domain::job_state::done);
  for (const domain::booking& each : system.bookings()) {
    EXPECT_EQ(each.status, domain::booking_status::requested) << "read by the rules, not by the model";
  }
  EXPECT_THAT(messages_to(system, caller), SizeIs(1));
}

class a_recogniser_that_never_answers : public ::testing::TestWithParam<sim::model_fault> {};

TEST_P(a_recogniser_that_never_answers, leaves_the_call_to_the_owner_and_the_caller_knows) {
  running_system system(with_speech_faults({GetParam()}, true));
  ASSERT_EQ(system.events.wait_for_end(system.call(booking_request)), domain::job_state::dead);
  EXPECT_THAT(system.bookings(), SizeIs(0));
  EXPECT_EQ(system.calls()[0].outcome, domain::call_outcome::handed_over);
  const std::vector<domain::message> told = messages_to(system, caller);
  ASSERT_THAT(told, SizeIs(1));
  EXPECT_THAT(told[0].body, HasSubstr("call you back"));
  const std::vector<domain::message> handed_over = messages_to(system, owner_of(system));
  ASSERT_THAT(handed_over, SizeIs(1));
  EXPECT_THAT(handed_over[0].body, AllOf(HasSubstr(system.jobs()[0].recording.str()), Not(HasSubstr("http"))));
}

INSTANTIATE_TEST_SUITE_P(with, a_recogniser_that_never_answers,
                         ::testing::Values(sim::model_fault::hang, sim::model_fault::server_error,
                                           sim::model_fault::out_of_quota, sim::model_fault::cut_off),
                         parameter_name());

TEST(a_recogniser_that_recovers, is_asked_again) {
  running_system system(with_speech_faults({sim::model_fault::overloaded, sim::model_fault::cut_off}));
  ASSERT_EQ(system.events.wait_for_end(system.call(booking_request)), domain::job_state::done);
  EXPECT_EQ(system.calls()[0].transcript, booking_request);
}

TEST(a_server_that_drips, is_given_up_at_the_deadline_and_the_owner_has_the_call) {
  test::scripted_http_server dripping([](const test::received_request&) {
    test::scripted_reply reply;
    reply.bytes = test::http_answer(200, std::string(10'000, ' '));
    reply.drip = std::chrono::milliseconds{50};
    reply.then = test::scripted_reply::ending::close;
    return reply;
  });
  system_options options;
  options.adjust = [&dripping](config::settings& adjusted) {
    adjusted.openai.base_url = dripping.url("/v1");
    adjusted.pipeline.upstream_timeout = std::chrono::milliseconds{200};
    adjusted.pipeline.job_max_attempts = 2;
  };
  running_system system(std::move(options));
  ASSERT_EQ(system.events.wait_for_end(system.call(booking_request)), domain::job_state::dead);
  EXPECT_THAT(messages_to(system, caller), SizeIs(1));
  EXPECT_THAT(messages_to(system, owner_of(system)), SizeIs(1));
}

}  // namespace
}  // namespace zylin::test
