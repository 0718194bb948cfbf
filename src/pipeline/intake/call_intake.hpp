// intake: stores what webhooks report.
#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/ports/store.hpp"
#include "zylin/ports/webhook_intake.hpp"

#include <string_view>

namespace zylin::intake {

/// The stored row of that call, added if it is missing, since notifications come in any order. Errors of all:
/// `storage_*`.
[[nodiscard]] result<domain::call> find_or_add(ports::call_repository& calls, const domain::call& fresh);

/// Stores a notification together with `change`, a callable `void(domain::call&)`. Returns the row after it.
template <class Change>
[[nodiscard]] result<domain::call> update_call(ports::transaction& tx, const domain::call_progress& told,
                                               time_point now, const Change& change) {
  TRY_ASSIGN(domain::call row, find_or_add(tx.calls(), new_call(told, now)));
  merge_progress(row, told, now);
  change(row);
  TRY(tx.calls().save(row));
  return row;
}

/// The voice webhook reported the call. One from a blocked number is stored as such. `customer`: who calls, as
/// `messages::customer_number` gives it.
[[nodiscard]] result<ports::call_arrival> log_arrival(ports::transaction& tx, const domain::business& business,
                                                      const domain::call_progress& told, std::string_view customer,
                                                      time_point now);

/// Marks the call as refused; one that is not stored stays unknown.
[[nodiscard]] result<void> log_refusal(ports::transaction& tx, const call_sid& id);

/// The row after the call went on; one that ended with nothing left is missed.
[[nodiscard]] result<domain::call> log_progress(ports::transaction& tx, const domain::call_progress& told,
                                                time_point now);

}  // namespace zylin::intake
