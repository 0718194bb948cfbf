#include "time_phrase/cue.hpp"
#include "time_phrase/rules.hpp"
#include "time_phrase/said_month.hpp"

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;
using std::chrono::days;

match no_reading(const cursor& after) {
  return {.end = after.position()};
}

/// A past year means a date of birth rather than a wish; a year far ahead is not a date.
std::optional<local_days> date_in(int year, int month, int day, local_days now) {
  constexpr int years_ahead = 10;
  return year < year_of(now) || year > year_of(now) + years_ahead ? std::nullopt : date_of(year, month, day);
}

/// "[the] 5th", "5", but not the 5 of "5 PM".
const token* take_day_number(cursor& at) {
  cursor ahead = at;
  ahead.skip(kind::the);
  const token* day = ahead.at(kind::ordinal) ? ahead.take(kind::ordinal) : ahead.take(kind::number);
  const bool is_time = ahead.at_any({kind::meridiem, kind::oclock, kind::countable, kind::unit});
  if (day == nullptr || day->digits > 2 || day->value > 31 || (is_time && day->kind == kind::number)) {
    return nullptr;
  }
  at = ahead;
  return day;
}

/// "Friday, " before a date: the date decides.
void skip_weekday(cursor& at) {
  cursor ahead = at;
  if (ahead.skip(kind::weekday) || ahead.skip(kind::short_weekday)) {
    ahead.skip(kind::pause);
    at = ahead;
  }
}

struct named_day {
  int month = 0;
  int day = 0;
};

std::optional<named_day> take_month_first(cursor& at) {
  cursor ahead = at;
  const token* month = ahead.take(kind::month);
  if (month != nullptr && ahead.peek().begin == month->end) {  // "Dec. 5th"
    ahead.skip(kind::pause);
  }
  const token* day = month == nullptr ? nullptr : take_day_number(ahead);
  if (day == nullptr) {
    return std::nullopt;
  }
  ahead.skip(kind::date_mark);
  at = ahead;
  return named_day{.month = month->value, .day = day->value};
}

std::optional<named_day> take_feast(cursor& at) {
  const token* feast = at.take(kind::feast);
  return feast == nullptr ? std::nullopt
                          : std::optional(named_day{.month = feast->value / 100, .day = feast->value % 100});
}

std::optional<named_day> take_day_first(cursor& at) {
  cursor ahead = at;
  const token* day = take_day_number(ahead);
  if (const int numbered = day == nullptr ? 0 : take_numbered_month(ahead)) {
    at = ahead;
    return named_day{.month = numbered, .day = day->value};
  }
  if (ahead.at(kind::pause) && is_day_of_month(ahead)) {  // "5. Dezember"
    ahead.advance();
  }
  ahead.skip(kind::date_mark);
  ahead.skip(kind::of);
  const token* month = day == nullptr ? nullptr : ahead.take(kind::month);
  if (month == nullptr) {
    return std::nullopt;
  }
  at = ahead;
  return named_day{.month = month->value, .day = day->value};
}

/// "Friday, 18 July" in a year in which that is a Thursday: which of them is meant must be asked.
bool names_other_weekday(const token& said, std::optional<local_days> date) {
  const bool named_day = said.kind == kind::weekday || said.kind == kind::short_weekday;
  return named_day && date && std::chrono::weekday{*date} != std::chrono::weekday{static_cast<unsigned>(said.value)};
}

/// "am 5.12.", "Dienstag, 5.12.", "5.12.": dots are used in dates that begin with the day.
std::optional<match> dotted_date(cursor at, local_minutes now, bool day_first) {
  const token& before = at.peek(-1).kind == kind::pause ? at.peek(-2) : at.peek(-1);
  const std::size_t begin = at.position();
  const token weekday = at.peek();
  skip_weekday(at);
  const bool dot_after = at.peek(1).kind == kind::pause && at.peek(1).begin == at.peek().end &&
                         at.peek(2).kind != kind::oclock && day_first;
  const bool led = at.position() != begin || at.skip(kind::on) || before.kind == kind::weekday ||
                   before.kind == kind::short_weekday || dot_after;
  if (!led || !at.at_any({kind::dotted_clock, kind::dotted_date})) {
    return std::nullopt;
  }
  const token& written = at.peek();
  at.advance();
  match found = no_reading(at);
  found.date = next_month_day(today(now), written.parts.second, written.parts.first);
  const bool clock = written.kind == kind::dotted_clock && !found.date;  // "Donnerstag, 15.00 bis 17.00 Uhr"
  if (names_other_weekday(weekday, found.date)) {
    found.date.reset();
  }
  return clock ? std::nullopt : std::optional(found);
}

}  // namespace

std::optional<match> written_date(cursor at, local_minutes now, bool day_first) {
  if (const auto dotted = dotted_date(at, now, day_first)) {
    return dotted;
  }
  const token* written = at.take(kind::written_date);
  if (written == nullptr) {
    return std::nullopt;
  }
  const date_parts parts = written->parts;
  match found = no_reading(at);
  if (parts.year_first) {
    found.date = date_in(parts.first, parts.second, parts.third, today(now));
    found.past = parts.first < year_of(today(now));
    return found;
  }
  const bool swapped = day_first ? parts.second > 12 : parts.first > 12;
  const int day = day_first != swapped ? parts.first : parts.second;
  const int month = day_first != swapped ? parts.second : parts.first;
  found.date = parts.third < 0 ? next_month_day(today(now), month, day) : date_in(parts.third, month, day, today(now));
  found.past = parts.third >= 0 && parts.third < year_of(today(now));
  return found;
}

/// "Easter Monday": the next one.
std::optional<match> easter_feast(cursor at, local_minutes now) {
  const token* feast = at.take(kind::easter_feast);
  if (feast == nullptr) {
    return std::nullopt;
  }
  const auto said = take_year(at, today(now));
  const int year = said ? *said : year_of(today(now));
  const days following{feast->value};
  match found = no_reading(at);
  found.date = easter_sunday(year) + following;
  if (*found.date < today(now)) {
    found.date = said ? std::nullopt : std::optional(easter_sunday(year + 1) + following);
  }
  return found;
}

/// "Thanksgiving": known only if dates begin with the month.
std::optional<match> counted_feast(cursor at, local_minutes now, bool day_first) {
  const token* feast = at.take(kind::counted_feast);
  if (feast == nullptr) {
    return std::nullopt;
  }
  const auto said = take_year(at, today(now));
  match found = no_reading(at);
  const int first = said ? *said : year_of(today(now));
  for (int year = first; !day_first && !found.date && year <= first + (said ? 0 : 1); ++year) {
    const int nth = feast->value / 10 % 10;
    const std::chrono::year_month month =
        std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(feast->value / 100)};
    const auto date =
        nth_weekday(month, std::chrono::weekday{static_cast<unsigned>(feast->value % 10)}, nth == 9 ? -1 : nth);
    found.date = date && *date >= today(now) ? date : std::nullopt;
  }
  return found;
}

std::optional<match> month_and_day(cursor at, local_minutes now, bool day_first) {
  const token weekday = at.peek();
  skip_weekday(at);
  at.advance(at.at(kind::on) && at.peek().value == 1 ? 1 : 0);
  if (const auto feast = easter_feast(at, now)) {
    return feast;
  }
  if (const auto feast = counted_feast(at, now, day_first)) {
    return feast;
  }
  auto named = take_month_first(at);
  if (!named) {
    named = take_day_first(at);
  }
  if (!named) {
    named = take_feast(at);
  }
  if (!named) {
    return std::nullopt;
  }
  const auto year = take_year(at, today(now));
  match found = no_reading(at);
  found.date = year ? date_in(*year, named->month, named->day, today(now))
                    : next_month_day(today(now), named->month, named->day);
  found.past = year && *year < year_of(today(now));
  if (names_other_weekday(weekday, found.date)) {
    found.date.reset();
  }
  return found;
}

}  // namespace zylin::domain::phrase
