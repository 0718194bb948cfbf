#include "service_manager.hpp"

#include <gtest/gtest.h>
#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/local/datagram_protocol.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>

namespace zylin::app {
namespace {

namespace asio = boost::asio;

/// A database thread that does not answer until it is told to.
class stuck_store final : public store {
 public:
  explicit stuck_store(asio::io_context& context) : gate_(context, asio::steady_timer::time_point::max()) {}

  awaitable<result<void>> run(work /*unit*/) override {
    asked();
    boost::system::error_code ignored;
    co_await gate_.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    co_return error(errc::storage_full, "the disk is full");
  }

  void release() { gate_.expires_at(asio::steady_timer::time_point::min()); }

  std::function<void()> asked;

 private:
  asio::steady_timer gate_;
};

TEST(service_manager, feeds_the_watchdog_only_when_the_database_thread_answers_even_with_an_error) {
  std::string folder = (std::filesystem::temp_directory_path() / "zylin-watchdog-XXXXXX").string();
  ASSERT_NE(::mkdtemp(folder.data()), nullptr);
  asio::io_context context;
  asio::local::datagram_protocol::socket systemd(context, asio::local::datagram_protocol::endpoint(folder + "/notify"));
  systemd.non_blocking(true);
  const auto received = [&systemd] {
    std::array<char, 64> text{};
    boost::system::error_code nothing_there;
    return std::string(text.data(), systemd.receive(asio::buffer(text), 0, nothing_there));
  };
  ::setenv("NOTIFY_SOCKET", (folder + "/notify").c_str(), 1);
  ::setenv("WATCHDOG_USEC", "3000", 1);
  stuck_store db(context);
  std::string before_release;
  int asked = 0;
  db.asked = [&] {
    if (++asked == 1) {
      EXPECT_EQ(received(), "READY=1");
      before_release = received();
      db.release();
    } else {
      context.stop();
    }
  };
  service_manager manager(context.get_executor(), context.get_executor(), db);
  manager.ready();
  context.run();
  EXPECT_EQ(before_release, "");
  EXPECT_EQ(received(), "WATCHDOG=1");
  EXPECT_EQ(asked, 2);
  ::unsetenv("NOTIFY_SOCKET");
  ::unsetenv("WATCHDOG_USEC");
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace zylin::app
