#pragma once

#include "zylin/core/form.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/message.hpp"

namespace zylin::http {

/// A message to us as Twilio posts it: the text (for a tapped button or a chosen line its label), attachments, a place,
/// and the opt-out type that Twilio recognised. Everything is cleaned and bounded.
[[nodiscard]] domain::incoming_message read_incoming(const form& fields, const domain::business& business);

}  // namespace zylin::http
