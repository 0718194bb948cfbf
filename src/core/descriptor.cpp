#include "zylin/core/descriptor.hpp"

#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

namespace zylin {

descriptor& descriptor::operator=(descriptor&& other) noexcept {
  if (this != &other) {
    static_cast<void>(close());
    number_ = std::exchange(other.number_, -1);
  }
  return *this;
}

bool descriptor::close() noexcept {
  return number_ < 0 || ::close(std::exchange(number_, -1)) == 0;
}

bool write_all(int to, std::string_view bytes) noexcept {
  while (!bytes.empty()) {
    const ssize_t written = ::write(to, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) {
      return false;
    }
    bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
  }
  return true;
}

error disk_error(std::string_view doing, int number) {
  const bool full = number == ENOSPC || number == EDQUOT;
  return {full ? errc::storage_full : errc::storage_failed,
          std::string(doing) + ": " + std::generic_category().message(number)};
}

}  // namespace zylin
