#pragma once

#include "zylin/ports/store.hpp"

#include <atomic>
#include <filesystem>
#include <string>
#include <vector>

namespace zylin::app {

/// Whether this process should be sent calls: it can write to its database, the disk has room, and it is not leaving.
class readiness {
 public:
  readiness(store& db, std::filesystem::path database_file) : db_(db), file_(std::move(database_file)) {}

  /// What is wrong, a sentence each; empty when ready.
  [[nodiscard]] awaitable<std::vector<std::string>> check();

  void start_draining() noexcept { draining_ = true; }

 private:
  store& db_;
  std::filesystem::path file_;
  std::atomic<bool> draining_{false};
};

}  // namespace zylin::app
