#include "zylin/domain/time_phrase.hpp"

#include "time_phrase/resolution.hpp"
#include "time_phrase/tokenizer.hpp"

#include <algorithm>
#include <array>

namespace zylin::domain {

namespace {

phrase::resolution read(std::string_view text, const time_context& context) {
  return phrase::resolve(phrase::scan(text, context), context);
}

time_reading common_part(const std::vector<time_reading>& wishes) {
  time_reading common = wishes.empty() ? time_reading{} : wishes.front();
  for (const time_reading& each : wishes) {
    const bool same_days =
        each.date == common.date && each.first_day == common.first_day && each.last_day == common.last_day;
    if (!same_days) {
      common.date.reset();
      common.first_day.reset();
      common.last_day.reset();
    }
    if (each.time != common.time || each.window != common.window || each.soonest != common.soonest) {
      common.time.reset();
      common.window.reset();
      common.soonest = false;
    }
  }
  return common;
}

}  // namespace

time_reading short_form(const time_request& request) {
  if (request.ambiguous) {
    return common_part(request.wishes);
  }
  return request.wishes.empty() ? time_reading{} : request.wishes.front();
}

time_request read_time_request(std::string_view text, const time_context& context) {
  return read(text, context).request;
}

time_reading read_time_phrase(std::string_view text, const time_context& context) {
  return short_form(read_time_request(text, context));
}

std::string_view find_time_phrase(std::string_view text, const time_context& context) {
  const phrase::resolution found = read(text, context);
  return text.substr(found.begin, found.end - found.begin);
}

bool reads_language(std::string_view code) {
  return phrase::knows_language(code);
}

bool says_same_time(std::string_view text, const time_context& context) {
  const phrase::token_list tokens = phrase::tokenize(text, phrase::vocabulary_for(context.language));
  return std::ranges::find(tokens, phrase::token_kind::same_time, &phrase::token::kind) != tokens.end();
}

std::optional<std::chrono::weekday> named_weekdays(std::string_view text, std::string_view language) {
  std::optional<std::chrono::weekday> named;
  for (const phrase::token& each : phrase::tokenize(text, phrase::vocabulary_for(language))) {
    if (each.kind != phrase::token_kind::weekdays) {
      continue;
    }
    const std::chrono::weekday day{static_cast<unsigned>(each.value)};
    if (named && *named != day) {
      return std::nullopt;
    }
    named = day;
  }
  return named;
}

bool writes_day_first(std::string_view region) {
  // CLDR's short dates begin with the month in these regions; the rest of the world begins with the day.
  static constexpr std::array<std::string_view, 19> month_first = {
      "AS", "CA", "CN", "FM", "GU", "HU", "JP", "KP", "KR", "LT", "MH", "MN", "MP", "PH", "PR", "PW", "TW", "US", "VI"};
  return std::ranges::find(month_first, region) == month_first.end();
}

}  // namespace zylin::domain
