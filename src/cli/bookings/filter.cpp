#include "bookings/filter.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/core/try.hpp"

#include <algorithm>

namespace zylin::cli {
namespace {

using std::chrono::days;
using std::chrono::local_days;

result<local_days> read_day(std::string_view text, const domain::time_zone& zone, time_point now) {
  const auto today = std::chrono::floor<days>(zone.to_local(now));
  if (text == "today") {
    return today;
  }
  if (text == "tomorrow") {
    return today + days(1);
  }
  if (const auto date = parse_date(text)) {
    return local_days{*date};
  }
  return error(errc::invalid_input, "'" + std::string(text) + "' is no day: write YYYY-MM-DD, today or tomorrow");
}

/// Monday to Sunday.
day_span week_around(local_days day) {
  const local_days monday = day - (std::chrono::weekday(day) - std::chrono::Monday);
  return {monday, monday + days(6)};
}

result<std::vector<domain::booking_status>> read_statuses(std::string_view text) {
  std::vector<domain::booking_status> read;
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t comma = std::min(text.find(',', from), text.size());
    const std::string_view name = text.substr(from, comma - from);
    const std::optional<domain::booking_status> status = domain::parse_booking_status(name);
    if (!status) {
      return error(errc::invalid_input, "'" + std::string(name) +
                                            "' is no status: they are requested, confirmed, cancelled, completed and "
                                            "no_show, several with commas between them");
    }
    read.push_back(*status);
    from = comma + 1;
  }
  return read;
}

}  // namespace

bool bookings_filter::takes(const domain::booking& row) const {
  const bool of_status = statuses.empty() || std::ranges::find(statuses, row.status) != statuses.end();
  return of_status && (!service || ascii::equals_ignoring_case(row.service, *service));
}

result<bookings_filter> read_filter(const bookings_options& typed, const domain::time_zone& zone, time_point now) {
  if (typed.free && typed.status) {
    return error(errc::invalid_input, "--free shows times that nobody has booked: they have no --status");
  }
  bookings_filter read;
  read.service = typed.service;
  if (typed.status) {
    TRY_ASSIGN(read.statuses, read_statuses(*typed.status));
  }
  if (!typed.day && !typed.week && !typed.free) {
    return read;
  }
  TRY_ASSIGN(const local_days day, read_day(typed.day.value_or(typed.week.value_or("today")), zone, now));
  read.days = typed.week ? week_around(day) : day_span{day, day};
  return read;
}

}  // namespace zylin::cli
