#include "zylin/ports/recording_intake.hpp"

namespace zylin::ports {

result<domain::call> find_or_add(call_repository& calls, const domain::call& fresh) {
  if (const result<bool> added = calls.add(fresh); !added) {
    return added.error();
  }
  const result<std::optional<domain::call>> stored = calls.find(fresh.sid);
  if (!stored) {
    return stored.error();
  }
  return stored->value_or(fresh);
}

result<bool> take_recording(transaction& tx, domain::call row, const recording_sid& recording, time_point now) {
  domain::job work(row.sid, recording);
  work.run_at = now;
  work.created_at = now;
  const result<bool> added = tx.jobs().add(work);
  if (!added || !*added) {
    return added;
  }
  mark_recorded(row);
  if (const result<void> saved = tx.calls().save(row); !saved) {
    return saved.error();
  }
  return true;
}

}  // namespace zylin::ports
