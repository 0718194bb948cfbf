#pragma once

#include "zylin/sim/stand_ins.hpp"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::sim {

/// The calls of the stand-in account. Thread-safe.
class call_register {
 public:
  void put(known_call call) {
    const std::lock_guard lock(guard_);
    std::string sid = call.sid;
    calls_.insert_or_assign(std::move(sid), std::move(call));
  }

  [[nodiscard]] std::optional<known_call> find(std::string_view sid) const {
    const std::lock_guard lock(guard_);
    const auto found = calls_.find(sid);
    return found == calls_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  mutable std::mutex guard_;
  std::map<std::string, known_call, std::less<>> calls_;
};

}  // namespace zylin::sim
