#include "time_phrase/said_month.hpp"

#include "time_phrase/said_year.hpp"

namespace zylin::phrase {
namespace {

using kind = token_kind;

bool is_month(const token& what) {
  return what.kind == kind::unit && what.value == static_cast<int>(unit::month);
}

/// "of", "in the", "am": what leads to a month. True when there was such a word.
bool skip_month_lead(cursor& at) {
  bool led = false;
  while (at.at_any({kind::of, kind::in, kind::the, kind::on})) {
    at.advance();
    led = true;
  }
  return led;
}

std::optional<said_month> take_named_month(cursor& at, local_days today) {
  cursor ahead = at;
  skip_month_lead(ahead);
  const token* name = ahead.take(kind::month);
  if (name == nullptr) {
    return std::nullopt;
  }
  const auto year = take_year(ahead, today);
  const int shown = year ? *year : year_of(today);
  at = ahead;
  return said_month{.first = std::chrono::year{shown} / name->value, .step = year ? 0 : 12};
}

}  // namespace

std::optional<said_month> take_counted_month(cursor& at, local_days today) {
  cursor ahead = at;
  const bool led = skip_month_lead(ahead);
  const token* pointer = ahead.at(kind::next) ? ahead.take(kind::next) : ahead.take(kind::coming);
  if (!is_month(ahead.peek())) {
    return std::nullopt;
  }
  ahead.advance();
  const bool behind = ahead.skip(kind::next_on);
  if (!led && pointer == nullptr && !behind) {
    return std::nullopt;
  }
  at = ahead;
  const bool this_one = pointer != nullptr && pointer->kind == kind::coming && pointer->value == 1 && !behind;
  const bool any = pointer == nullptr && !behind;
  const int ahead_of_now = any || this_one                                     ? 0
                           : pointer != nullptr && pointer->kind == kind::next ? pointer->value + 1
                                                                               : 1;
  return said_month{.first = month_of(today) + std::chrono::months{ahead_of_now}, .step = any ? 1 : 0};
}

std::optional<said_month> take_said_month(cursor& at, local_days today) {
  const auto named = take_named_month(at, today);
  return named ? named : take_counted_month(at, today);
}

}  // namespace zylin::phrase
