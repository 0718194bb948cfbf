#include "texts/text_table.hpp"

#include "clean_text.hpp"
#include "texts/conversation/conversation_table.hpp"
#include "time_phrase/fold.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/domain/staff.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace zylin::domain {
namespace {

constexpr std::array<language_texts, 5> text_languages{
    {{.code = "en", .texts = &english_texts, .conversation = &english_conversation},
     {.code = "es", .texts = &spanish_texts, .conversation = &spanish_conversation},
     {.code = "de", .texts = &german_texts, .conversation = &german_conversation},
     {.code = "hi", .texts = &hindi_texts, .conversation = &hindi_conversation},
     {.code = "fr", .texts = &french_texts, .conversation = &french_conversation}}};

std::string value_named(text_values values, std::string_view name) {
  const auto* const found = std::ranges::find(values, name, [](const auto& value) { return value.first; });
  return found == values.end() ? std::string() : std::string(ascii::trim(clean_text(found->second)));
}

std::optional<std::string> fill_line(std::string_view line, text_values values) {
  std::string filled;
  while (true) {
    const std::size_t opening = line.find('{');
    const std::size_t closing = line.find('}', std::min(opening, line.size()));
    if (closing == std::string_view::npos) {
      return filled.append(line);
    }
    filled += line.substr(0, opening);
    const std::string value = value_named(values, line.substr(opening + 1, closing - opening - 1));
    if (value.empty()) {
      return std::nullopt;
    }
    filled += value;
    line.remove_prefix(closing + 1);
  }
}

}  // namespace

std::span<const language_texts> all_texts() noexcept {
  return text_languages;
}

const text_table& texts_in(std::string_view language) {
  const auto* const found = std::ranges::find(text_languages, language, &language_texts::code);
  return found == text_languages.end() ? english_texts : *found->texts;
}

std::string fill_text(std::string_view pattern, text_values values) {
  std::string text;
  while (!pattern.empty()) {
    const std::size_t end = std::min(pattern.find('\n'), pattern.size());
    if (const auto line = fill_line(pattern.substr(0, end), values)) {
      text += text.empty() ? *line : "\n" + *line;
    }
    pattern.remove_prefix(std::min(end + 1, pattern.size()));
  }
  return text;
}

std::string service_text(const text_table& texts, std::string_view service, const std::optional<std::string>& staff) {
  return staff ? fill_text(texts.service_with, {{"service", service}, {"staff", *staff}}) : std::string(service);
}

std::string service_text(const texts::audience& to, std::string_view service, const std::optional<std::string>& staff) {
  const bool listed = staff && find_staff(to.business, *staff) != nullptr;
  return service_text(texts_in(to.language), service, listed ? staff : std::nullopt);
}

std::string agreeing_with_one(std::string text) {
  constexpr std::string_view plural = "a las 1:";
  for (std::size_t at = text.find(plural); at != std::string::npos; at = text.find(plural, at)) {
    text.replace(at, plural.size(), "a la 1:");
  }
  return text;
}

namespace {

/// "Higiene", "implante", not "hielo": there the sound is another.
bool begins_with_i_in_spanish(std::string_view word) {
  const std::string folded = phrase::fold(word.substr(0, 8));
  const std::string_view sound = std::string_view(folded).substr(folded.starts_with('h') ? 1 : 0);
  const bool is_diphthong = sound.size() > 1 && std::string_view("aeou").find(sound[1]) != std::string_view::npos;
  return sound.starts_with('i') && !is_diphthong;
}

/// Spanish "y" is "e" before an i.
std::string_view list_end_before(const text_table& texts, std::string_view last) {
  return texts.list_end == " y " && begins_with_i_in_spanish(last) ? " e " : texts.list_end;
}

}  // namespace

std::string list_text(const text_table& texts, const std::vector<std::string>& items) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    text += i == 0                  ? std::string_view()
            : i + 1 == items.size() ? list_end_before(texts, items[i])
                                    : texts.list_separator;
    text += items[i];
  }
  return text;
}

using std::chrono::local_days;
using std::chrono::minutes;

std::string clock_text(const text_table& texts, minutes after_midnight) {
  return clock_text(texts, after_midnight, texts.full_hour, texts.clock);
}

std::string clock_text(const text_table& texts, minutes after_midnight, std::string_view full_hour,
                       std::string_view clock) {
  constexpr std::int64_t hours_a_day = 24;
  const std::int64_t hour24 = after_midnight / std::chrono::hours(1);
  const std::int64_t hour = hour24 % hours_a_day;
  const std::int64_t minute = after_midnight.count() % 60;
  return fill_text(minute == 0 ? full_hour : clock, {{"hour", std::to_string(hour % 12 == 0 ? 12 : hour % 12)},
                                                     {"hour24", std::to_string(hour24)},
                                                     {"minute", (minute < 10 ? "0" : "") + std::to_string(minute)},
                                                     {"part", texts.part_of_day.at(static_cast<std::size_t>(hour))}});
}

std::string day_text(const text_table& texts, local_days day) {
  const std::chrono::year_month_day date(day);
  const auto number = static_cast<unsigned>(date.day());
  return fill_text(texts.day, {{"weekday", texts.weekdays.at(std::chrono::weekday(day).c_encoding())},
                               {"number", number == 1 ? std::string(texts.first_of_month) : std::to_string(number)},
                               {"month", texts.months.at(static_cast<unsigned>(date.month()) - 1)}});
}

std::string when_text(const text_table& texts, local_minutes when) {
  const auto day = std::chrono::floor<std::chrono::days>(when);
  return agreeing_with_one(
      fill_text(texts.when, {{"day", day_text(texts, day)}, {"time", clock_text(texts, when - day)}}));
}

std::string hours_text(const text_table& texts, const day_hours& hours) {
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

}  // namespace zylin::domain
