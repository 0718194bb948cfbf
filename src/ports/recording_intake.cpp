#include "zylin/ports/recording_intake.hpp"

namespace zylin {

result<call> find_or_add(call_repository& calls, const call& fresh) {
  if (const result<bool> added = calls.add(fresh); !added) {
    return added.error();
  }
  const result<std::optional<call>> stored = calls.find(fresh.sid);
  if (!stored) {
    return stored.error();
  }
  return stored->value_or(fresh);
}

result<bool> take_recording(transaction& within, call row, const recording_sid& recording, time_point now) {
  job work(row.sid, recording);
  work.run_at = now;
  work.created_at = now;
  const result<bool> added = within.jobs().add(work);
  if (!added || !*added) {
    return added;
  }
  mark_recorded(row);
  if (const result<void> saved = within.calls().save(row); !saved) {
    return saved.error();
  }
  return true;
}

}  // namespace zylin
