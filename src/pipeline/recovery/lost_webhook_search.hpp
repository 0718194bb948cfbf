#pragma once

#include "pipeline/recovery/sweep_rules.hpp"
#include "zylin/ports/store.hpp"

#include <string>
#include <unordered_set>
#include <vector>

namespace zylin::recovery {

struct sweep_tools {
  ports::store& db;
  ports::recording_list& recordings;
  ports::call_directory& directory;
  const clock& time;
  const config::settings& settings;
};

/// Finds recordings of our calls that nobody told us of, and makes jobs of them. One turn at a time.
class lost_webhook_search {
 public:
  explicit lost_webhook_search(sweep_tools tools) : tools_(tools) {}

  /// Reads the list from where everything before it is stored, a limited number of pages: a longer list goes on in the
  /// next turn. How many recordings were taken in. Errors: those of the ports; what was taken stays taken.
  [[nodiscard]] ports::awaitable<result<int>> turn();

  /// True after a turn that came to the end of the list with everything stored.
  [[nodiscard]] bool is_complete() const noexcept { return next_.empty() && nothing_left_out_; }

 private:
  struct sorted_page {
    int taken = 0;
    std::vector<ports::listed_recording> of_unknown_calls;  ///< of calls that we do not know
  };

  ports::awaitable<result<void>> begin_list();
  ports::awaitable<result<int>> read_pages();
  ports::awaitable<result<ports::sweep_mark>> load_mark(time_point now);
  ports::awaitable<result<int>> take_page(const ports::recording_page& page);
  [[nodiscard]] result<sorted_page> sort(ports::transaction& tx, const ports::recording_page& page) const;
  ports::awaitable<result<bool>> take_of_unknown_call(const ports::listed_recording& listed);
  ports::awaitable<result<void>> save_mark();

  sweep_tools tools_;
  ports::sweep_mark mark_;
  time_point since_{};
  time_point began_{};                       ///< when the list that is being read began to be read
  std::string next_;                         ///< its next page
  bool nothing_left_out_ = true;             ///< of that list, so far
  std::unordered_set<std::string> foreign_;  ///< recordings of others: their calls are asked for once
};

}  // namespace zylin::recovery
