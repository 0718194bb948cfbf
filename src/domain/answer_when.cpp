#include "answer_when.hpp"

#include "zylin/domain/answer.hpp"

#include "fill_text.hpp"

namespace zylin {

using std::chrono::local_days;
using std::chrono::minutes;

std::string clock_text(const answer_texts& texts, minutes after_midnight) {
  const auto minute_of_day = after_midnight.count() % minutes(std::chrono::days(1)).count();
  const auto hour = minute_of_day / 60;
  const auto minute = minute_of_day % 60;
  return fill_text(texts.clock, {{"hour", std::to_string(hour % 12 == 0 ? 12 : hour % 12)},
                                 {"minute", (minute < 10 ? "0" : "") + std::to_string(minute)},
                                 {"half", hour < 12 ? texts.morning : texts.afternoon}});
}

std::string day_text(const answer_texts& texts, local_days day) {
  const std::chrono::year_month_day date(day);
  return fill_text(texts.day, {{"weekday", texts.weekdays.at(std::chrono::weekday(day).c_encoding())},
                               {"number", std::to_string(static_cast<unsigned>(date.day()))},
                               {"month", texts.months.at(static_cast<unsigned>(date.month()) - 1)}});
}

std::string when_text(const answer_texts& texts, local_minutes when) {
  const auto day = std::chrono::floor<std::chrono::days>(when);
  return fill_text(texts.when, {{"day", day_text(texts, day)}, {"time", clock_text(texts, when - day)}});
}

std::string hours_text(const answer_texts& texts, const day_hours& hours) {
  std::string text;
  for (const day_interval& open : hours) {
    text += text.empty() ? "" : texts.and_hours;
    text +=
        fill_text(texts.hours, {{"opens", clock_text(texts, open.opens)}, {"closes", clock_text(texts, open.closes)}});
  }
  return text;
}

std::string format_when(local_minutes when) {
  return when_text(english_texts, when);
}

std::string format_day(local_days day) {
  return day_text(english_texts, day);
}

std::string format_clock(minutes after_midnight) {
  return clock_text(english_texts, after_midnight);
}

}  // namespace zylin
