#pragma once

#include "zylin/sim/stand_ins.hpp"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::sim {

/// The recordings of the stand-in account. Thread-safe.
class recording_store {
 public:
  struct listed {
    std::string sid;
    recording_details details;
  };

  void add(std::string sid, std::string wav, recording_details details);
  /// Made at `since` or later, newest first.
  [[nodiscard]] std::vector<listed> list(time_point since) const;
  /// The audio; null when there is none, or for the first `not_ready` downloads.
  [[nodiscard]] std::shared_ptr<const std::string> download(std::string_view sid, int not_ready);

 private:
  struct recording {
    std::shared_ptr<const std::string> wav;
    recording_details details;
    int tried = 0;
  };

  mutable std::mutex guard_;
  std::map<std::string, recording, std::less<>> recordings_;
};

}  // namespace zylin::sim
