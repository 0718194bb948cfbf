#pragma once

#include "simulate/call_record.hpp"
#include "simulate/script.hpp"

#include <map>
#include <string>
#include <vector>

namespace zylin::cli {

/// The records of all calls of a simulation.
class ledger {
 public:
  explicit ledger(const std::vector<scripted_call>& script);

  /// The record it belongs to; null for what belongs to no simulated call.
  call_record* apply(const happening& next);

  [[nodiscard]] bool all_over() const;
  [[nodiscard]] bool all_answered() const;
  [[nodiscard]] bool all_succeeded() const;
  [[nodiscard]] const std::vector<call_record>& records() const noexcept { return records_; }
  [[nodiscard]] std::vector<call_record>& records() noexcept { return records_; }

 private:
  std::vector<call_record> records_;
  std::map<std::string, std::size_t, std::less<>> by_sid_;
};

}  // namespace zylin::cli
