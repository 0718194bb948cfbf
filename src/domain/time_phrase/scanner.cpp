#include "time_phrase/scanner.hpp"

#include "time_phrase/collected.hpp"
#include "time_phrase/rules.hpp"
#include "time_phrase/tokenizer.hpp"

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;

/// In this order: a longer form comes before the one it begins with.
constexpr rule rules[] = {written_date,    weekday_of_month,
                          day_beside_date, month_and_day,
                          span_from_now,   day_and_span,
                          day_of_month,    weekday,
                          relative_day,    week,
                          weekend,         past_day,
                          time_range,      open_range,
                          fixed_time,      minutes_around_hour,
                          military_time,   compact_clock_time,
                          clock_time,      spoken_time,
                          part_of_day,     soonest};

std::optional<match> recognise(const cursor& at, const time_context& context) {
  for (const rule form : rules) {
    if (const auto found = form(at, context.now, context.day_first)) {
      return found;
    }
  }
  return std::nullopt;
}

/// The words are about time, but what follows is not the wish: "not Monday".
std::optional<match> recognise_excluded(cursor at, const time_context& context) {
  at.advance();
  for (int skipped = 0; skipped < 2; ++skipped) {
    if (const auto found = recognise(at, context)) {
      return match{.end = found->end};
    }
    at.advance();
  }
  return std::nullopt;
}

bool bounds(const token& what) {
  return what.kind == kind::before || what.kind == kind::after || what.kind == kind::past ||
         (what.kind == kind::to && what.value > 0);
}

/// "before Friday", "after the 5th", "somvaar se pehle": a day that only bounds the wish.
std::optional<match> recognise_bounding_day(cursor at, const time_context& context) {
  const bool led = bounds(at.peek());
  at.advance(led ? 1 : 0);
  while (led && at.at_any({kind::the, kind::on})) {
    if (const auto found = recognise(at, context); found && found->date) {
      break;
    }
    at.advance();
  }
  const auto found = recognise(at, context);
  const cursor after = found ? at.at_position(found->end) : at;
  const bool closed = after.at_any({kind::before_it, kind::after_it});
  if (!found || !found->date || found->time || (!led && !closed)) {
    return std::nullopt;
  }
  return match{.end = found->end + (closed ? 1 : 0)};
}

void skip_day_lead(cursor& at) {
  while (at.at_any({kind::the, kind::on})) {
    at.advance();
  }
}

/// "Between Monday and Wednesday" leaves open which day is meant.
std::optional<match> recognise_days_between(cursor at, const time_context& context) {
  at.advance();
  skip_day_lead(at);
  const auto first = recognise(at, context);
  const cursor middle = first ? at.at_position(first->end) : at;
  if (!first || !first->date || first->time || !middle.at(kind::conjunction)) {
    return std::nullopt;
  }
  cursor behind = middle;
  behind.advance();
  const std::size_t behind_and = behind.position();
  skip_day_lead(behind);
  const auto second = recognise(behind, context);
  return match{.end = second && second->date && !second->time ? second->end : behind_and};
}

std::optional<match> read_here(const cursor& at, const time_context& context) {
  if (at.at(kind::excluded)) {
    return recognise_excluded(at, context);
  }
  if (bounds(at.peek())) {
    const auto window = recognise(at, context);
    return window ? window : recognise_bounding_day(at, context);
  }
  const auto days = at.at(kind::between) ? recognise_days_between(at, context) : std::nullopt;
  const auto found = days ? days : recognise(at, context);
  if (found && found->date && at.at_position(found->end).at_any({kind::before_it, kind::after_it})) {
    return recognise_bounding_day(at, context);
  }
  return found;
}

/// "Tuesday doesn't work", "Dienstag geht nicht, ...": the day before is not wanted. "Friday. I can't wait!" wants it.
bool excludes_behind(const cursor& at) {
  if (at.peek(-1).kind == kind::pause) {
    return false;
  }
  const auto next = at.peek(1).kind;
  return at.at(kind::excluded_behind) || (at.at(kind::excluded) && (next == kind::pause || next == kind::end));
}

}  // namespace

scan_result scan(std::string_view text, const time_context& context) {
  const token_list tokens = tokenize(text, vocabulary_for(context.language));
  collected said;
  scan_result result;
  for (cursor at(tokens); !at.at(kind::end);) {
    if (at.at(kind::correction)) {
      said.correct();
    }
    if (excludes_behind(at)) {
      const bool dropped = said.drop_day(at.position());
      result.end = dropped ? at.peek().end : result.end;
      at.advance();
      continue;
    }
    const auto found = read_here(at, context);
    if (!found) {
      at.advance();
      continue;
    }
    said.add(*found, at.position());
    result.begin = result.end == 0 ? at.peek().begin : result.begin;
    result.end = tokens[found->end - 1].end;
    at = at.at_position(found->end);
  }
  result.reading = said.reading(context);
  return result;
}

}  // namespace zylin::domain::phrase
