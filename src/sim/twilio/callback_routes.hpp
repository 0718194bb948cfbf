#pragma once

#include <mutex>
#include <string>

namespace zylin::sim {

/// Where a public address is really served. Thread-safe.
class callback_routes {
 public:
  void set(std::string public_url, std::string server_url);
  /// `url` with its public base replaced; unchanged when it has another base.
  [[nodiscard]] std::string reachable(const std::string& url) const;

 private:
  mutable std::mutex guard_;
  std::string public_url_;
  std::string server_url_;
};

}  // namespace zylin::sim
