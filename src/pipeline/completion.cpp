#include "zylin/pipeline/completion.hpp"

#include <utility>

namespace zylin {
namespace {

/// Somebody to whom the call was handed over stays in the log; otherwise the customer has the answer now.
result<void> close_call(transaction& within, const call_sid& id) {
  result<std::optional<call>> log = within.calls().find(id);
  if (!log) {
    return log.error();
  }
  if (!*log || (*log)->outcome != call_outcome::recorded) {
    return {};
  }
  (*log)->outcome = call_outcome::answered;
  return within.calls().save(**log);
}

}  // namespace

result<std::optional<job>> finish_if_settled(transaction& within, std::int64_t job_id) {
  result<std::optional<job>> found = within.jobs().find(job_id);
  if (!found) {
    return found.error();
  }
  if (!*found || (*found)->step != job_step::answer || (*found)->state != job_state::waiting) {
    return std::optional<job>{};
  }
  const result<std::int64_t> open = within.messages().count_unsettled(job_id);
  if (!open) {
    return open.error();
  }
  if (*open > 0) {
    return std::optional<job>{};
  }
  job finished = std::move(**found);
  finished.state = job_state::done;
  if (const result<bool> saved = within.jobs().save(finished, finished.lease); !saved) {
    return saved.error();
  }
  if (const result<void> closed = close_call(within, finished.call); !closed) {
    return closed.error();
  }
  return std::optional<job>(std::move(finished));
}

}  // namespace zylin
