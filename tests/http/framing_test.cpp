#include "http/framing_cases.hpp"
#include "http/raw_client.hpp"
#include "http/running_server.hpp"
#include "http/sample_routes.hpp"

#include <gtest/gtest.h>

namespace zylin::http::test {
namespace {

std::vector<int> statuses_of(const std::vector<raw_response>& answers) {
  std::vector<int> statuses;
  for (const raw_response& answer : answers) {
    statuses.push_back(answer.status);
  }
  return statuses;
}

bool is_from_get(const raw_response& answer) {
  return answer.headers.contains("x-get");
}

/// The responses of POST /echo, joined by '|'.
std::string echoed(const std::vector<raw_response>& answers) {
  std::string all;
  bool first = true;
  for (const raw_response& answer : answers) {
    if (answer.status == 200 && !is_from_get(answer)) {
      all += (first ? "" : "|") + answer.body;
      first = false;
    }
  }
  return all;
}

TEST(framing, refuses_what_two_servers_could_read_differently_and_closes) {
  const std::vector<framing_case> cases = refused_framings();
  EXPECT_GE(cases.size(), 100U);
  running_server running(sample_routes());
  for (const framing_case& each : cases) {
    raw_client client(running.port());
    client.send(each.bytes);  // the sending side stays open: the server must close
    const std::vector<raw_response> answers = split_responses(client.read_all());
    EXPECT_EQ(statuses_of(answers), each.statuses) << each.about;
    if (!answers.empty()) {
      EXPECT_EQ(answers[0].headers.at("connection"), "close") << each.about;
      EXPECT_TRUE(answers[0].body.starts_with(R"({"error":")")) << each.about;
    }
  }
}

TEST(framing, reads_the_rest_in_exactly_one_way) {
  running_server running(sample_routes());
  for (const framing_case& each : accepted_framings()) {
    const std::vector<raw_response> answers = exchange(running.port(), each.bytes);
    EXPECT_EQ(statuses_of(answers), each.statuses) << each.about;
    EXPECT_EQ(echoed(answers), each.handled_bodies) << each.about;
  }
}

TEST(framing, is_the_same_when_every_byte_comes_alone) {
  running_server running(sample_routes());
  raw_client client(running.port());
  const std::string request = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";
  for (const char byte : request + request) {
    client.send(std::string(1, byte));
  }
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(client.read_response().value_or(raw_response()).body, "hello");
  }
}

TEST(framing, refuses_bare_line_feeds_without_waiting_for_a_proper_end) {
  running_server running(sample_routes());
  raw_client client(running.port());
  client.send("GET /hello HTTP/1.1\nHost: a\n\n");
  EXPECT_EQ(client.read_response().value_or(raw_response()).status, 400);
}

TEST(framing, asks_for_the_body_that_a_client_holds_back) {
  running_server running(sample_routes());
  raw_client client(running.port());
  client.send("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\nContent-Length: 5\r\n\r\n");
  EXPECT_EQ(client.read_response().value_or(raw_response()).status, 100);
  client.send("hello");
  EXPECT_EQ(client.read_response().value_or(raw_response()).body, "hello");
}

TEST(framing, does_not_ask_for_a_body_that_is_there_or_too_large) {
  running_server running(sample_routes());
  const std::vector<raw_response> answers =
      exchange(running.port(),
               "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\nhello"
               "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 99999999\r\n\r\n");
  EXPECT_EQ(statuses_of(answers), (std::vector<int>{200, 413}));
}

TEST(framing, lets_a_client_read_the_refusal_of_a_large_body_it_is_still_sending) {
  running_server running(sample_routes());
  raw_client client(running.port());
  client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 400000\r\n\r\n" + std::string(400'000, 'x'));
  EXPECT_EQ(client.read_response().value_or(raw_response()).status, 413);
  EXPECT_TRUE(client.is_closed());  // in order, not reset: a reset could have overtaken the answer
}

}  // namespace
}  // namespace zylin::http::test
