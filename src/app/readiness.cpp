#include "readiness.hpp"

#include <cstdint>
#include <system_error>

namespace zylin::app {
namespace {

constexpr std::uintmax_t needed_bytes = std::uintmax_t{64} << 20U;

/// Runs on the database thread: asking the file system may block.
result<std::uintmax_t> free_bytes(const std::filesystem::path& file) {
  const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
  std::error_code failure;
  const std::filesystem::space_info space = std::filesystem::space(folder, failure);
  if (failure) {
    return error(errc::storage_failed, folder.string() + ": " + failure.message());
  }
  return space.available;
}

}  // namespace

awaitable<std::vector<std::string>> readiness::check() {
  std::vector<std::string> problems;
  if (draining_) {
    problems.emplace_back("shutting down");
  }
  auto probe = [this](transaction& within) -> result<std::uintmax_t> {
    if (const result<void> written = within.probe(); !written) {
      return written.error();
    }
    return free_bytes(file_);
  };
  const result<std::uintmax_t> room = co_await transact<std::uintmax_t>(db_, probe);
  if (!room) {
    problems.push_back("the database cannot be written: " + room.error().message());
  } else if (*room < needed_bytes) {
    problems.push_back("the disk is nearly full: " + std::to_string(*room >> 20U) + " MiB left beside the database");
  }
  co_return problems;
}

}  // namespace zylin::app
