#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace zylin::sim {

/// The recordings of the stand-in account. Thread-safe.
class recording_shelf {
 public:
  void add(std::string sid, std::string wav);
  /// The audio; null when there is none, or while fewer than `not_ready` downloads were tried before.
  [[nodiscard]] std::shared_ptr<const std::string> download(std::string_view sid, int not_ready);

 private:
  struct recording {
    std::shared_ptr<const std::string> wav;
    int tried = 0;
  };

  std::mutex guard_;
  std::map<std::string, recording, std::less<>> recordings_;
};

}  // namespace zylin::sim
