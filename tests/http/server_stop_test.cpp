#include "http/raw_client.hpp"
#include "http/running_server.hpp"
#include "http/sample_routes.hpp"

#include <gtest/gtest.h>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <memory>

namespace zylin::http::test {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// GET /slow answers once the gate is opened; the handler says when it was reached.
class slow_route {
 public:
  [[nodiscard]] router routes() {
    router built = sample_routes();
    built.add("GET", "/slow", [this](const request&, const path_parameters&) { return answer(); });
    return built;
  }
  void wait_until_reached() { reached_.get_future().wait(); }
  void open(running_server& running) {
    boost::asio::post(running.context(), [this] { gate_->cancel(); });
  }

 private:
  ports::awaitable<response> answer() {
    // On the coroutine's frame, which is destroyed before the context that serves the timer.
    boost::asio::steady_timer gate(co_await boost::asio::this_coro::executor,
                                   boost::asio::steady_timer::time_point::max());
    gate_ = &gate;
    reached_.set_value();
    boost::system::error_code opened;
    co_await gate.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, opened));
    response slow;
    slow.body = "slow";
    co_return slow;
  }

  std::promise<void> reached_;
  boost::asio::steady_timer* gate_ = nullptr;
};

bool is_over(std::future<void>& stopped, milliseconds within) {
  return stopped.wait_for(within) == std::future_status::ready;
}

TEST(server_stop, answers_the_running_request_and_closes_idle_connections) {
  slow_route slow;
  running_server running(slow.routes());
  raw_client idle(running.port());
  idle.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
  ASSERT_TRUE(idle.read_response());
  raw_client busy(running.port());
  busy.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\nGET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
  slow.wait_until_reached();

  std::future<void> stopped = running.stop(seconds(30));
  EXPECT_TRUE(idle.is_closed());
  EXPECT_FALSE(is_over(stopped, milliseconds(50)));
  slow.open(running);
  const std::vector<raw_response> answers = split_responses(busy.read_all());
  ASSERT_EQ(answers.size(), 1U);
  EXPECT_EQ(answers[0].body, "slow");
  EXPECT_EQ(answers[0].headers.at("connection"), "close");
  busy.close();
  EXPECT_TRUE(is_over(stopped, seconds(10)));
}

TEST(server_stop, accepts_nothing_new) {
  running_server running(sample_routes());
  std::future<void> stopped = running.stop(seconds(1));
  ASSERT_TRUE(is_over(stopped, seconds(10)));
  EXPECT_THROW(raw_client{running.port()}, boost::system::system_error);
}

TEST(server_stop, cuts_what_is_not_done_at_the_end_of_the_grace) {
  slow_route slow;
  running_server running(slow.routes());
  raw_client busy(running.port());
  busy.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
  slow.wait_until_reached();
  std::future<void> stopped = running.stop(milliseconds(50));
  EXPECT_TRUE(is_over(stopped, seconds(10)));
  EXPECT_TRUE(split_responses(busy.read_all()).empty());
}

TEST(server_stop, gives_a_half_sent_request_the_grace) {
  running_server running(sample_routes());
  raw_client client(running.port());
  client.send("GET /hello HTTP/1.1\r\n");
  running.settle();
  std::future<void> stopped = running.stop(seconds(30));
  client.send("Host: a\r\n\r\n");
  EXPECT_EQ(client.read_response().value_or(raw_response()).body, "hello");
  client.close();
  EXPECT_TRUE(is_over(stopped, seconds(10)));
}

TEST(server_stop, is_quick_when_nothing_runs) {
  running_server running(sample_routes());
  raw_client idle(running.port());
  running.settle();
  std::future<void> stopped = running.stop(seconds(30));
  EXPECT_TRUE(idle.is_closed());
  idle.close();
  EXPECT_TRUE(is_over(stopped, seconds(10)));
}

TEST(server_stop, survives_its_destruction_with_requests_in_flight) {
  slow_route slow;
  auto running = std::make_unique<running_server>(slow.routes());
  raw_client busy(running->port());
  busy.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
  slow.wait_until_reached();
  running.reset();
  EXPECT_TRUE(split_responses(busy.read_all()).empty());
}

}  // namespace
}  // namespace zylin::http::test
