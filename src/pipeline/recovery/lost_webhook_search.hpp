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

/// Finds recordings of our calls that no webhook reported, and makes jobs of them. One turn at a time.
class lost_webhook_search {
 public:
  explicit lost_webhook_search(sweep_tools tools) : tools_(tools) {}

  /// Reads a limited number of pages of the list, from the point up to which everything is stored; the next turn
  /// continues. Returns how many recordings were taken. Errors: those of the ports; those already taken stay.
  [[nodiscard]] ports::awaitable<result<int>> turn();

  /// True after a turn that reached the end of the list with everything stored.
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
  std::unordered_set<std::string> foreign_;  ///< recordings of others: their calls are looked up once
};

}  // namespace zylin::recovery
