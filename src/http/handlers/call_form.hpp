#pragma once

#include "zylin/core/form.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/call.hpp"

namespace zylin::http {

/// What the form of any of a call's webhooks tells of it: From, To, CallStatus, CallDuration. What cannot be read is
/// left out.
[[nodiscard]] domain::call_progress read_call_progress(call_sid id, const form& fields);

}  // namespace zylin::http
