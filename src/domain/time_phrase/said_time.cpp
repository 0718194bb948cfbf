#include "time_phrase/said_time.hpp"

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;

bool is_hour(const token& what) {
  return what.kind == kind::number && what.digits <= 2 && what.value <= 23;
}

bool is_minute(const token& what) {
  return what.kind == kind::number && what.digits != 1 && what.value <= 59 && (what.value >= 10 || what.digits == 2);
}

/// "Viertel drei", but not "viertel 3 Liter".
bool is_hour_of_clock(const cursor& at) {
  return at.peek().value >= 1 && at.peek().value <= 12 && at.peek(1).kind != kind::unit &&
         at.peek(1).kind != kind::countable;
}

bool is_unit(const token& what, unit length) {
  return what.kind == kind::unit && what.value == static_cast<int>(length);
}

bool starts_count(const token& after) {
  return after.kind == kind::countable || after.kind == kind::unit;
}

/// The 15 of "quarter", the 20 of "twenty minutes"; 0 when there is none.
struct offset_words {
  int minutes = 0;
  bool certain = false;  ///< not just a count
};

offset_words take_offset(cursor& at) {
  cursor ahead = at;
  ahead.skip(kind::a);
  for (const kind named : {kind::quarter, kind::quarter_of_next, kind::half}) {
    if (const token* part = ahead.take(named)) {
      at = ahead;
      return {.minutes = part->value, .certain = true};
    }
  }
  const token* number = at.take(kind::number);
  if (number == nullptr || number->value < 1 || number->value > 59) {
    return {};
  }
  const bool named = is_unit(at.peek(), unit::minute);
  if (named) {
    at.advance();
  }
  return {.minutes = number->value, .certain = named};
}

/// "Cuarto para las cinco".
bool arrives_at(const cursor& at, const offset_words& offset) {
  const bool led = at.peek(-2).kind == kind::to;  // "a diez para las tres", "faltando diez para las tres"
  return at.at(kind::at) && at.peek().value == 2 && (offset.certain || led);
}

/// +1 for "past", -1 for "to", 0 for neither. "Ten to five" alone may be a range, "twenty past" cannot.
int take_direction(cursor& at, const offset_words& offset, bool cued) {
  const bool round = offset.minutes % 5 == 0;
  if (at.skip(kind::past)) {
    return offset.certain || round ? 1 : 0;
  }
  const bool named_quarter = offset.minutes == 15 && offset.certain;
  const bool of_hour = at.at(kind::of) && at.peek().value == 0 && (named_quarter || cued);  // "ten of three"
  if ((at.at(kind::to) && at.peek().value != 1) || of_hour || arrives_at(at, offset)) {
    const bool no_range = at.peek().value == 2;
    at.advance();
    const bool no_hour = offset.minutes > 12;  // "twenty to four" is not a range from 20:00
    return offset.certain || ((cued || no_range || no_hour) && round) ? -1 : 0;
  }
  return 0;
}

/// The rest of a time after the hour: "15 Uhr 30", "tres y media", "tres menos diez", "ten thirty".
class hour_tail {
 public:
  explicit hour_tail(said_time& said) : said_(said) {}

  void take(cursor& at) {
    take_minutes(at);
    if (const token* mark = at.take(kind::oclock)) {
      const bool may_be_span = mark->value == 1 && said_.shown.hour <= 12;  // "dos horas"
      said_.certain = said_.certain || !may_be_span;
      take_minutes(at);
    }
    said_.meridiem = at.take(kind::meridiem);
    said_.certain = said_.certain || said_.meridiem != nullptr;
  }

 private:
  void take_minutes(cursor& at) {
    cursor ahead = at;
    if (const token* shift = ahead.take(kind::hour_shift_on); shift != nullptr && !starts_count(ahead.peek())) {
      said_.shown.offset += shift->value;
      said_.certain = true;
      at = ahead;
    } else if (!take_sum(at) && said_.shown.minute == 0 && may_be_minute(at)) {
      said_.shown.minute = at.peek().value;
      at.advance();
      at.advance(is_unit(at.peek(), unit::minute) ? 1 : 0);
    }
  }

  /// After "Uhr" a number can be the minutes ("13 Uhr 5"), but also a count: "um 15 Uhr 20 Leute".
  [[nodiscard]] bool may_be_minute(const cursor& at) const {
    const token& number = at.peek();
    const token& after = at.peek(1);
    if (!said_.certain || is_unit(after, unit::minute)) {
      return is_minute(number);
    }
    const bool any = number.kind == kind::number && number.value <= 59 && after.kind != kind::word;
    return (any || is_minute(number)) && !starts_count(after) && after.kind != kind::oclock;
  }

  /// "y diez", "menos diez".
  bool take_sum(cursor& at) {
    cursor ahead = at;
    const bool less = ahead.skip(kind::minus);
    if (!less && !(ahead.at(kind::conjunction) && ahead.peek().value == 1)) {
      return false;
    }
    ahead.advance(less ? 0 : 1);
    const token* number = ahead.take(kind::number);
    ahead.advance(is_unit(ahead.peek(), unit::minute) ? 1 : 0);  // "paanch bajne mein das minute"
    if (number == nullptr || number->value < 1 || number->value > 59 || starts_count(ahead.peek())) {
      return false;
    }
    said_.shown.offset += less ? -number->value : number->value;
    said_.certain = said_.certain || less;
    at = ahead;
    return true;
  }

  said_time& said_;
};

}  // namespace

std::optional<said_time> take_fixed_time(cursor& at) {
  cursor ahead = at;
  if (ahead.at(kind::number) && ahead.peek().value == 12 && ahead.peek(1).kind == kind::fixed_time) {
    ahead.advance();
  }
  const token* named = ahead.take(kind::fixed_time);
  if (named == nullptr) {
    return std::nullopt;
  }
  at = ahead;
  return said_time{.shown = {.hour = named->value / 60, .minute = named->value % 60, .exact = true}, .certain = true};
}

std::optional<said_time> take_written_clock(cursor& at) {
  cursor ahead = at;
  const bool dotted = ahead.at(kind::dotted_clock);
  const token* clock = dotted ? ahead.take(kind::dotted_clock) : ahead.take(kind::clock);
  if (clock == nullptr) {
    return std::nullopt;
  }
  const bool oclock = ahead.skip(kind::oclock);
  said_time said{.shown = {.hour = clock->value / 60,
                           .minute = clock->value % 60,
                           .exact = clock->digits == 2 && clock->value < 600}};
  said.meridiem = ahead.take(kind::meridiem);
  said.certain = !dotted || oclock || said.meridiem != nullptr;
  at = ahead;
  return said;
}

std::optional<said_time> take_compact_clock(cursor& at) {
  cursor ahead = at;
  const token* number = ahead.take(kind::number);
  if (number == nullptr || number->digits < 3 || number->digits > 4 || number->value % 100 > 59) {
    return std::nullopt;
  }
  const bool exact = number->digits == 4 && number->value < 1000;
  said_time said{.shown = {.hour = number->value / 100, .minute = number->value % 100, .exact = exact}};
  said.meridiem = ahead.take(kind::meridiem);
  said.certain = said.meridiem != nullptr;
  at = ahead;
  return said;
}

std::optional<said_time> take_offset_clock(cursor& at, bool cued) {
  cursor ahead = at;
  const offset_words offset = take_offset(ahead);
  if (offset.minutes == 0) {
    return std::nullopt;
  }
  const bool of_hour = ahead.at(kind::of) && offset.minutes != 15;
  const int direction = take_direction(ahead, offset, cued);
  const bool half_hour = direction == 0 && offset.certain && offset.minutes == 30;  // "half ten"
  const token* shift = direction == 0 ? nullptr : ahead.take(kind::hour_shift);     // "fünf vor halb elf"
  const bool named = direction != 0 && ahead.at(kind::fixed_time);                  // "half past noon"
  if ((!named && !is_hour(ahead.peek())) || (direction == 0 && !half_hour)) {
    return std::nullopt;
  }
  said_time said{.shown = {.hour = ahead.peek().value / (named ? 60 : 1)}, .certain = true};
  said.shown.offset = (half_hour ? offset.minutes : direction * offset.minutes) + (shift == nullptr ? 0 : shift->value);
  ahead.advance();
  ahead.skip(kind::oclock);
  said.meridiem = ahead.take(kind::meridiem);
  const bool some_of = of_hour && ahead.at(kind::word);  // "five of seven places"
  if (some_of || ahead.at_any({kind::countable, kind::unit, kind::number})) {
    return std::nullopt;
  }
  at = ahead;
  return said;
}

std::optional<said_time> take_hour_name(cursor& at) {
  if (const token* half = at.take(kind::half_count)) {
    return said_time{.shown = {.hour = half->value, .minute = 30}};
  }
  cursor ahead = at;
  const token* shift = ahead.take(kind::hour_shift);
  const bool quarter = shift == nullptr && ahead.skip(kind::quarter_of_next);
  if (!is_hour(ahead.peek()) || (quarter && !is_hour_of_clock(ahead))) {
    return std::nullopt;
  }
  const token& hour = ahead.peek();
  ahead.advance();
  at = ahead;
  return said_time{.shown = {.hour = hour.value,
                             .offset = shift != nullptr ? shift->value
                                       : quarter        ? -45
                                                        : 0,
                             .exact = hour.digits == 2 && hour.value < 10},
                   .certain = shift != nullptr || quarter};
}

std::optional<said_time> take_hour(cursor& at) {
  auto said = take_hour_name(at);
  if (said) {
    hour_tail(*said).take(at);
  }
  return said;
}

std::optional<said_time> take_any_time(cursor& at, bool cued) {
  cursor ahead = at;
  while (ahead.at_any({kind::at, kind::around, kind::the})) {
    ahead.advance();
  }
  auto said = take_fixed_time(ahead);
  if (!said) {
    said = take_offset_clock(ahead, cued);
  }
  if (!said) {
    said = take_written_clock(ahead);
  }
  if (!said) {
    said = take_hour(ahead);
  }
  if (said) {
    at = ahead;
  }
  return said;
}

}  // namespace zylin::domain::phrase
