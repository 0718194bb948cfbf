#include "client_fixture.hpp"

#include <boost/asio/ip/tcp.hpp>

namespace zylin::net {
namespace {

using test::http_answer;
using test::received_request;
using test::scripted_http_server;
using test::scripted_reply;
using ending = test::scripted_reply::ending;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

TEST_F(client_test, a_refused_connection_means_nothing_was_sent) {
  std::string closed;
  {
    const test::scripted_http_server server([](const test::received_request&) { return test::scripted_reply{}; });
    closed = server.url();
  }
  EXPECT_EQ(fetch(post(closed, "x")).error().code(), errc::connect_failed);
}

TEST_F(client_test, an_unknown_host_means_nothing_was_sent) {
  EXPECT_EQ(fetch(get("https://no-such-host.invalid/")).error().code(), errc::connect_failed);
}

TEST_F(client_test, a_server_that_never_answers_is_timed_out) {
  const test::scripted_http_server server([](const test::received_request&) {
    test::scripted_reply reply;
    reply.held = true;
    return reply;
  });
  ports::http_request request = post(server.url(), "x");
  request.total_timeout = 150ms;
  const outcome answer = fetch(std::move(request));
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code(), errc::timed_out);
  EXPECT_EQ(server.requests().size(), 1U);
}

TEST_F(client_test, the_total_deadline_holds_against_a_drip) {
  const test::scripted_http_server server([](const test::received_request&) {
    test::scripted_reply reply = say(test::http_answer(200, std::string(10'000, 'x')));
    reply.drip = 5ms;  // 50 s in all
    return reply;
  });
  ports::http_request request = get(server.url());
  request.total_timeout = 300ms;
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_EQ(fetch(std::move(request)).error().code(), errc::timed_out);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 15s);
}

TEST_F(client_test, the_deadline_counts_while_waiting_for_a_connection) {
  http_client_options options;
  options.max_connections_per_host = 1;
  make_client(options);
  test::scripted_http_server server([](const test::received_request&) {
    test::scripted_reply reply = say(test::http_answer(200, "{}"));
    reply.held = true;
    return reply;
  });
  std::future<outcome> first = start(get(server.url()));
  ASSERT_TRUE(server.wait_for_requests(1));
  ports::http_request queued = post(server.url(), "x");
  queued.total_timeout = 100ms;
  EXPECT_EQ(fetch(std::move(queued)).error().code(), errc::connect_failed);
  server.release();
  EXPECT_TRUE(first.get());
  EXPECT_EQ(server.requests().size(), 1U);
}

TEST_F(client_test, a_tls_handshake_that_stalls_ends_at_the_connect_deadline) {
  boost::asio::io_context idle;
  boost::asio::ip::tcp::acceptor silent(idle, {boost::asio::ip::address_v4::loopback(), 0});
  ports::http_request request = get("https://127.0.0.1:" + std::to_string(silent.local_endpoint().port()));
  request.connect_timeout = 100ms;
  request.total_timeout = 40s;
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_EQ(fetch(std::move(request)).error().code(), errc::connect_failed);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 20s);
}

TEST_F(client_test, a_reset_after_the_request_is_a_lost_connection) {
  const test::scripted_http_server server([](const test::received_request&) { return say("", ending::reset); });
  EXPECT_EQ(fetch(post(server.url(), "x")).error().code(), errc::connection_lost);
}

TEST_F(client_test, a_close_without_an_answer_is_a_lost_connection) {
  const test::scripted_http_server server([](const test::received_request&) { return say("", ending::close); });
  EXPECT_EQ(fetch(post(server.url(), "x")).error().code(), errc::connection_lost);
  EXPECT_EQ(server.requests().size(), 1U);
}

TEST_F(client_test, a_body_shorter_than_announced_is_a_lost_connection) {
  const test::scripted_http_server server([](const test::received_request&) {
    return say("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", ending::close);
  });
  EXPECT_EQ(fetch(get(server.url())).error().code(), errc::connection_lost);
}

TEST_F(client_test, an_answer_that_is_no_http_is_a_bad_response) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return say("hello\r\n\r\n", ending::close); });
  EXPECT_EQ(fetch(get(server.url())).error().code(), errc::bad_response);
}

TEST_F(client_test, more_body_than_allowed_is_dropped) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return say(test::http_answer(200, std::string(1001, 'x'))); });
  ports::http_request request = get(server.url());
  request.max_response_bytes = 1000;
  EXPECT_EQ(fetch(request).error().code(), errc::response_too_large);
  request.max_response_bytes = 1001;
  EXPECT_TRUE(fetch(request));
}

TEST_F(client_test, more_headers_than_allowed_are_a_bad_response) {
  const test::scripted_http_server server([](const test::received_request&) {
    std::string headers;
    for (int i = 0; i < 200; ++i) {
      headers += "X-Many: yes\r\n";
    }
    return say(test::http_answer(200, "", headers));
  });
  EXPECT_EQ(fetch(get(server.url())).error().code(), errc::bad_response);
}

TEST_F(client_test, a_post_is_never_repeated_when_a_kept_connection_dies) {
  const test::scripted_http_server server([](const test::received_request& request) {
    const bool first = request.body == "first";
    return say(first ? test::http_answer(200, "{}") : "", first ? ending::keep_alive : ending::close);
  });
  ASSERT_TRUE(fetch(post(server.url(), "first")));
  const outcome second = fetch(post(server.url(), "second"));
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code(), errc::connection_lost);
  const std::vector<test::received_request> seen = server.requests();
  ASSERT_EQ(seen.size(), 2U);
  EXPECT_EQ(seen[1].connection, 0U) << "the second request must have used the kept connection";
}

TEST_F(client_test, destruction_completes_everything_with_cancelled) {
  const test::scripted_http_server server([](const test::received_request&) {
    test::scripted_reply reply;
    reply.held = true;
    return reply;
  });
  std::vector<std::future<outcome>> waiting;
  for (int i = 0; i < 8; ++i) {
    ports::http_request request = get(server.url());
    request.save_to = in_folder("file-" + std::to_string(i));
    waiting.push_back(start(std::move(request)));
  }
  ASSERT_TRUE(server.wait_for_requests(8));
  drop_client();
  for (std::future<outcome>& one : waiting) {
    EXPECT_EQ(one.get().error().code(), errc::cancelled);
  }
  EXPECT_EQ(files_in_folder(), 0U);
}

TEST_F(client_test, errors_never_quote_path_or_query) {
  const test::scripted_http_server server([](const test::received_request&) { return say("", ending::reset); });
  const outcome answer = fetch(get(server.url("/private-path?To=%2B4915112345678")));
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().message().find("private"), std::string::npos);
  EXPECT_EQ(answer.error().message().find("49151"), std::string::npos);
}

}  // namespace
}  // namespace zylin::net
