#pragma once

#include "connection.hpp"
#include "group_commit.hpp"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace zylin::sqlite {

/// The database thread: the only one that uses the connection. While a commit waits for the disk, units queue up and
/// share the next one.
class writer {
 public:
  struct limits {
    std::size_t waiting;  ///< queued units; more are refused
    std::size_t group;    ///< units of one commit
  };

  writer(connection db, limits bounds);
  writer(const writer&) = delete;
  writer& operator=(const writer&) = delete;
  ~writer();

  /// Refused units complete with `storage_failed` (too many wait) or `cancelled` (stopped).
  void enqueue(std::unique_ptr<waiting_unit> unit);

  /// Finishes what is queued and ends the thread.
  void stop();

 private:
  using batch = std::vector<std::unique_ptr<waiting_unit>>;

  /// Why nothing can be enqueued now. The caller holds the lock.
  [[nodiscard]] std::optional<error> refusal_now() const;
  void work_off();
  /// Waits for work; empty once stopped and drained.
  [[nodiscard]] batch next_batch();
  void run(batch& units);

  connection db_;
  group_commit commits_;
  limits limits_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::unique_ptr<waiting_unit>> queue_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace zylin::sqlite
