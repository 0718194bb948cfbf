#include "time_phrase/clock_face.hpp"

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;
using std::chrono::minutes;

constexpr std::ptrdiff_t reach_forward = 5;
constexpr std::ptrdiff_t reach_back = 4;
constexpr std::ptrdiff_t far_back = 8;

bool is_half_day_hour(int hour) {
  return hour >= 1 && hour <= 12;
}

/// What to add to an hour of 0 to 11, where 0 is twelve o'clock.
minutes shift_for(day_part part, int hour) {
  switch (quarter_of(part)) {
    case day_part::afternoon: return half_day;
    case day_part::evening: return hour == 0 ? minutes{0} : half_day;
    case day_part::night: return hour <= 5 ? minutes{0} : half_day;
    default: return minutes{0};
  }
}

minutes shift_for_business_hours(int hour) {
  return hour <= 6 ? half_day : minutes{0};
}

bool links_part(kind what) {
  switch (what) {
    case kind::in:
    case kind::the:
    case kind::on:
    case kind::at:
    case kind::around:
    case kind::coming:
    case kind::next:
    case kind::weekday:
    case kind::day_offset:
    case kind::of:
    case kind::pause: return true;
    default: return false;
  }
}

/// "Friday evening would be great, at 7": further back only words that move an hour to the evening are searched for.
std::optional<day_part> look_far_back(const cursor& from) {
  for (std::ptrdiff_t i = 1; i <= far_back; ++i) {
    const token& what = from.peek(-i);
    const auto part = part_of(what);
    if (part && quarter_of(*part) == day_part::evening) {
      return part;
    }
    const bool other_day = what.kind == kind::weekday || what.kind == kind::day_offset;
    const bool plain = what.kind == kind::word || what.kind == kind::filler || links_part(what.kind);
    if (other_day || !plain) {
      break;
    }
  }
  return std::nullopt;
}

std::optional<day_part> look(const cursor& from, std::ptrdiff_t first, std::ptrdiff_t step, std::ptrdiff_t reach) {
  for (std::ptrdiff_t i = 0; i < reach; ++i) {
    const token& what = from.peek(first + i * step);
    if (const auto part = part_of(what)) {
      return part;
    }
    if (!links_part(what.kind)) {
      break;
    }
  }
  return std::nullopt;
}

/// For a time without an offset.
std::optional<clock_time_of_day> settle_named(const face& shown, const token* meridiem, std::optional<day_part> part) {
  if (shown.hour < 0 || shown.hour > 23 || shown.minute < 0 || shown.minute > 59) {
    return std::nullopt;
  }
  const minutes as_said{shown.hour * 60 + shown.minute};
  if (!is_half_day_hour(shown.hour)) {
    const bool contradicted = meridiem != nullptr && (meridiem->value == 0) != (shown.hour == 0);
    return contradicted ? std::nullopt : std::optional(clock_time_of_day{.time = as_said});
  }
  const int hour = shown.hour % 12;
  const minutes on_face{hour * 60 + shown.minute};
  if (meridiem != nullptr) {
    return clock_time_of_day{.time = on_face + (meridiem->value == 0 ? minutes{0} : half_day)};
  }
  if (shown.exact) {
    return clock_time_of_day{.time = as_said};
  }
  const minutes shift = part ? shift_for(*part, hour) : shift_for_business_hours(hour);
  return clock_time_of_day{.time = on_face + shift, .either_half = !part};
}

/// "Quarter to one" is business hours as 12:45 is, not as one o'clock is.
face without_offset(const face& shown) {
  const minutes total = (minutes{shown.hour * 60 + shown.minute + shown.offset} + half_day) % half_day;
  const int hour = static_cast<int>(total / minutes{60});
  return {.hour = hour == 0 ? 12 : hour, .minute = static_cast<int>(total.count() % 60)};
}

}  // namespace

std::optional<day_part> part_of(const token& what) {
  const bool named = what.kind == kind::tonight || what.kind == kind::day_part || what.kind == kind::part_adverb;
  return named ? std::optional(static_cast<day_part>(what.value)) : std::nullopt;
}

std::optional<clock_time_of_day> settle(const face& shown, const token* meridiem, std::optional<day_part> part) {
  if (shown.offset == 0) {
    return settle_named(shown, meridiem, part);
  }
  if (meridiem == nullptr && !part && is_half_day_hour(shown.hour)) {
    return settle_named(without_offset(shown), nullptr, std::nullopt);
  }
  const bool before_noon =
      shown.hour == 12 && shown.offset < 0 &&
      (meridiem != nullptr ? meridiem->value == 0
                           : quarter_of(*part) != day_part::evening && quarter_of(*part) != day_part::night);
  if (before_noon) {  // "quarter to twelve in the morning"
    return clock_time_of_day{.time = half_day + minutes{shown.minute + shown.offset}};
  }
  auto named = settle_named(shown, meridiem, part);
  if (named) {
    named->time = (named->time + minutes{shown.offset} + whole_day) % whole_day;
  }
  return named;
}

std::optional<day_part> nearby_part(const cursor& begin, const cursor& end) {
  if (const auto after = look(end, 0, 1, reach_forward)) {
    return after;
  }
  const auto before = look(begin, -1, -1, reach_back);
  return before ? before : look_far_back(begin);
}

}  // namespace zylin::domain::phrase
