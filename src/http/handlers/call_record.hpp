#pragma once

#include "zylin/core/form.hpp"
#include "zylin/domain/call.hpp"

namespace zylin::http {

/// The row of a call that a webhook tells of for the first time.
[[nodiscard]] call new_call(call_sid id, const form& fields, time_point now);

/// Takes CallStatus, and at its end the duration, from any of a call's webhooks: they are repeated and
/// overtake each other, and the row is the same in the end. What is unreadable changes nothing.
void merge_progress(call& row, const form& fields, time_point now);

}  // namespace zylin::http
