#pragma once

#include "zylin/core/error.hpp"
#include "zylin/core/form.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/http/message.hpp"

namespace zylin::http {

/// The call that a webhook's path names as {call_sid}. `invalid_input` if that is none, or if the form names another.
[[nodiscard]] result<call_sid> read_call_in_path(const path_parameters& path, const form& fields);

/// Reads From, To, CallStatus and CallDuration, which any of a call's webhooks may have. Unreadable values are left
/// out.
[[nodiscard]] domain::call_progress read_call_progress(call_sid id, const form& fields);

}  // namespace zylin::http
