#include "pipeline/intake/call_intake.hpp"

#include <optional>

namespace zylin::intake {

result<domain::call> find_or_add(ports::call_repository& calls, const domain::call& fresh) {
  if (const result<bool> added = calls.add(fresh); !added) {
    return added.error();
  }
  const result<std::optional<domain::call>> stored = calls.find(fresh.sid);
  if (!stored) {
    return stored.error();
  }
  return stored->value_or(fresh);
}

result<ports::call_arrival> log_arrival(ports::transaction& tx, const domain::call_progress& told, time_point now) {
  const domain::call fresh = new_call(told, now);
  const result<bool> added = tx.calls().add(fresh);
  if (!added) {
    return added.error();
  }
  if (*added) {
    return ports::call_arrival{.is_new = true, .outcome = fresh.outcome};
  }
  const result<domain::call> known = update_call(tx, told, now, [](domain::call&) {});
  if (!known) {
    return known.error();
  }
  return ports::call_arrival{.is_new = false, .outcome = known->outcome};
}

result<void> log_refusal(ports::transaction& tx, const call_sid& id) {
  result<std::optional<domain::call>> stored = tx.calls().find(id);
  if (!stored) {
    return stored.error();
  }
  if (!*stored) {
    return {};
  }
  (*stored)->outcome = domain::call_outcome::refused;
  return tx.calls().save(**stored);
}

result<domain::call> log_progress(ports::transaction& tx, const domain::call_progress& told, time_point now) {
  return update_call(tx, told, now, domain::close_if_ended);
}

}  // namespace zylin::intake
