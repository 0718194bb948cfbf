#include "cli/binary_fixture.hpp"
#include "support/scripted_http_server.hpp"

#include <gmock/gmock.h>

namespace zylin::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class sending : public binary_fixture {
 protected:
  int send_to(const std::string& twilio) {
    variables settings = good_settings();
    settings["TWILIO_API_BASE_URL"] = twilio;
    settings["UPSTREAM_TIMEOUT_MS"] = "500";
    return run({"send", "+14155550123", "Hello."}, settings);
  }

  int send_and_get(scripted_reply reply) {
    const scripted_http_server twilio([reply](const received_request&) { return reply; });
    return send_to(twilio.url());
  }

  static auto says_perhaps() {
    return AllOf(HasSubstr("may have been sent"), HasSubstr("Twilio's log"), HasSubstr("before you send it again"),
                 Not(HasSubstr("not sent")), Not(HasSubstr("Twilio error")));
  }
};

TEST_F(sending, says_that_the_message_may_have_been_sent_where_twilio_fails_behind_the_request) {
  EXPECT_EQ(send_and_get({.bytes = http_answer(503, "later", "Content-Type: text/plain\r\n")}), 1);
  EXPECT_THAT(output, AllOf(says_perhaps(), HasSubstr("HTTP 503")));
}

TEST_F(sending, says_so_where_the_connection_breaks_behind_the_request) {
  EXPECT_EQ(send_and_get({.then = scripted_reply::ending::reset}), 1);
  EXPECT_THAT(output, says_perhaps());
}

TEST_F(sending, says_so_where_no_answer_comes_in_time) {
  EXPECT_EQ(send_and_get({.bytes = http_answer(201, "{}"), .held = true}), 1);
  EXPECT_THAT(output, says_perhaps());
}

TEST_F(sending, says_so_where_the_answer_cannot_be_understood) {
  EXPECT_EQ(send_and_get({.bytes = http_answer(201, "thanks")}), 1);
  EXPECT_THAT(output, says_perhaps());
}

TEST_F(sending, says_that_a_refused_message_is_not_sent_and_why) {
  EXPECT_EQ(send_and_get({.bytes = http_answer(400, R"({"code":63015,"message":"not in the sandbox"})")}), 1);
  EXPECT_THAT(output, AllOf(HasSubstr("not sent"), HasSubstr("HTTP 400, Twilio error 63015"), HasSubstr("join"),
                            Not(HasSubstr("may have been sent"))));
}

TEST_F(sending, calls_no_status_of_http_an_error_of_twilios) {
  EXPECT_EQ(send_and_get({.bytes = http_answer(404, "nothing here", "Content-Type: text/plain\r\n")}), 1);
  EXPECT_THAT(output, AllOf(HasSubstr("not sent"), HasSubstr("HTTP 404"), Not(HasSubstr("Twilio error"))));
}

TEST_F(sending, says_that_it_is_not_sent_where_nobody_listens) {
  EXPECT_EQ(send_to("http://127.0.0.1:1"), 1);
  EXPECT_THAT(output, AllOf(HasSubstr("not sent"), Not(HasSubstr("may have been sent"))));
}

}  // namespace
}  // namespace zylin::test
