#include "download_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <system_error>
#include <utility>

namespace zylin::net {
namespace {

error disk_error(std::string_view doing, int number) {
  const bool full = number == ENOSPC || number == EDQUOT;
  return {full ? errc::storage_full : errc::storage_failed,
          "download file: " + std::string(doing) + ": " + std::generic_category().message(number)};
}

}  // namespace

result<download_file> download_file::create(std::filesystem::path target) {
  std::filesystem::path partial = target;
  partial += ".part";
  // A recording is a caller's voice: nobody else on the machine reads it.
  const int descriptor = ::open(partial.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (descriptor < 0) {
    return disk_error("open", errno);
  }
  return download_file(std::move(target), std::move(partial), descriptor);
}

download_file::download_file(download_file&& other) noexcept
    : target_(std::move(other.target_)),
      partial_(std::exchange(other.partial_, {})),
      descriptor_(std::exchange(other.descriptor_, -1)),
      failure_(std::move(other.failure_)) {}

download_file::~download_file() {
  if (descriptor_ >= 0) {
    ::close(descriptor_);
  }
  if (!partial_.empty()) {
    ::unlink(partial_.c_str());
  }
}

error download_file::broken(std::string_view doing, int number) {
  failure_ = disk_error(doing, number);
  return *failure_;
}

result<void> download_file::write(std::string_view bytes) {
  if (failure_) {
    return *failure_;
  }
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) {
      continue;
    }
    if (written < 0) {
      return broken("write", errno);
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

result<void> download_file::commit() {
  if (failure_) {
    return *failure_;
  }
  if (::fdatasync(descriptor_) != 0) {
    return broken("sync", errno);
  }
  if (::close(std::exchange(descriptor_, -1)) != 0) {
    return broken("close", errno);
  }
  if (::rename(partial_.c_str(), target_.c_str()) != 0) {
    return broken("rename", errno);
  }
  partial_.clear();
  return {};
}

}  // namespace zylin::net
