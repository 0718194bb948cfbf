#include "zylin/adapters/ical/calendar_download.hpp"

#include "feeds.hpp"
#include "support/scripted_http_server.hpp"
#include "zylin/net/curl_http_client.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace zylin::ical {
namespace {

using namespace std::chrono_literals;
using test::event_of;
using test::feed_of;
using test::http_answer;
using test::received_request;
using test::scripted_http_server;
using test::scripted_reply;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

using outcome = result<ports::external_calendar_answer>;

constexpr std::string_view secret_path = "/private-5f2d/basic.ics?token=s3cret";

scripted_reply feed_reply(const std::string& bytes) {
  scripted_reply reply;
  reply.bytes = bytes;
  return reply;
}

const std::string& an_hour() {
  static const std::string text = feed_of(event_of("DTSTART:20270118T080000Z\nDURATION:PT1H\nSUMMARY:Surgery\n"));
  return text;
}

class a_calendar_download : public ::testing::Test {
 protected:
  outcome read(ports::external_calendar_query asked) {
    boost::asio::io_context loop{1};
    const auto network = net::create_curl_http_client(loop.get_executor(), {});
    const auto source = create_calendar_download(*network, longest);
    std::optional<outcome> got;
    ports::awaitable<outcome> reading = source->read(std::move(asked));
    boost::asio::co_spawn(loop, std::move(reading), [&](const std::exception_ptr& failure, outcome answer) {
      EXPECT_FALSE(failure);
      got.emplace(std::move(answer));
      loop.stop();
    });
    loop.run();
    return std::move(*got);
  }

  static ports::external_calendar_query query(const std::string& address) {
    ports::external_calendar_query asked;
    asked.address = secret(address);
    const busy_query same = test::half_a_year();
    asked.zone = same.zone;
    asked.window = same.window;
    asked.own_uids_end = same.own_uids_end;
    return asked;
  }

  outcome read_from(const scripted_http_server& server) { return read(query(server.url(secret_path))); }
  outcome read_of(const std::string& bytes) {
    const scripted_http_server server([&](const received_request&) { return feed_reply(bytes); });
    return read_from(server);
  }

  std::chrono::milliseconds longest = 20s;
};

TEST_F(a_calendar_download, tells_when_somebody_is_busy_and_nothing_else) {
  const scripted_http_server server([](const received_request&) {
    return feed_reply(http_answer(200, an_hour(),
                                  "Content-Type: text/calendar\r\nETag: \"v1\"\r\n"
                                  "Last-Modified: Fri, 01 Jan 2027 00:00:00 GMT\r\n"));
  });
  const outcome answer = read_from(server);
  ASSERT_TRUE(answer) << answer.error().message();
  EXPECT_FALSE(answer->unchanged);
  ASSERT_EQ(answer->busy.size(), 1U);
  EXPECT_EQ(answer->busy.front().until - answer->busy.front().from, 1h);
  EXPECT_EQ(answer->events, 1U);
  EXPECT_EQ(answer->version.tag, "\"v1\"");
  EXPECT_EQ(answer->version.last_modified, "Fri, 01 Jan 2027 00:00:00 GMT");
  EXPECT_EQ(server.requests().front().target, secret_path);
}

TEST_F(a_calendar_download, asks_for_what_has_changed) {
  const scripted_http_server server([](const received_request&) { return feed_reply(http_answer(304, "")); });
  ports::external_calendar_query asked = query(server.url(secret_path));
  EXPECT_EQ(read(asked).error().code(), errc::rejected) << "nobody said what is known";
  asked.known = {"\"v1\"", "Fri, 01 Jan 2027 00:00:00 GMT"};
  const outcome answer = read(asked);
  ASSERT_TRUE(answer) << answer.error().message();
  EXPECT_TRUE(answer->unchanged);
  EXPECT_EQ(server.requests().back().header("If-None-Match"), "\"v1\"");
  EXPECT_EQ(server.requests().back().header("If-Modified-Since"), "Fri, 01 Jan 2027 00:00:00 GMT");
}

TEST_F(a_calendar_download, refuses_what_is_no_calendar) {
  EXPECT_THAT(read_of(http_answer(200, "<html>Sign in</html>", "Content-Type: text/html\r\n")).error().message(),
              HasSubstr("web page"));
  EXPECT_FALSE(read_of(http_answer(200, "")));
  EXPECT_FALSE(read_of(http_answer(204, "")));
  EXPECT_FALSE(read_of(http_answer(200, an_hour().substr(0, an_hour().size() - 20))));
}

TEST_F(a_calendar_download, tells_failures_by_status_without_the_address) {
  for (const auto& [status, meaning] : {std::pair(401, errc::unauthorized),
                                        {403, errc::unauthorized},
                                        {404, errc::not_found},
                                        {410, errc::not_found},
                                        {418, errc::rejected},
                                        {429, errc::rate_limited},
                                        {500, errc::server_failed}}) {
    const outcome answer = read_of(http_answer(status, an_hour()));
    EXPECT_EQ(answer.error().code(), meaning) << status;
    EXPECT_THAT(answer.error().message(),
                AllOf(HasSubstr(std::to_string(status)), Not(HasSubstr("private")), Not(HasSubstr("s3cret"))));
  }
}

TEST_F(a_calendar_download, keeps_the_address_to_itself_when_nobody_answers) {
  const outcome answer = read(query("http://127.0.0.1:1" + std::string(secret_path)));
  EXPECT_EQ(answer.error().code(), errc::connect_failed);
  EXPECT_THAT(answer.error().message(), AllOf(Not(HasSubstr("private")), Not(HasSubstr("s3cret"))));
}

TEST_F(a_calendar_download, ends_when_an_answer_drips) {
  longest = 300ms;
  const scripted_http_server server([](const received_request&) {
    scripted_reply reply = feed_reply(http_answer(200, an_hour() + std::string(10'000, '\n')));
    reply.drip = 5ms;  // 50 s in all
    return reply;
  });
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_EQ(read_from(server).error().code(), errc::timed_out);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 15s);
}

TEST_F(a_calendar_download, refuses_64_mib) {
  const std::string body = an_hour() + std::string(std::size_t{64} << 20U, '\n');
  EXPECT_EQ(read_of(http_answer(200, body)).error().code(), errc::response_too_large);
}

TEST_F(a_calendar_download, follows_three_redirects_and_tells_the_next_host_nothing) {
  int hops = 3;
  const scripted_http_server other([](const received_request&) { return feed_reply(http_answer(200, an_hour())); });
  const scripted_http_server first([&](const received_request&) {
    const std::string target = --hops > 0 ? "/again" : other.url("/moved");
    return feed_reply(http_answer(302, "", "Location: " + target + "\r\n"));
  });
  ports::external_calendar_query asked = query(first.url(secret_path));
  asked.known.tag = "\"v1\"";
  const outcome answer = read(asked);
  ASSERT_TRUE(answer) << answer.error().message();
  EXPECT_EQ(answer->busy.size(), 1U);
  const std::string head = other.requests().front().head;
  EXPECT_THAT(head, AllOf(Not(HasSubstr("s3cret")), Not(HasSubstr("v1")), Not(HasSubstr("Referer"))));
}

TEST_F(a_calendar_download, follows_no_fourth_redirect_and_none_to_plain_http_elsewhere) {
  const scripted_http_server circle(
      [](const received_request&) { return feed_reply(http_answer(302, "", "Location: /again\r\n")); });
  EXPECT_EQ(read_from(circle).error().code(), errc::bad_response);
  EXPECT_EQ(circle.requests().size(), 4U);
  EXPECT_EQ(read_of(http_answer(302, "", "Location: http://192.0.2.1/x\r\n")).error().code(), errc::bad_response);
}

TEST_F(a_calendar_download, does_not_block_by_our_own_bookings) {
  const std::string mine = feed_of(event_of("DTSTART:20270118T080000Z\nDURATION:PT1H\n", "K7M2PQ@0123456789abcdef"));
  EXPECT_TRUE(read_of(http_answer(200, mine))->busy.empty());
}

}  // namespace
}  // namespace zylin::ical
