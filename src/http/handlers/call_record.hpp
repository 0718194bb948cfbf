#pragma once

#include "zylin/core/form.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/ports/repositories.hpp"

namespace zylin::http {

/// The row of a call that a webhook tells of for the first time.
[[nodiscard]] call new_call(call_sid id, const form& fields, time_point now);

/// Takes CallStatus, and at its end the duration, from any of a call's webhooks: they are repeated and
/// overtake each other, and the row is the same in the end. What is unreadable changes nothing.
void merge_progress(call& row, const form& fields, time_point now);

/// A call that ended while nothing had come of it was missed.
void close_if_ended(call& row);

/// A recording exists, so somebody works on it, unless that is over already.
void mark_recorded(call& row);

/// The stored row of that call, which is added when it is missing: webhooks may overtake the first one.
[[nodiscard]] result<call> find_or_add(call_repository& calls, const call& fresh);

}  // namespace zylin::http
