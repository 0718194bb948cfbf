#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <filesystem>
#include <thread>

namespace zylin::cli {

/// While it lives, SIGINT and SIGTERM end the program at once and take `folder` with them: a simulation has nothing
/// to finish, and leaves nothing behind.
class tidy_on_signal {
 public:
  explicit tidy_on_signal(std::filesystem::path folder);
  tidy_on_signal(const tidy_on_signal&) = delete;
  tidy_on_signal& operator=(const tidy_on_signal&) = delete;
  ~tidy_on_signal();

 private:
  std::filesystem::path folder_;
  boost::asio::io_context loop_{1};
  boost::asio::signal_set signals_;
  std::thread thread_;
};

}  // namespace zylin::cli
