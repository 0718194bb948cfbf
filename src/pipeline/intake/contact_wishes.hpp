#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/opt_out.hpp"
#include "zylin/ports/store.hpp"

namespace zylin::intake {

/// Closes or reopens the channel by which somebody wrote, where that is what they ask, and says which it was: closing
/// what is closed is asking again, opening what is open asks nothing. The owner's own number is like any other, but an
/// alert that could reach nobody is logged as an error.
[[nodiscard]] result<domain::contact_wish> take_contact_wish(ports::transaction& tx, const config::settings& settings,
                                                             const domain::incoming_message& written, time_point now);

}  // namespace zylin::intake
