#include "pipeline/intake/call_intake.hpp"

#include "pipeline/messages/customer_profile.hpp"
#include "zylin/core/try.hpp"

#include <optional>
#include <string>
#include <utility>

namespace zylin::intake {

result<domain::call> find_or_add(ports::call_repository& calls, const domain::call& fresh) {
  TRY(calls.add(fresh));
  TRY_ASSIGN(const std::optional<domain::call> stored, calls.find(fresh.sid));
  return stored.value_or(fresh);
}

result<ports::call_arrival> log_arrival(ports::transaction& tx, const domain::business& business,
                                        const domain::call_progress& told, std::string_view customer, time_point now) {
  TRY_ASSIGN(std::string language, messages::language_for(tx, business, customer));
  TRY_ASSIGN(const bool blocked, messages::is_blocked(tx, business, customer));
  const auto turn_away = [blocked](domain::call& row) {
    if (blocked && row.outcome == domain::call_outcome::open) {
      mark_blocked(row);
    }
  };
  domain::call fresh = new_call(told, now);
  turn_away(fresh);
  TRY_ASSIGN(const bool added, tx.calls().add(fresh));
  if (added) {
    return ports::call_arrival{.is_new = true, .outcome = fresh.outcome, .language = std::move(language)};
  }
  TRY_ASSIGN(const domain::call known, update_call(tx, told, now, turn_away));
  return ports::call_arrival{.is_new = false, .outcome = known.outcome, .language = std::move(language)};
}

result<void> log_refusal(ports::transaction& tx, const call_sid& id) {
  TRY_ASSIGN(std::optional<domain::call> stored, tx.calls().find(id));
  if (!stored) {
    return {};
  }
  stored->outcome = domain::call_outcome::refused;
  return tx.calls().save(*stored);
}

result<domain::call> log_progress(ports::transaction& tx, const domain::call_progress& told, time_point now) {
  return update_call(tx, told, now, domain::close_if_ended);
}

}  // namespace zylin::intake
