#include "booking_order.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/domain/wish.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace zylin::app {
namespace {

constexpr std::size_t date_length = 10;
constexpr std::size_t exact_length = 16;

error unreadable(std::string_view text, std::string_view why) {
  return {errc::invalid_input, "'" + std::string(text) + "' " + std::string(why) +
                                   ": write it like \"2026-12-05 15:00\" or \"tomorrow at 3 pm\""};
}

/// "2026-12-05" or what only looks like it.
bool begins_like_date(std::string_view text) {
  constexpr std::string_view form = "dddd-dd-dd";
  return text.size() >= date_length && std::ranges::equal(text.substr(0, date_length), form, [](char each, char place) {
           return place == '-' ? each == '-' : ascii::is_digit(each);
         });
}

std::optional<local_minutes> read_exact(std::string_view text) {
  if (text.size() != exact_length || (text[date_length] != ' ' && text[date_length] != 'T')) {
    return std::nullopt;
  }
  const auto date = parse_date(text.substr(0, date_length));
  const auto time = parse_time(text.substr(date_length + 1));
  return date && time ? std::optional<local_minutes>(std::chrono::local_days{*date} + *time) : std::nullopt;
}

}  // namespace

result<local_minutes> read_start(std::string_view text, const business& facts, time_point now) {
  if (const std::optional<local_minutes> exact = read_exact(text)) {
    return *exact;
  }
  // The reader of phrases finds a date in anything; a slip in an exact one must not become another day.
  if (begins_like_date(text)) {
    return unreadable(text, "is no date and time of day");
  }
  const time_reading meant = read_when(text, "en", facts, facts.zone.to_local(now)).reading;
  if (!meant.date) {
    return unreadable(text, "names no day that can be understood");
  }
  if (!meant.time) {
    return unreadable(text, "names no time of day that can be understood");
  }
  return std::chrono::local_days{*meant.date} + *meant.time;
}

}  // namespace zylin::app
