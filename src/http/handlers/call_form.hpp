#pragma once

#include "zylin/core/form.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/call.hpp"

namespace zylin::http {

/// Reads From, To, CallStatus and CallDuration, which any of a call's webhooks may have. Unreadable values are left
/// out.
[[nodiscard]] domain::call_progress read_call_progress(call_sid id, const form& fields);

}  // namespace zylin::http
