#pragma once

#include "zylin/core/error.hpp"
#include "zylin/core/ids.hpp"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <set>
#include <string>

namespace zylin::calls {

/// The recordings on disk, kept below a limit: the oldest go first, because Twilio has the originals and a step that
/// misses its audio fetches it again. Any thread, but its members block on the disk: never on an io thread.
class recording_cache {
 public:
  recording_cache(std::filesystem::path directory, std::uintmax_t limit_bytes)
      : directory_(std::move(directory)), limit_(limit_bytes) {}

  /// While it lives, that recording's file is not removed for want of room.
  class hold {
   public:
    hold(recording_cache& cache, const recording_sid& recording);
    hold(const hold&) = delete;
    hold& operator=(const hold&) = delete;
    ~hold();

   private:
    recording_cache& cache_;
    std::string name_;
  };

  /// While it lives, that recording may be written by others: when it goes, however that went, what lies there counts.
  class arrival {
   public:
    arrival(recording_cache& cache, const recording_sid& recording) : cache_(cache), recording_(recording) {}
    arrival(const arrival&) = delete;
    arrival& operator=(const arrival&) = delete;
    ~arrival() { cache_.count(recording_); }

   private:
    recording_cache& cache_;
    recording_sid recording_;
  };

  /// Makes the directory, removes what interrupted downloads left there and counts the rest. Before any download.
  /// Errors: `storage_failed`.
  [[nodiscard]] result<void> prepare();

  [[nodiscard]] std::filesystem::path file_of(const recording_sid& recording) const;

  /// Before a download. Where everything is in use, the cache holds more than its limit rather than less than is
  /// needed.
  void make_room();

  /// Nobody needs that recording any more.
  void remove(const recording_sid& recording);

  /// As counted at the start, with every arrival and every removal, and whenever room is made. Does not block: the
  /// directory may hold many thousands.
  [[nodiscard]] std::uintmax_t bytes() const noexcept { return bytes_; }

 private:
  void count(const recording_sid& recording);
  void count_all(std::map<std::string, std::uintmax_t> sizes);
  void count_one(const std::string& name, std::uintmax_t bytes);

  std::filesystem::path directory_;
  std::uintmax_t limit_;
  std::mutex mutex_;
  std::map<std::string, std::uintmax_t> sizes_;  ///< of what lies in the directory, by name
  std::atomic<std::uintmax_t> bytes_{0};         ///< all of them
  std::multiset<std::string> held_;              ///< a worker that was lost may hold what its successor holds
};

}  // namespace zylin::calls
