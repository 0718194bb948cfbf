#pragma once

#include <map>
#include <mutex>
#include <string>

namespace zylin::sim {

/// Which keys came, and how often. Thread-safe.
class key_ledger {
 public:
  void count(const std::string& key) {
    const std::lock_guard held(access_);
    ++counts_[key];
  }
  [[nodiscard]] std::map<std::string, int> counts() const {
    const std::lock_guard held(access_);
    return counts_;
  }

 private:
  mutable std::mutex access_;
  std::map<std::string, int> counts_;
};

}  // namespace zylin::sim
