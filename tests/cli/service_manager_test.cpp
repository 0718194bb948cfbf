#include "cli/child_process.hpp"

#include "support/temp_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/local/datagram_protocol.hpp>

#include <array>
#include <csignal>
#include <filesystem>

namespace zylin::test {
namespace {

namespace asio = boost::asio;

/// The end of the notification socket that systemd holds.
class the_service_manager : public ::testing::Test {
 protected:
  the_service_manager() {
    socket_.open();
    socket_.bind(asio::local::datagram_protocol::endpoint((folder_ / "notify").string()));
  }

  std::string next_message() {
    std::array<char, 512> text{};
    return {text.data(), socket_.receive(asio::buffer(text))};
  }

  std::map<std::string, std::string> settings(const std::string& watchdog_usec) const {
    return {{"TWILIO_ACCOUNT_SID", "AC00000000000000000000000000000001"},
            {"TWILIO_AUTH_TOKEN", "f00dfeedf00dfeedf00dfeedf00dfeed"},
            {"TWILIO_PHONE_NUMBER", "+14155550100"},
            {"TWILIO_WHATSAPP_NUMBER", "+14155238886"},
            {"OPENAI_API_KEY", "sk-canary"},
            {"PUBLIC_URL", "https://phone.example.org"},
            {"ZYLIN_LISTEN", "127.0.0.1:0"},
            {"NOTIFY_SOCKET", (folder_ / "notify").string()},
            {"WATCHDOG_USEC", watchdog_usec}};
  }

  test::temp_folder folder_;
  asio::io_context context_;
  asio::local::datagram_protocol::socket socket_{context_};
};

TEST_F(the_service_manager, is_told_of_the_start_fed_while_it_runs_and_told_of_the_stop) {
  child_process server({ZYLIN_BINARY}, settings("30000"), folder_.path().string());
  EXPECT_EQ(next_message(), "READY=1");
  for (int feed = 0; feed < 5; ++feed) {
    EXPECT_EQ(next_message(), "WATCHDOG=1");
  }
  server.signal(SIGTERM);
  std::string last = next_message();
  while (last == "WATCHDOG=1") {
    last = next_message();
  }
  EXPECT_EQ(last, "STOPPING=1");
  EXPECT_EQ(server.wait(), 0);
}

TEST_F(the_service_manager, that_has_no_watchdog_is_not_fed) {
  std::map<std::string, std::string> plain = settings("");
  plain.erase("WATCHDOG_USEC");
  child_process server({ZYLIN_BINARY}, plain, folder_.path().string());
  EXPECT_EQ(next_message(), "READY=1");
  server.signal(SIGTERM);
  EXPECT_EQ(next_message(), "STOPPING=1");
  EXPECT_EQ(server.wait(), 0);
}

}  // namespace
}  // namespace zylin::test
