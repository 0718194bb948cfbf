#pragma once

#include "pipeline/engine/work_loop.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/ports/store.hpp"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::recovery {

enum class follow_up_step {
  wait,    ///< a recording may still be reported, or found
  forget,  ///< too long ago to be mentioned
  write    ///< really missed
};

/// The times that decide about a missed call.
struct missed_call_times {
  time_point ended{};
  time_point now{};
  std::chrono::milliseconds delay{};     ///< after the end, before anything is written
  bool sweeping = true;                  ///< lost webhooks are looked for
  std::optional<time_point> seen_until;  ///< how far that search has read
};

/// A webhook may have been lost, so with the sweep on, the list of recordings must have been read some time after the
/// call; if that fails for ten minutes, the caller waits no longer. After a day nothing is sent.
[[nodiscard]] follow_up_step decide_follow_up(const missed_call_times& times);

struct missed_call_tools {
  ports::store& db;
  const clock& time;
  const config::settings& settings;
  std::function<void()> message_added;  ///< wakes the outbox; any thread
  std::function<void()> sweep_wanted;   ///< a call waits for the list of recordings to be read; any thread
};

/// Follows up calls that ended with nothing left: a message to the caller how to book, at most one a day to one number,
/// and a notice to the owner. The messages and the mark on the call are one transaction, so each call is followed up
/// exactly once.
class missed_calls final : public engine::work_source {
 public:
  explicit missed_calls(missed_call_tools tools) : tools_(std::move(tools)) {}

  /// Follows up at most `room` calls at once: that one transaction does everything, so there are no pieces to run.
  ports::awaitable<result<std::vector<ports::awaitable<void>>>> claim(std::size_t room) override;
  ports::awaitable<result<std::optional<time_point>>> next_due() override;

 private:
  struct batch {
    int written = 0;
    bool waits_for_sweep = false;
  };

  [[nodiscard]] bool sweeping() const noexcept;
  /// The callers that may be followed up now.
  [[nodiscard]] result<std::vector<std::string>> callers_due(ports::transaction& tx, time_point now,
                                                             std::size_t room) const;
  [[nodiscard]] result<batch> follow_up_due(ports::transaction& tx, const domain::caller_cache& callers, time_point now,
                                            std::size_t room) const;
  [[nodiscard]] result<int> write(ports::transaction& tx, const domain::caller& who, const domain::call& missed,
                                  time_point now) const;
  [[nodiscard]] result<bool> may_write_to_caller(ports::transaction& tx, const domain::call& missed,
                                                 std::string_view number, time_point now) const;

  missed_call_tools tools_;
  bool waits_for_sweep_ = false;  // only used by the loop
};

}  // namespace zylin::recovery
