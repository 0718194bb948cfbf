#include "client_fixture.hpp"
#include "support/fake_clock.hpp"

namespace zylin::net {
namespace {

using std::chrono_literals::operator""s;
using test::http_answer;
using test::received_request;
using test::scripted_http_server;
using test::scripted_reply;

TEST_F(client_test, delivers_status_headers_and_body) {
  const test::scripted_http_server server([](const test::received_request&) {
    return say(test::http_answer(418, "short", "Content-Type: Text/Plain; charset=utf-8\r\nX-Odd:  value \r\n"));
  });
  const outcome answer = fetch(get(server.url("/pot?size=1")));
  ASSERT_TRUE(answer) << answer.error().message();
  EXPECT_EQ(answer->status, 418);
  EXPECT_EQ(answer->body, "short");
  EXPECT_EQ(answer->content_type, "text/plain");
  EXPECT_EQ(answer->header("x-odd"), "value");
  EXPECT_EQ(server.requests().at(0).target, "/pot?size=1");
}

TEST_F(client_test, knows_by_its_clock_how_far_off_a_date_in_retry_after_is) {
  const test::scripted_http_server server([](const test::received_request&) {
    return say(test::http_answer(503, "later", "Retry-After: Sun, 06 Nov 1994 08:50:07 GMT\r\n"));
  });
  const test::fake_clock time{time_point(std::chrono::seconds(784111777))};
  http_client_options options;
  options.time = &time;
  make_client(options);
  const outcome answer = fetch(get(server.url()));
  ASSERT_TRUE(answer) << answer.error().message();
  EXPECT_EQ(retry_after(*answer), 30s);
  drop_client();  // before its clock
}

TEST_F(client_test, sends_method_body_headers_and_basic_credentials) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return say(test::http_answer(201, "{}")); });
  ports::http_request request = post(server.url("/messages"), "a=1&b=2");
  request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
  request.basic = ports::basic_credentials{"user", secret("pass:word")};
  ASSERT_TRUE(fetch(std::move(request)));
  const test::received_request seen = server.requests().at(0);
  EXPECT_EQ(seen.method, "POST");
  EXPECT_EQ(seen.body, "a=1&b=2");
  EXPECT_EQ(seen.header("content-type"), "application/x-www-form-urlencoded");
  EXPECT_EQ(seen.header("content-length"), "7");
  EXPECT_EQ(seen.header("authorization"), "Basic dXNlcjpwYXNzOndvcmQ=");
  EXPECT_EQ(seen.header("expect"), "");
  EXPECT_EQ(seen.header("cookie"), "");
}

TEST_F(client_test, sends_a_bearer_token_only_when_there_is_one) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return say(test::http_answer(200, "{}")); });
  ports::http_request request = post(server.url(), "{}");
  request.bearer = secret("sk-123");
  ASSERT_TRUE(fetch(std::move(request)));
  ASSERT_TRUE(fetch(post(server.url(), "{}")));
  EXPECT_EQ(server.requests().at(0).header("authorization"), "Bearer sk-123");
  EXPECT_EQ(server.requests().at(1).header("authorization"), "");
}

TEST_F(client_test, sends_a_large_body_whole_without_asking_first) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return say(test::http_answer(200, "{}")); });
  const std::string body(std::size_t{3} << 20U, 'x');
  ASSERT_TRUE(fetch(post(server.url(), body)));
  EXPECT_EQ(server.requests().at(0).body, body);
  EXPECT_EQ(server.requests().at(0).header("expect"), "");
}

TEST_F(client_test, sends_multipart_fields_and_a_file_from_disk) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return say(test::http_answer(200, "{}")); });
  const std::filesystem::path audio = in_folder("a.wav");
  std::ofstream(audio, std::ios::binary) << std::string("RI\0FF", 5);
  ports::http_request request(ports::http_method::post, server.url());
  request.multipart.push_back({"file", "", audio, "call.wav", "audio/wav"});
  request.multipart.push_back({"model", "gpt-transcribe", {}, "", ""});
  ASSERT_TRUE(fetch(std::move(request)));
  const test::received_request seen = server.requests().at(0);
  const std::string type = seen.header("content-type");
  ASSERT_TRUE(type.starts_with("multipart/form-data; boundary="));
  const std::string boundary = "--" + type.substr(type.find('=') + 1);
  EXPECT_EQ(seen.body, boundary +
                           "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"call.wav\"\r\n"
                           "Content-Type: audio/wav\r\n\r\n" +
                           std::string("RI\0FF", 5) + "\r\n" + boundary +
                           "\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\ngpt-transcribe\r\n" + boundary +
                           "--\r\n");
}

TEST_F(client_test, a_missing_file_of_a_multipart_body_is_a_storage_error) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return say(test::http_answer(200, "{}")); });
  ports::http_request request(ports::http_method::post, server.url());
  request.multipart.push_back({"file", "", in_folder("missing.wav"), "call.wav", "audio/wav"});
  EXPECT_EQ(fetch(std::move(request)).error().code(), errc::storage_failed);
  EXPECT_EQ(server.connections(), 0U);
}

TEST_F(client_test, uses_one_connection_for_many_requests_in_a_row) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return say(test::http_answer(200, "{}")); });
  for (int i = 0; i < 5; ++i) {
    ASSERT_TRUE(fetch(get(server.url())));
    ASSERT_TRUE(fetch(post(server.url(), "x")));
  }
  EXPECT_EQ(server.connections(), 1U);
}

TEST_F(client_test, has_64_requests_in_flight_at_once) {
  test::scripted_http_server server([](const test::received_request&) {
    test::scripted_reply reply = say(test::http_answer(200, "{}"));
    reply.held = true;  // no request is answered before all have arrived
    return reply;
  });
  server.release_when_held(64);
  std::vector<std::future<outcome>> waiting;
  for (int i = 0; i < 64; ++i) {
    waiting.push_back(start(post(server.url(), std::to_string(i))));
  }
  for (std::future<outcome>& one : waiting) {
    EXPECT_TRUE(one.get());
  }
  EXPECT_EQ(server.requests().size(), 64U);
}

TEST_F(client_test, requests_beyond_the_connection_limit_wait_for_a_connection) {
  http_client_options options;
  options.max_connections_per_host = 2;
  make_client(options);
  test::scripted_http_server server([](const test::received_request&) {
    test::scripted_reply reply = say(test::http_answer(200, "{}"));
    reply.held = true;
    return reply;
  });
  server.release_when_held(2);
  std::vector<std::future<outcome>> waiting;
  for (int i = 0; i < 10; ++i) {
    waiting.push_back(start(get(server.url())));
  }
  for (std::future<outcome>& one : waiting) {
    EXPECT_TRUE(one.get());
  }
  EXPECT_EQ(server.connections(), 2U);
}

TEST_F(client_test, refuses_more_requests_than_may_wait) {
  http_client_options options;
  options.max_waiting = 1;
  make_client(options);
  test::scripted_http_server server([](const test::received_request&) {
    test::scripted_reply reply = say(test::http_answer(200, "{}"));
    reply.held = true;
    return reply;
  });
  std::future<outcome> first = start(get(server.url()));
  ASSERT_TRUE(server.wait_for_requests(1));
  EXPECT_EQ(fetch(get(server.url())).error().code(), errc::connect_failed);
  server.release();
  EXPECT_TRUE(first.get());
  EXPECT_TRUE(fetch(get(server.url())));
}

TEST_F(client_test, takes_no_proxy_from_the_environment) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return say(test::http_answer(200, "{}")); });
  ::setenv("http_proxy", "http://127.0.0.1:1", 1);
  const outcome answer = fetch(get(server.url()));
  ::unsetenv("http_proxy");
  EXPECT_TRUE(answer);
}

TEST_F(client_test, refuses_headers_that_would_smuggle_a_line) {
  const test::scripted_http_server server(
      [](const test::received_request&) { return say(test::http_answer(200, "{}")); });
  ports::http_request request = get(server.url());
  request.headers.emplace_back("X-Name", "a\r\nX-Other: b");
  EXPECT_EQ(fetch(std::move(request)).error().code(), errc::invalid_input);
  ports::http_request with_key = get(server.url());
  with_key.bearer = secret("key\n");
  EXPECT_EQ(fetch(std::move(with_key)).error().code(), errc::invalid_input);
  EXPECT_EQ(server.connections(), 0U);
}

TEST_F(client_test, plain_http_goes_to_loopback_only) {
  EXPECT_EQ(fetch(get("http://192.0.2.1/")).error().code(), errc::invalid_input);
  EXPECT_EQ(fetch(get("ftp://127.0.0.1/")).error().code(), errc::invalid_input);
}

}  // namespace
}  // namespace zylin::net
