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

/// The recordings on disk, kept below a limit: the oldest are removed first, because Twilio has the originals and a
/// step without its audio fetches it again. Any thread, but its members block on the disk: never on an io thread.
class recording_cache {
 public:
  recording_cache(std::filesystem::path directory, std::uintmax_t limit_bytes)
      : directory_(std::move(directory)), limit_(limit_bytes) {}

  /// While it lives, that recording's file is not removed to make room.
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

  /// While it lives, others may write that recording; when it is destroyed, the size of the file is counted.
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

  /// Creates the directory, removes the leftovers of interrupted downloads and counts the rest. Before any download.
  /// Errors: `storage_failed`.
  [[nodiscard]] result<void> prepare();

  [[nodiscard]] std::filesystem::path file_of(const recording_sid& recording) const;

  /// Before a download. If everything is in use, the cache exceeds its limit rather than removing what is needed.
  void make_room();

  /// The recording is not needed any more.
  void remove(const recording_sid& recording);

  /// As counted at the start, with every arrival and every removal, and whenever room is made. Does not block: the
  /// directory may hold many thousands of files.
  [[nodiscard]] std::uintmax_t bytes() const noexcept { return bytes_; }

 private:
  void count(const recording_sid& recording);
  void count_all(std::map<std::string, std::uintmax_t> sizes);
  void count_one(const std::string& name, std::uintmax_t bytes);

  std::filesystem::path directory_;
  std::uintmax_t limit_;
  std::mutex mutex_;
  std::map<std::string, std::uintmax_t> sizes_;  ///< of the files in the directory, by name
  std::atomic<std::uintmax_t> bytes_{0};         ///< all of them
  std::multiset<std::string> held_;              ///< a lost worker and its successor may hold the same one
};

}  // namespace zylin::calls
