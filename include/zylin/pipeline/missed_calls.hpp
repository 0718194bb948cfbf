#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/pipeline/work_loop.hpp"
#include "zylin/ports/store.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin {

struct missed_call_tools {
  store& db;
  const clock& time;
  const settings& configured;
  std::function<void()> message_added;  ///< wakes the outbox; any thread
  std::function<void()> sweep_wanted;   ///< a call waits for the list of recordings to be read; any thread
};

/// Follows up calls that ended with nothing left: a message to the caller how to book, at most one a day to one number,
/// and a line for the owner. The messages and the mark on the call are one transaction, so each call is followed up
/// once, whatever happens in between.
class missed_calls final : public work_source {
 public:
  explicit missed_calls(missed_call_tools tools) : tools_(std::move(tools)) {}

  /// Follows up at most `room` calls at once: all of it is that one transaction, so there are no pieces to run.
  awaitable<result<std::vector<awaitable<void>>>> claim(std::size_t room) override;
  awaitable<result<std::optional<time_point>>> next_due() override;

 private:
  struct batch {
    int written = 0;
    bool waits_for_sweep = false;
  };

  [[nodiscard]] bool sweeping() const noexcept;
  /// Who made the calls that may be followed up now.
  [[nodiscard]] result<std::vector<std::string>> callers_due(transaction& within, time_point now,
                                                             std::size_t room) const;
  [[nodiscard]] result<batch> follow_up_due(transaction& within, const known_callers& callers, time_point now,
                                            std::size_t room) const;
  [[nodiscard]] result<int> write(transaction& within, const caller& who, const call& missed, time_point now) const;
  [[nodiscard]] result<bool> may_write_to_caller(transaction& within, const call& missed, std::string_view number,
                                                 time_point now) const;

  missed_call_tools tools_;
  bool waits_for_sweep_ = false;  // only touched by the loop
};

}  // namespace zylin
