#include "time_phrase/scanner.hpp"

#include "time_phrase/rules.hpp"
#include "time_phrase/tokenizer.hpp"

namespace zylin::phrase {
namespace {

using kind = token_kind;

/// In this order: a longer form comes before the one it begins with.
constexpr rule rules[] = {written_date,        month_and_day, span_from_now, day_of_month, weekday,
                          relative_day,        week,          past_day,      time_range,   fixed_time,
                          minutes_around_hour, military_time, clock_time,    spoken_time,  part_of_day};

std::optional<match> recognise(const cursor& at, const time_context& context) {
  for (const rule form : rules) {
    if (const auto found = form(at, context.now, context.day_first)) {
      return found;
    }
  }
  return std::nullopt;
}

/// What has been said so far.
class collected {
 public:
  void add(const match& found, std::size_t begin) {
    if (found.date) {
      add_date(*found.date, found, begin);
      date_end_ = found.end;
    }
    if (found.time) {
      time_ = found.time;
    }
  }

  void forget_week() { week_.reset(); }

  [[nodiscard]] time_reading reading() const {
    time_reading result{.date = std::nullopt, .time = time_};
    if (date_) {
      result.date = std::chrono::year_month_day{*date_};
    }
    return result;
  }

 private:
  void add_date(local_days date, const match& found, std::size_t begin) {
    if (found.weekday && week_) {  // "next week, on Tuesday"
      date_ = in_week(*week_, *found.weekday);
      weekday_ = found.weekday;
      return;
    }
    const bool confirms = found.weekday && date_ && !weekday_ && std::chrono::weekday{*date_} == *found.weekday;
    if (confirms) {  // "the 4th, which is a Friday"
      return;
    }
    const bool narrows = found.week && weekday_ && begin <= date_end_ + 1;  // "Tuesday of next week"
    date_ = narrows ? in_week(*found.week, *weekday_) : date;
    weekday_ = found.weekday;
    week_ = found.week;
  }

  std::optional<local_days> date_;
  std::optional<std::chrono::minutes> time_;
  std::optional<std::chrono::weekday> weekday_;
  std::optional<local_days> week_;
  std::size_t date_end_ = 0;
};

/// "not", "before", "until": the words are about time, but what follows is not the wish.
bool excludes(const token& what) {
  return what.kind == kind::excluded || (what.kind == kind::to && what.value == 1);
}

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

}  // namespace

scan_result scan(std::string_view text, const time_context& context) {
  const token_list tokens = tokenize(text, english());
  collected said;
  scan_result result;
  for (cursor at(tokens); !at.at(kind::end);) {
    if (at.at(kind::correction)) {
      said.forget_week();
    }
    const auto found = excludes(at.peek()) ? recognise_excluded(at, context) : recognise(at, context);
    if (!found) {
      at.advance();
      continue;
    }
    said.add(*found, at.position());
    result.begin = result.end == 0 ? at.peek().begin : result.begin;
    result.end = tokens[found->end - 1].end;
    at = cursor(tokens, found->end);
  }
  result.reading = said.reading();
  return result;
}

}  // namespace zylin::phrase
