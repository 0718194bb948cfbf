#include "app/running_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zylin::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// Customers write by webhook to the real server, and read what the stand-in of Twilio was given to send.
class customers_who_write : public ::testing::Test {
 protected:
  static system_options answering() {
    system_options options;
    options.adjust = [](config::settings& server) {
      server.business.conversation.text_replies = true;
      server.business.services.resize(1);
    };
    return options;
  }
  void write(const std::string& words, const std::string& from = "+14155550123") {
    const std::string number = std::to_string(100 + ++written_);
    const form message({{"MessageSid", "SM00000000000000000000000000000" + number},
                        {"From", "whatsapp:" + from},
                        {"To", "whatsapp:+14155238886"},
                        {"Body", words}});
    for (int repeated = 0; repeated < 2; ++repeated) {
      EXPECT_EQ(system.post("/api/twilio/message", message).status, 200);
    }
  }
  void wait_for_sent(std::size_t messages) {
    ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, messages));
  }
  std::vector<std::string> sent_to(const std::string& number) {
    std::vector<std::string> bodies;
    for (const sim::accepted_message& sent : system.twilio().messages()) {
      if (sent.to == "whatsapp:" + number) {
        bodies.push_back(sent.body);
      }
    }
    return bodies;
  }

  running_system system{answering()};
  int written_ = 0;
};

TEST_F(customers_who_write, in_pieces_get_one_reply_and_by_a_yes_one_booking) {
  write("hi, this is Ravi");
  write("need appt");
  write("tmrw 5pm?");
  wait_for_sent(1);
  ASSERT_THAT(sent_to("+14155550123"), SizeIs(1));
  EXPECT_THAT(sent_to("+14155550123")[0], HasSubstr("at 5 PM"));
  EXPECT_THAT(sent_to("+14155550123")[0], HasSubstr("Shall I book it"));
  EXPECT_THAT(system.bookings(), IsEmpty());
  write("YES");
  wait_for_sent(2);
  EXPECT_THAT(sent_to("+14155550123").back(), HasSubstr("is confirmed"));
  EXPECT_THAT(system.bookings(), SizeIs(1));
  write("STOP");
  EXPECT_THAT(sent_to("+14155550123"), SizeIs(2));
}

TEST_F(customers_who_write, at_once_are_served_each) {
  write("an appointment tomorrow at 5pm, my name is Ravi");
  write("an appointment tomorrow at 10am, my name is Priya", "+14155550124");
  wait_for_sent(2);
  write("yes");
  write("yes", "+14155550124");
  wait_for_sent(4);
  EXPECT_THAT(system.bookings(), SizeIs(2));
  EXPECT_THAT(sent_to(owner_number), IsEmpty());
}

TEST_F(customers_who_write, are_answered_after_a_restart) {
  write("an appointment tomorrow at 5pm, my name is Ravi");
  system.stop();
  system.start();
  wait_for_sent(1);
  EXPECT_THAT(sent_to("+14155550123"), SizeIs(1));
}

}  // namespace
}  // namespace zylin::test
