#include "http/api_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::http::test {
namespace {

using ::testing::HasSubstr;

class calendar_test : public api_test {
 protected:
  void SetUp() override {
    calendars.known = "SECRET";
    calendars.file = {"BEGIN:VCALENDAR\r\n", "abc123"};
    start();
  }
  raw_response ask(std::string_view method, std::string_view path, std::string_view header = {}) {
    raw_client client(running->port());
    client.send(std::string(method) + " " + std::string(path) + " HTTP/1.1\r\nHost: phone.example.org\r\n" +
                std::string(header) + "Connection: close\r\n\r\n");
    return client.read_response(method == "HEAD").value_or(raw_response());
  }
  int status_with(const std::string& tags) {
    return ask("GET", "/calendar/SECRET.ics", "If-None-Match: " + tags + "\r\n").status;
  }
};

TEST_F(calendar_test, is_handed_to_who_knows_the_secret) {
  const raw_response reply = ask("GET", "/calendar/SECRET.ics");
  EXPECT_EQ(reply.status, 200);
  EXPECT_EQ(reply.body, "BEGIN:VCALENDAR\r\n");
  EXPECT_EQ(reply.headers.at("content-type"), "text/calendar; charset=utf-8");
  EXPECT_EQ(reply.headers.at("etag"), "\"abc123\"");
  EXPECT_EQ(reply.headers.at("cache-control"), "private, no-cache");
}

TEST_F(calendar_test, tells_head_how_long_it_is) {
  const raw_response reply = ask("HEAD", "/calendar/SECRET.ics");
  EXPECT_EQ(reply.status, 200);
  EXPECT_EQ(reply.headers.at("content-length"), "17");
}

TEST_F(calendar_test, is_not_found_by_anybody_else) {
  for (const char* path : {"/calendar/WRONG.ics", "/calendar/.ics", "/calendar/SECRET", "/calendar/SECRET.ICS",
                           "/calendar/SECRET.ics/", "/calendar/", "/calendar", "/calendar/a/SECRET.ics"}) {
    const raw_response reply = ask("GET", path);
    EXPECT_EQ(reply.status, 404) << path;
    EXPECT_EQ(reply.body, R"({"error":"no such resource"})") << path;
  }
}

TEST_F(calendar_test, is_not_sent_again_to_who_has_it) {
  for (const char* tags : {"\"abc123\"", "W/\"abc123\"", "\"x\", \"abc123\"", "*", "\"x\",W/\"abc123\" "}) {
    EXPECT_EQ(status_with(tags), 304) << tags;
  }
  for (const char* tags : {"\"x\"", "abc123", "\"abc\"", ","}) {
    EXPECT_EQ(status_with(tags), 200) << tags;
  }
  const raw_response reply = ask("GET", "/calendar/SECRET.ics", "If-None-Match: \"abc123\"\r\n");
  EXPECT_EQ(reply.body, "");
  EXPECT_EQ(reply.headers.at("etag"), "\"abc123\"");
}

TEST_F(calendar_test, takes_no_other_method) {
  for (const char* method : {"POST", "PUT", "DELETE", "PROPFIND"}) {
    const raw_response reply = ask(method, "/calendar/SECRET.ics");
    EXPECT_EQ(reply.status, 405) << method;
    EXPECT_EQ(reply.headers.at("allow"), "GET, HEAD") << method;
  }
}

TEST_F(calendar_test, says_when_it_cannot_be_read) {
  calendars.fails = true;
  EXPECT_EQ(ask("GET", "/calendar/SECRET.ics").status, 503);
}

}  // namespace
}  // namespace zylin::http::test
