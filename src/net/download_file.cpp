#include "download_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace zylin::net {
namespace {

error download_error(std::string_view doing, int number) {
  return disk_error("download file: " + std::string(doing), number);
}

}  // namespace

result<download_file> download_file::create(std::filesystem::path target) {
  std::filesystem::path partial = target;
  partial += ".part";
  // A recording is a caller's voice: no other user of the machine may read it.
  descriptor opened(::open(partial.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR));
  if (!opened.is_open()) {
    return download_error("open", errno);
  }
  return download_file(std::move(target), std::move(partial), std::move(opened));
}

download_file::download_file(download_file&& other) noexcept
    : target_(std::move(other.target_)),
      partial_(std::exchange(other.partial_, {})),
      file_(std::move(other.file_)),
      failure_(std::move(other.failure_)) {}

download_file::~download_file() {
  if (!partial_.empty()) {
    ::unlink(partial_.c_str());
  }
}

error download_file::broken(std::string_view doing, int number) {
  failure_ = download_error(doing, number);
  return *failure_;
}

result<void> download_file::write(std::string_view bytes) {
  if (failure_) {
    return *failure_;
  }
  return write_all(file_.get(), bytes) ? result<void>() : result<void>(broken("write", errno));
}

result<void> download_file::commit() {
  if (failure_) {
    return *failure_;
  }
  if (::fdatasync(file_.get()) != 0) {
    return broken("sync", errno);
  }
  if (!file_.close()) {
    return broken("close", errno);
  }
  if (::rename(partial_.c_str(), target_.c_str()) != 0) {
    return broken("rename", errno);
  }
  partial_.clear();
  return {};
}

}  // namespace zylin::net
