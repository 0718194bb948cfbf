#include "zylin/domain/booking_machine.hpp"

namespace zylin {

bool is_live(booking_status status) noexcept {
  return status == booking_status::requested || status == booking_status::confirmed;
}

bool may_become(booking_status from, booking_status to, changed_by who, bool started) noexcept {
  switch (to) {
    case booking_status::requested: return false;
    case booking_status::confirmed: return from == booking_status::requested && who != changed_by::caller;
    case booking_status::cancelled: return is_live(from);
    case booking_status::completed:
    case booking_status::no_show: break;
  }
  if (!started || who == changed_by::caller) {
    return false;
  }
  const booking_status other = to == booking_status::completed ? booking_status::no_show : booking_status::completed;
  return from == booking_status::confirmed || (from == other && who == changed_by::owner);
}

}  // namespace zylin
