#include "lock_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace zylin::sqlite {

namespace {

std::string owner(int descriptor) {
  std::array<char, 32> text{};
  const ssize_t count = ::pread(descriptor, text.data(), text.size(), 0);
  const std::string pid(text.data(), count > 0 ? static_cast<std::size_t>(count) : 0);
  return pid.empty() ? "unknown pid" : "pid " + pid.substr(0, pid.find('\n'));
}

/// Writes who holds the lock, for the error message of a process refused later. Optional, so a failure is ignored.
void sign(int descriptor) {
  const std::string pid = std::to_string(::getpid()) + "\n";
  if (::ftruncate(descriptor, 0) == 0) {
    [[maybe_unused]] const ssize_t written = ::pwrite(descriptor, pid.data(), pid.size(), 0);
  }
}

}  // namespace

result<lock_file> lock_file::acquire(const std::filesystem::path& database) {
  const std::string path = database.string() + ".lock";
  descriptor opened(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
  if (!opened.is_open()) {
    return error(errc::storage_failed, "cannot open " + path + ": " + std::generic_category().message(errno));
  }
  if (::flock(opened.get(), LOCK_EX | LOCK_NB) != 0) {
    if (errno == EWOULDBLOCK) {
      return error(errc::storage_unusable,
                   "another zylin server (" + owner(opened.get()) + ") uses this database: " + database.string());
    }
    return error(errc::storage_failed, "cannot lock " + path + ": " + std::generic_category().message(errno));
  }
  sign(opened.get());
  return lock_file(std::move(opened));
}

}  // namespace zylin::sqlite
