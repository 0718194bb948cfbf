#pragma once

#include "zylin/core/error.hpp"
#include "zylin/core/ids.hpp"

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <set>
#include <string>

namespace zylin {

/// The recordings on disk, kept below a limit: the oldest go first, because Twilio has the originals and a step that
/// misses its audio fetches it again. Any thread, but every member blocks on the disk: never on an io thread.
class audio_shelf {
 public:
  audio_shelf(std::filesystem::path directory, std::uintmax_t limit_bytes)
      : directory_(std::move(directory)), limit_(limit_bytes) {}

  /// While it lives, that recording's file is not removed for want of room.
  class hold {
   public:
    hold(audio_shelf& shelf, const recording_sid& recording);
    hold(const hold&) = delete;
    hold& operator=(const hold&) = delete;
    ~hold();

   private:
    audio_shelf& shelf_;
    std::string name_;
  };

  /// Makes the directory and removes what interrupted downloads left there. Before any download. Errors:
  /// `storage_failed`.
  [[nodiscard]] result<void> prepare();

  [[nodiscard]] std::filesystem::path file_of(const recording_sid& recording) const;

  /// Before a download. Where everything is in use, the shelf holds more than its limit rather than less than is
  /// needed.
  void make_room();

  [[nodiscard]] std::uintmax_t bytes() const;

 private:
  std::filesystem::path directory_;
  std::uintmax_t limit_;
  std::mutex mutex_;
  std::multiset<std::string> held_;  ///< a worker that was lost may hold what its successor holds
};

}  // namespace zylin
