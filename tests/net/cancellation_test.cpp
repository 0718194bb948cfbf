#include "client_fixture.hpp"

#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace zylin::net {
namespace {

using test::received_request;
using test::scripted_http_server;
using test::scripted_reply;

// The request loses the race against a timer.
ports::awaitable<std::size_t> race(ports::http_client& client, ports::http_request request,
                                   boost::asio::steady_timer& timer) {
  using boost::asio::experimental::awaitable_operators::operator||;
  ports::awaitable<result<ports::http_response>> sending = client.send(std::move(request));
  ports::awaitable<void> waiting = timer.async_wait(boost::asio::use_awaitable);
  ports::awaitable<std::variant<result<ports::http_response>, std::monostate>> both =
      std::move(sending) || std::move(waiting);
  const std::variant<result<ports::http_response>, std::monostate> won = co_await std::move(both);
  co_return won.index();
}

TEST_F(client_test, a_request_can_be_abandoned_while_it_waits) {
  const test::scripted_http_server server([](const test::received_request&) {
    test::scripted_reply reply;
    reply.held = true;
    return reply;
  });
  const auto caller = boost::asio::make_strand(workers_);
  boost::asio::steady_timer timer(caller, std::chrono::milliseconds(100));
  ports::http_request request = get(server.url());
  request.total_timeout = std::chrono::seconds(40);
  const auto begin = std::chrono::steady_clock::now();
  std::future<std::size_t> winner =
      boost::asio::co_spawn(caller, race(*client_, std::move(request), timer), boost::asio::use_future);
  EXPECT_EQ(winner.get(), 1U);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20)) << "the request did not give way";
}

TEST_F(client_test, cancelling_all_ends_what_is_in_flight_and_whatever_comes_later) {
  const test::scripted_http_server server([](const test::received_request&) {
    test::scripted_reply reply;
    reply.held = true;
    return reply;
  });
  std::vector<std::future<outcome>> waiting;
  for (int i = 0; i < 8; ++i) {
    waiting.push_back(start(get(server.url())));
  }
  ASSERT_TRUE(server.wait_for_requests(8));
  client_->cancel_all();
  for (std::future<outcome>& one : waiting) {
    EXPECT_EQ(one.get().error().code(), errc::cancelled);
  }
  EXPECT_EQ(fetch(get(server.url())).error().code(), errc::cancelled);
  EXPECT_EQ(server.requests().size(), 8U);
}

}  // namespace
}  // namespace zylin::net
