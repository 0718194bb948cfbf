#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/opt_out.hpp"
#include "zylin/ports/store.hpp"

namespace zylin::intake {

/// Closes or reopens the channel by which somebody wrote, if they ask for it, and says which it was. Closing a closed
/// channel counts as asking again; opening an open one asks nothing. The owner's own number is like any other, but if
/// an alert could then reach nobody, this is logged as an error.
[[nodiscard]] result<domain::opt_out_request> take_contact_wish(ports::transaction& tx,
                                                                const config::settings& settings,
                                                                const domain::incoming_message& written,
                                                                time_point now);

}  // namespace zylin::intake
