#include "http/raw_client.hpp"
#include "http/running_server.hpp"
#include "http/sample_routes.hpp"

#include <gtest/gtest.h>

namespace zylin::http::test {
namespace {

TEST(server, answers_a_get_with_its_length_and_keeps_the_connection) {
  running_server running(sample_routes());
  raw_client client(running.port());
  for (int i = 0; i < 3; ++i) {
    client.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    const std::optional<raw_response> answer = client.read_response();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->body, "hello");
    EXPECT_EQ(answer->headers.at("content-length"), "5");
    EXPECT_EQ(answer->headers.at("content-type"), "text/plain");
  }
}

TEST(server, answers_head_like_get_without_the_body) {
  running_server running(sample_routes());
  raw_client client(running.port());
  client.send(
      "HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\nHEAD /missing HTTP/1.1\r\nHost: a\r\n\r\nGET /hello HTTP/1.1\r\nHost: "
      "a\r\n\r\n");
  const std::optional<raw_response> found = client.read_response(true);
  const std::optional<raw_response> missing = client.read_response(true);
  const std::optional<raw_response> after = client.read_response();
  ASSERT_TRUE(found && missing && after);
  EXPECT_EQ(found->status, 200);
  EXPECT_EQ(found->headers.at("content-length"), "5");
  EXPECT_EQ(missing->status, 404);
  EXPECT_EQ(after->body, "hello");
}

TEST(server, answers_pipelined_requests_in_their_order) {
  running_server running(sample_routes());
  std::string stream;
  for (int i = 0; i < 50; ++i) {
    const std::string body = "n=" + std::to_string(i);
    stream += "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
  }
  const std::vector<raw_response> answers = exchange(running.port(), stream);
  ASSERT_EQ(answers.size(), 50U);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    EXPECT_EQ(answers[i].body, "n=" + std::to_string(i));
  }
}

TEST(server, closes_after_the_request_that_asked_for_it) {
  running_server running(sample_routes());
  raw_client client(running.port());
  client.send("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: Close\r\n\r\nGET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
  const std::vector<raw_response> answers = split_responses(client.read_all());
  ASSERT_EQ(answers.size(), 1U);
  EXPECT_EQ(answers[0].headers.at("connection"), "close");
}

TEST(server, closes_after_an_http_1_0_request_unless_it_asks_to_keep_the_connection) {
  running_server running(sample_routes());
  raw_client plain(running.port());
  plain.send("GET /hello HTTP/1.0\r\n\r\n");
  EXPECT_EQ(split_responses(plain.read_all()).size(), 1U);
  raw_client keeping(running.port());
  keeping.send("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
  ASSERT_TRUE(keeping.read_response());
  keeping.send("GET /hello HTTP/1.0\r\n\r\n");
  EXPECT_TRUE(keeping.read_response());
}

TEST(server, says_404_405_with_allow_and_415_in_one_line_of_json) {
  running_server running(sample_routes());
  const std::vector<raw_response> answers = exchange(
      running.port(),
      "GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n"
      "DELETE /hello HTTP/1.1\r\nHost: a\r\n\r\n"
      "POST /form HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n\r\nx"
      "POST /form HTTP/1.1\r\nHost: a\r\nContent-Type: Application/X-WWW-form-urlencoded ; charset=utf-8\r\n\r\n");
  ASSERT_EQ(answers.size(), 4U);
  EXPECT_EQ(answers[0].status, 404);
  EXPECT_EQ(answers[0].body, R"({"error":"no such resource"})");
  EXPECT_EQ(answers[1].status, 405);
  EXPECT_EQ(answers[1].headers.at("allow"), "GET, HEAD");
  EXPECT_EQ(answers[2].status, 415);
  EXPECT_EQ(answers[3].status, 200);
}

TEST(server, answers_500_when_a_handler_throws_and_goes_on) {
  running_server running(sample_routes());
  const std::vector<raw_response> answers =
      exchange(running.port(), "GET /throw HTTP/1.1\r\nHost: a\r\n\r\nGET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
  ASSERT_EQ(answers.size(), 2U);
  EXPECT_EQ(answers[0].status, 500);
  EXPECT_EQ(answers[0].body, R"({"error":"internal error"})");
  EXPECT_EQ(answers[1].status, 200);
}

TEST(server, hands_over_path_parameters_query_headers_and_peer) {
  running_server running(sample_routes());
  const std::vector<raw_response> answers =
      exchange(running.port(), "GET /items/7%2F8?x=1 HTTP/1.1\r\nHost: a\r\nX-Mark:  seen \r\n\r\n");
  ASSERT_EQ(answers.size(), 1U);
  EXPECT_EQ(answers[0].body, "7%2F8|/items/7%2F8?x=1|/items/7%2F8|seen|127.0.0.1");
}

TEST(server, reports_each_answer_with_its_route_and_never_its_path) {
  running_server running(sample_routes());
  static_cast<void>(
      exchange(running.port(),
               "GET /items/9 HTTP/1.1\r\nHost: a\r\n\r\nGET /secret HTTP/1.1\r\nHost: a\r\n\r\nnonsense\r\n\r\n"));
  const std::vector<std::pair<std::string, int>> expected{{"/items/{id}", 200}, {"(none)", 404}, {"(none)", 400}};
  EXPECT_EQ(running.events().answered(), expected);
}

TEST(server, sends_no_body_and_no_length_with_204) {
  running_server running(sample_routes());
  const std::vector<raw_response> answers =
      exchange(running.port(), "GET /empty HTTP/1.1\r\nHost: a\r\n\r\nGET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
  ASSERT_EQ(answers.size(), 2U);
  EXPECT_EQ(answers[0].status, 204);
  EXPECT_FALSE(answers[0].headers.contains("content-length"));
  EXPECT_EQ(answers[1].body, "hello");
}

TEST(server, says_what_is_wrong_with_an_address_it_cannot_listen_on) {
  running_server running(sample_routes());
  boost::asio::io_context context;
  event_log events;
  server second(context.get_executor(), sample_routes(), {}, events);
  const result<void> taken = second.start("127.0.0.1", running.port());
  ASSERT_FALSE(taken);
  EXPECT_EQ(taken.error().code(), errc::connect_failed);
  EXPECT_NE(taken.error().message().find("127.0.0.1:" + std::to_string(running.port())), std::string::npos);
  const result<void> malformed = second.start("no address", 0);
  ASSERT_FALSE(malformed);
  EXPECT_EQ(malformed.error().code(), errc::invalid_input);
}

}  // namespace
}  // namespace zylin::http::test
