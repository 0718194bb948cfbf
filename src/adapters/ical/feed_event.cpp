#include "feed_event.hpp"

#include "busy_times.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <charconv>

namespace zylin::ical {
namespace {

/// Calls `take` with each value of a list; false when it could not take one.
template <class Take>
bool for_each_value(std::string_view list, Take take) {
  while (!list.empty()) {
    const std::string_view one = list.substr(0, list.find(','));
    if (!ascii::trim(one).empty() && !take(one)) {
      return false;
    }
    list.remove_prefix(std::min(one.size() + 1, list.size()));
  }
  return true;
}

void must_be_read(bool done, const content_line& line, feed_event& into) {
  if (!done && into.unreadable.empty()) {
    into.unreadable = ascii::lower_case(line.name);
  }
}

void read_times(const content_line& line, feed_event& into) {
  if (line.is("DTSTART")) {
    into.start = parse_calendar_time(line, line.value);
    must_be_read(into.start.has_value(), line, into);
  } else if (line.is("DTEND")) {
    into.end = parse_calendar_time(line, line.value);
    must_be_read(into.end.has_value(), line, into);
  } else if (line.is("DURATION")) {
    into.length = parse_calendar_duration(line.value);
    must_be_read(into.length.has_value(), line, into);
  } else if (line.is("RECURRENCE-ID")) {
    into.instead_of = parse_calendar_time(line, line.value);
    into.and_following = line.parameter("RANGE").has_value();
    must_be_read(into.instead_of.has_value(), line, into);
  } else if (line.is("RRULE")) {
    if (into.rules.size() <= most_rules_of_an_event) {  // one more than is allowed says that there are too many
      into.rules.emplace_back(ascii::trim(line.value, "; \t"));
    }
  } else if (line.is("RDATE")) {
    must_be_read(for_each_value(line.value,
                                [&](std::string_view one) {
                                  const auto period = parse_calendar_period(line, one);
                                  const bool fits = into.further.size() < most_dates_of_an_event;
                                  if (period && fits) {
                                    into.further.push_back(*period);
                                  }
                                  return period.has_value() && fits;
                                }),
                 line, into);
  } else if (line.is("EXDATE")) {  // one that cannot be read blocks more, not less
    static_cast<void>(for_each_value(line.value, [&](std::string_view one) {
      if (const auto when = parse_calendar_time(line, one)) {
        into.except.push_back(*when);
      }
      return into.except.size() < most_dates_of_an_event;
    }));
  }
}

}  // namespace

void read_event_line(const content_line& line, feed_event& into) {
  if (line.is("UID")) {
    into.uid = line.value;
  } else if (line.is("SEQUENCE")) {
    std::from_chars(line.value.data(), line.value.data() + line.value.size(), into.sequence);
  } else if (line.is("DTSTAMP")) {
    into.stamp = line.value;
  } else if (line.is("STATUS")) {
    into.cancelled = line.is("STATUS", "CANCELLED");
  } else if (line.is("TRANSP", "TRANSPARENT") || line.is("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")) {
    into.free = true;
  } else {
    read_times(line, into);
  }
}

}  // namespace zylin::ical
