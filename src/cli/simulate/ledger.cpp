#include "simulate/ledger.hpp"

#include <algorithm>

namespace zylin::cli {

ledger::ledger(const std::vector<scripted_call>& script) {
  for (const scripted_call& each : script) {
    call_record record;
    record.from = each.from;
    record.said = each.said;
    records_.push_back(std::move(record));
  }
}

call_record* ledger::apply(const happening& next) {
  if (next.caller) {
    by_sid_.emplace(next.call_sid, *next.caller);
  }
  const auto found = by_sid_.find(next.call_sid);
  if (found == by_sid_.end()) {
    return nullptr;
  }
  call_record& record = records_[found->second];
  record.apply(next);
  return &record;
}

bool ledger::all_over() const {
  return std::ranges::all_of(records_, &call_record::is_over);
}

bool ledger::all_answered() const {
  return std::ranges::all_of(records_, &call_record::is_answered);
}

bool ledger::all_succeeded() const {
  return std::ranges::all_of(records_, &call_record::succeeded);
}

}  // namespace zylin::cli
