#include "service_manager.hpp"

#include "app/stuck_store.hpp"
#include "support/temp_folder.hpp"

#include <gtest/gtest.h>
#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/local/datagram_protocol.hpp>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace zylin::app {
namespace {

namespace asio = boost::asio;

TEST(service_manager, feeds_the_watchdog_only_when_the_database_thread_answers_even_with_an_error) {
  const test::temp_folder folder;
  const std::string notify = (folder / "notify").string();
  asio::io_context context;
  asio::local::datagram_protocol::socket systemd(context, asio::local::datagram_protocol::endpoint(notify));
  systemd.non_blocking(true);
  const auto received = [&systemd] {
    std::array<char, 64> text{};
    boost::system::error_code nothing_there;
    return std::string(text.data(), systemd.receive(asio::buffer(text), 0, nothing_there));
  };
  ::setenv("NOTIFY_SOCKET", notify.c_str(), 1);
  ::setenv("WATCHDOG_USEC", "3000", 1);
  test::stuck_store db(context);
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
}

}  // namespace
}  // namespace zylin::app
