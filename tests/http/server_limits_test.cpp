#include "http/raw_client.hpp"
#include "http/running_server.hpp"
#include "http/sample_routes.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <vector>

namespace zylin::http::test {
namespace {

using std::chrono::milliseconds;

server_limits impatient() {
  server_limits limits;
  limits.request_time = milliseconds(150);
  limits.idle_time = milliseconds(150);
  limits.write_time = milliseconds(150);
  return limits;
}

/// Sends `head`, then byte by byte until the server closes.
std::vector<raw_response> drip(std::uint16_t port, const std::string& head) {
  raw_client client(port);
  client.send(head);
  const auto give_up = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  while (!client.wait_for_input(milliseconds(10)) && std::chrono::steady_clock::now() < give_up) {
    client.send("x");
  }
  return split_responses(client.read_all());
}

TEST(server_limits, cut_a_head_that_drips) {
  running_server running(sample_routes(), impatient());
  const std::vector<raw_response> answers = drip(running.port(), "GET /");
  ASSERT_EQ(answers.size(), 1U);
  EXPECT_EQ(answers[0].status, 408);
  EXPECT_EQ(answers[0].headers.at("connection"), "close");
}

TEST(server_limits, cut_a_body_that_drips) {
  running_server running(sample_routes(), impatient());
  const std::vector<raw_response> answers =
      drip(running.port(), "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\n");
  ASSERT_EQ(answers.size(), 1U);
  EXPECT_EQ(answers[0].status, 408);
}

TEST(server_limits, count_a_pipelined_request_from_its_own_first_byte) {
  running_server running(sample_routes(), impatient());
  raw_client client(running.port());
  client.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\nGET /hel");
  EXPECT_EQ(client.read_response().value_or(raw_response()).status, 200);
  EXPECT_EQ(client.read_response().value_or(raw_response()).status, 408);
}

TEST(server_limits, close_an_idle_connection_without_a_word) {
  running_server running(sample_routes(), impatient());
  raw_client fresh(running.port());
  EXPECT_TRUE(fresh.is_closed());
  raw_client used(running.port());
  used.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
  ASSERT_TRUE(used.read_response());
  EXPECT_TRUE(used.is_closed());
}

router large_answer() {
  router routes;
  routes.add("GET", "/large", [](const request&, const path_parameters&) -> ports::awaitable<response> {
    response answer;
    answer.body.assign(64U * 1024U * 1024U, 'x');
    co_return answer;
  });
  return routes;
}

TEST(server_limits, drop_a_client_that_does_not_read) {
  running_server running(large_answer(), impatient());
  raw_client client(running.port());
  client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
  ASSERT_TRUE(client.wait_for_input(milliseconds(10'000)));
  running.events().wait_for_answers(1);  // the deadline of the write has passed
  EXPECT_LT(client.read_all().size(), 64U * 1024U * 1024U);
}

TEST(server_limits, let_further_connections_wait_until_one_ends) {
  server_limits limits;
  limits.connections = 2;
  running_server running(sample_routes(), limits);
  const std::string request = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";
  raw_client first(running.port());
  raw_client second(running.port());
  for (raw_client* client : {&first, &second}) {
    client->send(request);
    ASSERT_TRUE(client->read_response());
  }
  raw_client third(running.port());
  third.send(request);
  EXPECT_FALSE(third.wait_for_input(milliseconds(100)));
  first.close();
  EXPECT_EQ(third.read_response().value_or(raw_response()).status, 200);
}

/// Leaves this process no free file descriptors during its lifetime.
class no_descriptors_left {
 public:
  no_descriptors_left() {
    getrlimit(RLIMIT_NOFILE, &before_);
    rlimit none = before_;
    const int lowest_free = dup(STDIN_FILENO);
    close(lowest_free);
    none.rlim_cur = static_cast<rlim_t>(lowest_free);
    setrlimit(RLIMIT_NOFILE, &none);
  }
  no_descriptors_left(const no_descriptors_left&) = delete;
  no_descriptors_left& operator=(const no_descriptors_left&) = delete;
  ~no_descriptors_left() { setrlimit(RLIMIT_NOFILE, &before_); }

 private:
  rlimit before_{};
};

#if defined(__has_feature)
#if __has_feature(undefined_behavior_sanitizer)
#define ZYLIN_NEEDS_DESCRIPTORS
#endif
#endif

TEST(server_limits, survive_a_lack_of_file_descriptors) {
#ifdef ZYLIN_NEEDS_DESCRIPTORS
  GTEST_SKIP() << "the sanitizer itself opens a pipe to check a type, and takes the lack of one for a wrong type";
#endif
  running_server running(sample_routes());
  raw_client waiting = raw_client::unconnected();
  {
    const no_descriptors_left starved;
    waiting.connect(running.port());
    waiting.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    const std::chrono::nanoseconds before = running.busy_time();
    EXPECT_FALSE(waiting.wait_for_input(milliseconds(400)));
    EXPECT_LT(running.busy_time() - before, milliseconds(10));  // it waits without spinning
  }
  EXPECT_EQ(waiting.read_response().value_or(raw_response()).status, 200);
}

}  // namespace
}  // namespace zylin::http::test
