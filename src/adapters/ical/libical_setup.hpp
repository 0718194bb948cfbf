#pragma once

#include <libical/ical.h>

#include <mutex>

namespace zylin::ical {

/// libical's settings are the process's: an error must not end it, and its built-in zones are made once, not by two
/// threads at the same time. Belongs before every use of it.
inline void prepare_libical() {
  static std::once_flag done;
  std::call_once(done, [] {
    icalerror_set_errors_are_fatal(0);
    static_cast<void>(icaltimezone_get_utc_timezone());
  });
}

}  // namespace zylin::ical
