#include "simulate/tidy_on_signal.hpp"

#include <unistd.h>

#include <csignal>
#include <system_error>
#include <utility>

namespace zylin::cli {

tidy_on_signal::tidy_on_signal(std::filesystem::path folder)
    : folder_(std::move(folder)), signals_(loop_, SIGINT, SIGTERM) {
  signals_.async_wait([this](const boost::system::error_code& stopped, int number) {
    if (stopped) {
      return;
    }
    std::error_code ignored;  // nothing can be done about a file that will not go
    std::filesystem::remove_all(folder_, ignored);
    constexpr int killed_by = 128;  // a shell's status for a program that a signal ended
    ::_exit(killed_by + number);
  });
  thread_ = std::thread([this] { loop_.run(); });
}

tidy_on_signal::~tidy_on_signal() {
  loop_.stop();
  thread_.join();
}

}  // namespace zylin::cli
