#pragma once

#include "zylin/pipeline/sweep_rules.hpp"
#include "zylin/ports/store.hpp"

#include <string>
#include <unordered_set>
#include <vector>

namespace zylin {

struct sweep_tools {
  store& db;
  recording_list& recordings;
  call_directory& directory;
  const clock& time;
  const settings& configured;
};

/// Finds recordings of our calls that nobody told us of, and makes jobs of them. One turn at a time.
class recording_sweeper {
 public:
  explicit recording_sweeper(sweep_tools tools) : tools_(tools) {}

  /// Reads the list from where everything before it is stored, a limited number of pages: a longer list goes on in the
  /// next turn. How many recordings were taken in. Errors: those of the ports; what was taken stays taken.
  [[nodiscard]] awaitable<result<int>> turn();

  /// True after a turn that came to the end of the list with everything stored.
  [[nodiscard]] bool is_complete() const noexcept { return next_.empty() && nothing_left_out_; }

 private:
  struct sorted_page {
    int taken = 0;
    std::vector<listed_recording> strangers;  ///< of calls that we do not know
  };

  awaitable<result<void>> begin_list();
  awaitable<result<int>> read_pages();
  awaitable<result<sweep_mark>> load_mark(time_point now);
  awaitable<result<int>> take_page(const recording_page& page);
  [[nodiscard]] result<sorted_page> sort(transaction& within, const recording_page& page) const;
  awaitable<result<bool>> take_stranger(const listed_recording& listed);
  awaitable<result<void>> save_mark();

  sweep_tools tools_;
  sweep_mark mark_;
  time_point since_{};
  time_point began_{};                       ///< when the list that is being read began to be read
  std::string next_;                         ///< its next page
  bool nothing_left_out_ = true;             ///< of that list, so far
  std::unordered_set<std::string> foreign_;  ///< recordings of others: their calls are asked for once
};

}  // namespace zylin
