#include "cli/binary_fixture.hpp"

#include <gmock/gmock.h>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <nlohmann/json.hpp>

#include <csignal>

namespace zylin::test {
namespace {

namespace asio = boost::asio;

using ::testing::AllOf;
using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class the_calendar_command : public binary_fixture {
 protected:
  static constexpr std::size_t secret_length = 43;

  /// The path of a new address.
  std::string subscribe() {
    EXPECT_EQ(run({"calendar", "new"}, good_settings()), 0) << output;
    const std::string address = "https://phone.example.org/calendar/";
    const std::size_t begin = output.find(address);
    EXPECT_NE(begin, std::string::npos) << output;
    return "/calendar/" + output.substr(begin + address.size(), secret_length) + ".ics";
  }
  /// The whole answer of a server that says on which port it listens.
  static std::string get(child_process& server, const std::string& path) {
    const std::string said = "listening on 127.0.0.1:";
    const std::size_t begin = server.output().find(said) + said.size();
    const auto port = static_cast<std::uint16_t>(std::stoi(server.output().substr(begin)));
    asio::io_context io;
    asio::ip::tcp::socket peer(io);
    peer.connect({asio::ip::address_v4::loopback(), port});
    asio::write(peer, asio::buffer("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
    std::string answer;
    boost::system::error_code end;
    asio::read(peer, asio::dynamic_buffer(answer), end);
    return answer;
  }
  nlohmann::json listed() {
    EXPECT_EQ(run({"calendar", "list", "--json"}), 0) << output;
    return nlohmann::json::parse(output);
  }
};

TEST_F(the_calendar_command, opens_and_closes_the_calendar_of_a_running_server) {
  variables settings = good_settings();
  settings["LOG_LEVEL"] = "trace";
  child_process server(command({"serve"}), settings, folder_);
  ASSERT_TRUE(server.wait_for_output("listening on 127.0.0.1:")) << server.output();
  const std::string path = subscribe();
  EXPECT_THAT(get(server, path), AllOf(StartsWith("HTTP/1.1 200 "), HasSubstr("BEGIN:VCALENDAR")));
  EXPECT_THAT(listed().dump(), Not(HasSubstr(path.substr(10, secret_length))));
  EXPECT_EQ(run({"calendar", "revoke", "1"}, good_settings()), 0) << output;
  EXPECT_THAT(output, HasSubstr("1 calendar address is revoked"));
  EXPECT_THAT(get(server, path), StartsWith("HTTP/1.1 404 "));
  EXPECT_THAT(get(server, "/metrics"), Not(HasSubstr(path.substr(10, secret_length))));
  server.signal(SIGTERM);
  EXPECT_EQ(server.wait(), 0);
  EXPECT_THAT(server.output(), AllOf(HasSubstr("/calendar/{file} 200"), HasSubstr("calendar address 1 was made")));
  EXPECT_THAT(server.output(), Not(HasSubstr(path.substr(10, secret_length)))) << "no secret in the log";
}

TEST_F(the_calendar_command, works_where_no_server_runs) {
  child_process first(command({"serve"}), good_settings(), folder_);
  ASSERT_TRUE(first.wait_for_output("listening on"));
  first.signal(SIGTERM);
  ASSERT_EQ(first.wait(), 0);
  const std::string path = subscribe();
  child_process server(command({"serve"}), good_settings(), folder_);
  ASSERT_TRUE(server.wait_for_output("listening on 127.0.0.1:"));
  EXPECT_THAT(get(server, path), StartsWith("HTTP/1.1 200 "));
}

TEST_F(the_calendar_command, lists_what_there_is) {
  child_process server(command({"serve"}), good_settings(), folder_);
  ASSERT_TRUE(server.wait_for_output("listening on"));
  EXPECT_EQ(run({"calendar", "list"}), 0);
  EXPECT_THAT(output, HasSubstr("No calendar addresses yet. `zylin calendar new` makes one."));
  subscribe();
  subscribe();
  EXPECT_EQ(run({"calendar", "revoke", "1"}), 0);
  const nlohmann::json rows = listed();
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0]["id"], 2);
  EXPECT_TRUE(rows[0]["revoked_at"].is_null());
  EXPECT_TRUE(rows[1]["revoked_at"].is_string());
  EXPECT_EQ(run({"calendar", "list"}), 0);
  EXPECT_THAT(output, AllOf(ContainsRegex("2  20.*in use"), ContainsRegex("1  20.*revoked 20")));
  EXPECT_EQ(run({"calendar", "revoke", "all"}), 0);
  EXPECT_EQ(run({"calendar", "revoke", "all"}), 1);
  EXPECT_THAT(output, HasSubstr("no calendar address that is in use"));
  EXPECT_EQ(run({"calendar", "revoke", "7"}), 1);
  EXPECT_THAT(output, HasSubstr("no calendar address 7 that is in use"));
}

TEST_F(the_calendar_command, explains_what_it_cannot_do) {
  EXPECT_EQ(run({"calendar"}), 2);
  EXPECT_EQ(run({"calendar", "revoke"}), 2);
  EXPECT_EQ(run({"calendar", "revoke", "x"}), 2);
  EXPECT_EQ(run({"calendar", "revoke", "-1"}), 2);
  EXPECT_EQ(run({"calendar", "revoke", "99999999999999999999"}), 2);
  EXPECT_EQ(run({"calendar", "new"}, good_settings()), 1);
  EXPECT_THAT(output, HasSubstr("there is no database"));
  variables unnamed = good_settings();
  unnamed.erase("PUBLIC_URL");
  unnamed["TWILIO_VALIDATE_SIGNATURES"] = "false";
  child_process server(command({"serve"}), unnamed, folder_);
  ASSERT_TRUE(server.wait_for_output("listening on")) << server.output();
  EXPECT_EQ(run({"calendar", "new"}, unnamed), 1);
  EXPECT_THAT(output, HasSubstr("PUBLIC_URL is not set"));
}

class the_report_command : public binary_fixture {};

TEST_F(the_report_command, tells_the_day_while_the_server_runs) {
  child_process server(command({"serve"}), good_settings(), folder_);
  ASSERT_TRUE(server.wait_for_output("listening on"));
  EXPECT_EQ(run({"report", "--date", "2026-11-23"}), 0);
  EXPECT_EQ(output, "our business, Monday 23 November\n\nToday: no bookings\n\nYesterday: no calls\n");
  EXPECT_EQ(run({"report", "--json", "--date", "2026-11-23"}), 0);
  const nlohmann::json wanted = {{"date", "2026-11-23"},
                                 {"bookings", nlohmann::json::array()},
                                 {"calls_of_the_day_before",
                                  {{"total", 0},
                                   {"by_intent", nlohmann::json::object()},
                                   {"not_understood", 0},
                                   {"missed", nlohmann::json::array()},
                                   {"blocked", 0}}},
                                 {"undelivered_messages", nlohmann::json::array()},
                                 {"models", nlohmann::json::array()},
                                 {"unassigned_bookings", nlohmann::json::array()},
                                 {"unread_calendars", nlohmann::json::array()}};
  EXPECT_EQ(nlohmann::json::parse(output), wanted);
  EXPECT_EQ(run({"report"}), 0);
  EXPECT_THAT(output, HasSubstr("Today: no bookings"));
}

TEST_F(the_report_command, refuses_a_date_that_is_none) {
  EXPECT_EQ(run({"report", "--date", "2026-02-30"}), 2);
  EXPECT_THAT(output, HasSubstr("YYYY-MM-DD"));
  EXPECT_EQ(run({"report"}), 1);
  EXPECT_THAT(output, HasSubstr("there is no database"));
}

}  // namespace
}  // namespace zylin::test
