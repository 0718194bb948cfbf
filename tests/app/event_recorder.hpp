#pragma once

#include "zylin/ports/telemetry.hpp"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace zylin::test {

/// Remembers what happened and lets a test wait for it.
class event_recorder final : public ports::telemetry {
 public:
  struct step {
    std::string call;
    domain::job_step what;
    bool ok;
  };

  void call_received(bool) override {}
  void step_finished(const call_sid& call, domain::job_step what, std::chrono::milliseconds,
                     const error* failure) override {
    note([&] { steps_.push_back({call.str(), what, failure == nullptr}); });
  }
  void job_finished(const call_sid& call, domain::job_state state) override {
    note([&] { finished_[call.str()] = state; });
  }
  void message_changed(const domain::message& row) override {
    note([&] { messages_.push_back(row); });
  }
  void upstream_finished(std::string_view, std::string_view operation, std::string_view outcome,
                         std::chrono::milliseconds) override {
    note([&] { ++upstream_[std::string(operation) + " " + std::string(outcome)]; });
  }
  void parameter_refused(std::string_view, std::string_view, std::string_view) override {}
  void http_finished(std::string_view, int, std::chrono::microseconds) override {}

  /// The final state of the call's job; `running` if it has not ended within the limit.
  domain::job_state wait_for_end(const std::string& call) {
    wait_until([&] { return finished_.count(call) > 0; });
    const std::lock_guard guard(mutex_);
    const auto found = finished_.find(call);
    return found == finished_.end() ? domain::job_state::running : found->second;
  }

  bool wait_for_messages(domain::message_state state, std::size_t count) {
    return wait_until([&] {
      return static_cast<std::size_t>(
                 std::count_if(messages_.begin(), messages_.end(),
                               [state](const domain::message& row) { return row.state == state; })) >= count;
    });
  }

  /// `what`: "operation outcome".
  bool wait_for_upstream(const std::string& what, int total) {
    return wait_until([&] { return upstream_[what] >= total; });
  }
  bool wait_for_more_upstream(const std::string& what, int more) {
    return wait_for_upstream(what, upstream_count(what) + more);
  }
  int upstream_count(const std::string& what) {
    const std::lock_guard guard(mutex_);
    return upstream_[what];
  }
  bool wait_for_step(domain::job_step what) {
    return wait_until([&] {
      return std::any_of(steps_.begin(), steps_.end(), [what](const step& one) { return one.what == what && one.ok; });
    });
  }

  bool wait_for_failed_step(domain::job_step what) {
    return wait_until([&] {
      return std::any_of(steps_.begin(), steps_.end(), [what](const step& one) { return one.what == what && !one.ok; });
    });
  }

 private:
  template <class Change>
  void note(const Change& change) {
    const std::lock_guard guard(mutex_);
    change();
    changed_.notify_all();
  }

  template <class Condition>
  bool wait_until(const Condition& holds) {
    constexpr std::chrono::seconds limit{60};
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, limit, holds);
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<step> steps_;
  std::map<std::string, domain::job_state> finished_;
  std::vector<domain::message> messages_;
  std::map<std::string, int> upstream_;
};

}  // namespace zylin::test
