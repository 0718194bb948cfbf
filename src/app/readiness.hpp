#pragma once

#include "zylin/ports/store.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace zylin::app {

struct readiness_limits {
  std::uintmax_t free_bytes = std::uintmax_t{64} << 20U;  ///< less than this beside the database is too little
  std::chrono::milliseconds timeout{2'000};               ///< what does not answer within this time counts as failed
};

/// Whether this process should get calls: it can write to its database, the disk has room, and it is not stopping.
class readiness {
 public:
  /// Checks run on `io` (one thread), the disk's on `workers`, since it may block. `db` must outlive their work.
  readiness(ports::store& db, const std::filesystem::path& database_file, boost::asio::any_io_executor io,
            boost::asio::any_io_executor workers, readiness_limits limits = {});

  /// The problems, a sentence each; empty when ready. Answers in time, whatever hangs.
  [[nodiscard]] ports::awaitable<std::vector<std::string>> check();

  void start_draining() noexcept { draining_ = true; }

 private:
  struct look;
  [[nodiscard]] std::shared_ptr<look> begin_look() const;

  ports::store& db_;
  std::filesystem::path folder_;
  boost::asio::any_io_executor io_;
  boost::asio::any_io_executor workers_;
  readiness_limits limits_;
  std::shared_ptr<look> last_look_;
  std::atomic<bool> draining_{false};
};

}  // namespace zylin::app
