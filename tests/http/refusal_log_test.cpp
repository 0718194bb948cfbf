#include "http/api_fixture.hpp"

#include <gmock/gmock.h>
#include <spdlog/logger.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/spdlog.h>

#include <mutex>
#include <utility>

namespace zylin::http::test {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;

class kept_lines final : public spdlog::sinks::base_sink<std::mutex> {
 public:
  [[nodiscard]] std::string take() {
    const std::lock_guard<std::mutex> lock(mutex_);
    return std::exchange(lines_, {});
  }

 private:
  void sink_it_(const spdlog::details::log_msg& line) override {
    lines_.append(line.payload.begin(), line.payload.end()).append("\n");
  }
  void flush_() override {}

  std::string lines_;
};

/// After reading an answer, the test finds what was logged before it.
class refusal_log : public api_test {
 protected:
  refusal_log() { spdlog::set_default_logger(std::make_shared<spdlog::logger>("test", lines)); }
  ~refusal_log() override {
    running.reset();
    spdlog::set_default_logger(usual_);
  }

  /// What is logged for an unsigned request with these lines in its head.
  [[nodiscard]] std::string logged_for(const std::string& head) {
    (void)lines->take();
    raw_client client(running->port());
    client.send(
        "POST /api/twilio/voice HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n" +
        head + "\r\n");
    EXPECT_EQ(client.read_response().value_or(raw_response()).status, 403);
    return lines->take();
  }

  const std::shared_ptr<kept_lines> lines = std::make_shared<kept_lines>();

 private:
  std::shared_ptr<spdlog::logger> usual_ = spdlog::default_logger();
};

std::string line_of(const std::string& client) {
  return ", from " + client + "\n";
}

TEST_F(refusal_log, names_the_other_end_of_the_connection) {
  start();
  EXPECT_THAT(logged_for({}), EndsWith(line_of("127.0.0.1")));
}

TEST_F(refusal_log, believes_nobody_who_is_no_trusted_proxy) {
  settings.server.trusted_proxies = {"192.0.2.1"};
  start();
  EXPECT_THAT(logged_for("X-Forwarded-For: 203.0.113.7\r\n"), EndsWith(line_of("127.0.0.1")));
}

TEST_F(refusal_log, names_the_last_address_before_the_trusted_proxies) {
  settings.server.trusted_proxies = {"127.0.0.1", "192.0.2.1", "2001:db8::1"};
  start();
  struct forwarding {
    std::string head;
    std::string client;
  };
  const std::vector<forwarding> cases{
      {"X-Forwarded-For: 203.0.113.7\r\n", "203.0.113.7"},
      {"X-Forwarded-For: 198.51.100.9, 203.0.113.7\r\n", "203.0.113.7"},  // the first was forged by the client
      {"X-Forwarded-For: 203.0.113.7, 192.0.2.1\r\n", "203.0.113.7"},
      {"X-Forwarded-For: 203.0.113.7,2001:DB8:0::1 ,\t192.0.2.1\r\n", "203.0.113.7"},
      {"X-Forwarded-For: 198.51.100.9\r\nx-forwarded-for: 203.0.113.7\r\n", "203.0.113.7"},
      {"X-Forwarded-For: ::ffff:203.0.113.7\r\n", "203.0.113.7"},
      {"X-Forwarded-For: 2001:db8::7\r\n", "2001:db8::7"},
      {"X-Forwarded-For: 192.0.2.1\r\n", "192.0.2.1"},
  };
  for (const forwarding& each : cases) {
    EXPECT_THAT(logged_for(each.head), EndsWith(line_of(each.client))) << each.head;
  }
}

TEST_F(refusal_log, stops_at_the_nearest_hop_when_what_is_forwarded_is_no_address) {
  settings.server.trusted_proxies = {"127.0.0.1", "192.0.2.1"};
  start();
  for (const char* text : {"", ",", "unknown", "203.0.113.7, +14155550123", "203.0.113.7:80"}) {
    EXPECT_THAT(logged_for("X-Forwarded-For: " + std::string(text) + "\r\n"), EndsWith(line_of("127.0.0.1"))) << text;
  }
  EXPECT_THAT(logged_for("X-Forwarded-For: 203.0.113.7, nonsense, 192.0.2.1\r\n"), EndsWith(line_of("192.0.2.1")));
}

TEST_F(refusal_log, says_nothing_of_a_webhook_that_is_let_in) {
  start();
  EXPECT_EQ(post("/api/twilio/voice", voice_form()).status, 200);
  EXPECT_THAT(lines->take(), Not(HasSubstr("refused")));
}

}  // namespace
}  // namespace zylin::http::test
