#include "app/running_system.hpp"

#include <gtest/gtest.h>
#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>

#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>

namespace zylin::test {
namespace {

TEST(a_stop, releases_what_outlasts_its_grace_and_the_next_start_finishes_it) {
  system_options options;
  options.openai.reply_delay = std::chrono::seconds{2};
  options.adjust = [](config::settings& how) { how.server.shutdown_grace = std::chrono::milliseconds{50}; };
  running_system system(std::move(options));
  const std::string sid = system.call(short_booking_request);
  ASSERT_TRUE(system.events.wait_for_step(domain::job_step::download));
  system.stop();

  const std::vector<domain::job> released = system.jobs();
  ASSERT_EQ(released.size(), 1U);
  EXPECT_EQ(released[0].state, domain::job_state::available);
  EXPECT_EQ(released[0].step, domain::job_step::transcribe);
  EXPECT_EQ(released[0].attempts, 0) << "an interruption costs no attempt";

  system.start();
  EXPECT_EQ(system.events.wait_for_end(sid), domain::job_state::done);
  EXPECT_EQ(system.bookings().size(), 1U);
  EXPECT_EQ(system.twilio().messages().size(), 1U);
}

/// Whether the database thread exists.
bool database_thread_runs() {
  for (const auto& thread : std::filesystem::directory_iterator("/proc/self/task")) {
    std::string name;
    std::getline(std::ifstream(thread.path() / "comm"), name);
    if (name == "zylin-database") {
      return true;
    }
  }
  return false;
}

TEST(a_stop, leaves_no_unit_of_work_to_run_while_what_it_refers_to_goes) {
  running_system system;
  ASSERT_TRUE(database_thread_runs());
  system.halt();
  EXPECT_FALSE(database_thread_runs());
}

TEST(a_stop, lets_work_in_hand_finish_within_its_grace) {
  system_options options;
  options.openai.reply_delay = std::chrono::milliseconds{100};
  running_system system(std::move(options));
  system.call(short_booking_request);
  ASSERT_TRUE(system.events.wait_for_step(domain::job_step::download));
  system.stop();
  EXPECT_EQ(system.bookings().size(), 1U);
}

TEST(a_stop, does_not_wait_for_a_list_of_models_that_hangs) {
  namespace asio = boost::asio;
  asio::io_context io;
  asio::ip::tcp::acceptor silent(io, asio::ip::tcp::endpoint(asio::ip::address_v4::loopback(), 0));
  system_options options;
  options.adjust = [&silent](config::settings& how) {
    how.openai.base_url = "http://127.0.0.1:" + std::to_string(silent.local_endpoint().port()) + "/v1";
    how.server.shutdown_grace = std::chrono::seconds{40};
  };
  running_system system(std::move(options));
  asio::ip::tcp::socket asked = silent.accept();
  std::array<char, 1> first{};
  asio::read(asked, asio::buffer(first));
  const auto begun = std::chrono::steady_clock::now();
  system.stop();
  EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds{5}) << "such a request may last for 10 s";
}

TEST(a_server, that_runs_is_healthy_and_ready) {
  running_system system;
  EXPECT_EQ(system.get("/readyz").status, 200);
  EXPECT_EQ(system.get("/healthz").status, 200);
}

TEST(metrics, count_calls_jobs_and_upstream_requests_and_name_nobody) {
  running_system system;
  const std::string sid = system.call(short_booking_request);
  ASSERT_EQ(system.events.wait_for_end(sid), domain::job_state::done);
  const std::string text = system.get("/metrics").body;
  for (const char* line :
       {"zylin_calls_total{refused=\"false\"} 1", "zylin_jobs{state=\"done\"} 1", "zylin_jobs{state=\"dead\"} 0",
        "zylin_oldest_job_age_seconds 0", "zylin_queue_age_alarm 0", "zylin_audio_bytes 0",
        "zylin_upstream_request_duration_seconds_count{", "zylin_http_requests_total{"}) {
    EXPECT_NE(text.find(line), std::string::npos) << line << " is missing in\n" << text;
  }
  EXPECT_EQ(text.find("4155550123"), std::string::npos);
  EXPECT_EQ(text.find("Anna"), std::string::npos);
  EXPECT_EQ(text.find(sid), std::string::npos);
}

}  // namespace
}  // namespace zylin::test
