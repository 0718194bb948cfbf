#include "zylin/control/control_server.hpp"

#include "support/temp_folder.hpp"
#include "zylin/control/control_client.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <fstream>
#include <future>
#include <stdexcept>
#include <thread>

namespace zylin::control {
namespace {

namespace asio = boost::asio;
namespace fs = std::filesystem;
using ::testing::HasSubstr;

constexpr std::chrono::seconds timeout{20};

class a_control_server : public ::testing::Test {
 protected:
  ~a_control_server() override { end(); }

  /// Answers every command with its name and its first argument.
  static ports::awaitable<reply> echo(command asked) {
    co_return asked.name + " " + (asked.arguments.empty() ? "" : asked.arguments.begin()->second);
  }
  result<void> start(const fs::path& at, handler perform = echo, std::chrono::milliseconds wait = timeout) {
    server_ = std::make_unique<control_server>(io_.get_executor(), std::move(perform), wait);
    result<void> started = server_->start(at);
    thread_ = std::thread([this] { io_.run(); });
    return started;
  }
  void end() {
    stays_.reset();
    io_.stop();
    if (thread_.joinable()) {
      thread_.join();
    }
    server_.reset();
  }
  [[nodiscard]] fs::path socket() const { return folder_ / "zylin.db.sock"; }

  /// The server's reply to `text`, until it closes.
  [[nodiscard]] std::string raw(const std::string& text) const {
    asio::io_context own;
    asio::local::stream_protocol::socket peer(own);
    peer.connect(socket().string());
    boost::system::error_code ended;
    asio::write(peer, asio::buffer(text), ended);
    std::string received;
    asio::read(peer, asio::dynamic_buffer(received), ended);
    return received;
  }

  test::temp_folder folder_;
  asio::io_context io_{1};
  asio::executor_work_guard<asio::io_context::executor_type> stays_{io_.get_executor()};
  std::unique_ptr<control_server> server_;
  std::thread thread_;
};

TEST_F(a_control_server, performs_a_command_and_replies) {
  ASSERT_TRUE(start(socket()));
  EXPECT_EQ(*send_command(socket(), {"jobs.retry", {{"id", "7"}}}, timeout), "jobs.retry 7");
  EXPECT_EQ(*send_command(socket(), {"jobs.retry", {{"id", "8"}}}, timeout), "jobs.retry 8") << "and again";
}

TEST_F(a_control_server, is_open_to_its_own_user_only) {
  ASSERT_TRUE(start(socket()));
  EXPECT_EQ(fs::status(socket()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(a_control_server, takes_the_place_of_a_killed_one_and_cleans_up_after_itself) {
  std::ofstream(socket()) << "left behind";
  ASSERT_TRUE(start(socket()));
  EXPECT_TRUE(send_command(socket(), {"x", {}}, timeout));
  end();
  EXPECT_FALSE(fs::exists(socket()));
  EXPECT_EQ(send_command(socket(), {"x", {}}, timeout).error().code(), errc::connect_failed);
}

TEST_F(a_control_server, may_lie_deeper_than_a_sockets_address_is_long) {
  const fs::path deep = folder_ / std::string(100, 'a') / std::string(100, 'b');
  fs::create_directories(deep);
  ASSERT_TRUE(start(deep / "zylin.db.sock"));
  EXPECT_TRUE(send_command(deep / "zylin.db.sock", {"x", {}}, timeout));
}

TEST_F(a_control_server, says_where_it_cannot_listen) {
  EXPECT_FALSE(start(folder_ / "none" / "zylin.db.sock"));
}

TEST_F(a_control_server, answers_nonsense_with_an_error_and_goes_on) {
  ASSERT_TRUE(start(socket()));
  EXPECT_THAT(raw("nonsense\n"), HasSubstr("bad_response"));
  EXPECT_TRUE(send_command(socket(), {"x", {}}, timeout));
}

TEST_F(a_control_server, cuts_off_who_talks_too_much) {
  ASSERT_TRUE(start(socket()));
  EXPECT_EQ(raw(std::string(10 * longest_line, 'x')), "");
  EXPECT_TRUE(send_command(socket(), {"x", {}}, timeout));
}

TEST_F(a_control_server, serves_others_while_one_says_nothing) {
  ASSERT_TRUE(start(socket()));
  asio::io_context own;
  asio::local::stream_protocol::socket silent(own);
  silent.connect(socket().string());
  EXPECT_TRUE(send_command(socket(), {"x", {}}, timeout));
}

TEST_F(a_control_server, holds_no_more_connections_than_it_can_and_forgets_the_silent_ones) {
  ASSERT_TRUE(start(socket(), echo, std::chrono::milliseconds(300)));
  asio::io_context own;
  std::vector<asio::local::stream_protocol::socket> silent;
  for (int i = 0; i < 12; ++i) {
    silent.emplace_back(own).connect(socket().string());
  }
  EXPECT_EQ(raw(write_command({"x", {}})), "") << "nobody is let in beside eight others";
  std::array<char, 1> byte{};
  boost::system::error_code ended;
  silent.front().read_some(asio::buffer(byte), ended);
  EXPECT_EQ(ended, asio::error::eof) << "after its deadline";
}

TEST_F(a_control_server, closes_to_nobody_however_many_commands_have_thrown) {
  ASSERT_TRUE(start(socket(), [](command asked) -> ports::awaitable<reply> {
    if (asked.name == "bug") {
      throw std::runtime_error("a bug");
    }
    co_return std::string("done");
  }));
  for (int i = 0; i < 10; ++i) {
    EXPECT_EQ(send_command(socket(), {"bug", {}}, timeout).error().code(), errc::connection_lost);
  }
  EXPECT_TRUE(send_command(socket(), {"x", {}}, timeout));
}

TEST_F(a_control_server, is_not_waited_for_beyond_patience) {
  std::promise<void> never;
  ASSERT_TRUE(start(socket(), [&never](command) -> ports::awaitable<reply> {
    never.get_future().wait();
    co_return std::string("late");
  }));
  EXPECT_EQ(send_command(socket(), {"x", {}}, std::chrono::milliseconds(50)).error().code(), errc::timed_out);
  never.set_value();
}

}  // namespace
}  // namespace zylin::control
