#pragma once

#include "zylin/core/form.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/message.hpp"

namespace zylin::http {

/// What somebody wrote to us, as Twilio posts it: the words (of a tapped button or a chosen line its label), what is
/// attached, a place, and what Twilio has taken it for. Everything is cleaned and bounded.
[[nodiscard]] domain::incoming_message read_incoming(const form& fields, const domain::business& business);

}  // namespace zylin::http
