#include "simulate/temporary_folder.hpp"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string>
#include <system_error>
#include <utility>

namespace zylin::cli {

result<temporary_folder> temporary_folder::create() {
  std::error_code failure;
  const std::filesystem::path parent = std::filesystem::temp_directory_path(failure);
  if (failure) {
    return error(errc::storage_failed, "no folder for temporary files: " + failure.message());
  }
  std::string name = (parent / "zylin-simulate-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) {
    return error(errc::storage_failed, name + ": " + std::generic_category().message(errno));
  }
  return temporary_folder(name);
}

temporary_folder::~temporary_folder() {
  if (!kept_ && !path_.empty()) {
    std::error_code ignored;  // a file that cannot be removed stays
    std::filesystem::remove_all(path_, ignored);
  }
}

tidy_on_signal::tidy_on_signal(std::filesystem::path folder)
    : folder_(std::move(folder)), signals_(loop_, SIGINT, SIGTERM) {
  signals_.async_wait([this](const boost::system::error_code& stopped, int number) {
    if (stopped) {
      return;
    }
    std::error_code ignored;  // a file that cannot be removed stays
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
