#pragma once

#include <mutex>
#include <set>
#include <string>
#include <string_view>

namespace zylin::sim {

/// Who has written to the business. Thread-safe.
class open_windows {
 public:
  void open(std::string number);
  /// `address` with or without `whatsapp:`.
  [[nodiscard]] bool is_open(std::string_view address) const;

 private:
  mutable std::mutex guard_;
  std::set<std::string, std::less<>> numbers_;
};

}  // namespace zylin::sim
