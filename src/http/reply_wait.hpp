#pragma once

#include "turn_address.hpp"
#include "zylin/core/clock.hpp"

#include <chrono>

namespace zylin::http {

/// How long a request for a reply waits for it.
struct reply_wait {
  std::chrono::milliseconds most{0};
  bool is_last = false;  ///< if there is no reply then, the caller has waited long enough
};

/// Short for the words themselves, since silence on the line seems broken; longer once the caller has been asked to
/// wait. `patience` is counted on the clock, because Twilio takes its time between two requests, and at least in the
/// waits that came before, because the clock may be set back.
[[nodiscard]] reply_wait wait_for_reply(const turn_address& asked, std::chrono::milliseconds patience, time_point now);

}  // namespace zylin::http
