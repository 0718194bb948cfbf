#pragma once

#include "feed_event.hpp"
#include "reading_budget.hpp"
#include "zone_table.hpp"
#include "zylin/core/error.hpp"
#include "zylin/domain/time_zone.hpp"

#include <chrono>
#include <set>
#include <vector>

namespace zylin::ical {

/// Starts of instances that do not take place as the series says: as moments, and for whole days as dates.
struct left_out_starts {
  std::set<time_point> moments;
  std::set<std::chrono::local_days> days;
};

/// Adds an EXDATE or a RECURRENCE-ID of a series that begins at `series`. Exchange writes those of a series of whole
/// days with a time: only their date counts. A date alone leaves out everything on it.
void leave_out(left_out_starts& all, const calendar_time& what, const calendar_time& series, zone_table& zones);

/// When the event takes place within `window`, in any order: by its start, its rules and RDATEs, without `left_out`.
/// A rule that never fits adds nothing. An instance lasts as long on the clock as the first one, and one given as
/// DURATION as RFC 5545 (3.3.6) says. Errors: `bad_response` for a rule that cannot be read or that repeats endlessly
/// often, or once `budget` is spent.
[[nodiscard]] result<std::vector<domain::time_span>> expand_event(const feed_event& event,
                                                                  const left_out_starts& left_out,
                                                                  const domain::time_span& window, zone_table& zones,
                                                                  reading_budget& budget);

/// When the rest of a series takes place, from the instance on that `moved` (RANGE=THISANDFUTURE) stands for: as far
/// from the times of the series as that one, and as long. Errors: those of `expand_event`.
[[nodiscard]] result<std::vector<domain::time_span>> expand_moved_rest(const feed_event& series,
                                                                       const feed_event& moved,
                                                                       const left_out_starts& left_out,
                                                                       const domain::time_span& window,
                                                                       zone_table& zones, reading_budget& budget);

/// Whether one of its rules has no day at all, like 30 February.
[[nodiscard]] bool has_rule_that_never_fits(const feed_event& event);

/// When one instance takes place that starts then. Empty if it has no length.
[[nodiscard]] domain::time_span span_from(const feed_event& event, const calendar_time& start, zone_table& zones);

}  // namespace zylin::ical
