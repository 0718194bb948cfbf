#include "time_phrase/written_number.hpp"

#include <algorithm>
#include <array>

namespace zylin::domain::phrase {
namespace {

constexpr std::size_t max_digits = 4;
constexpr std::size_t max_parts = 3;

struct number_part {
  int value = 0;
  std::size_t width = 0;
};

struct number_parts {
  std::array<number_part, max_parts> parts{};
  std::size_t count = 0;
  char separator = 0;
  bool usable = true;
};

void close_part(number_parts& all, std::string_view digits) {
  if (digits.size() > max_digits || all.count == max_parts) {
    all.usable = false;
    return;
  }
  int value = 0;
  for (const char digit : digits) {
    value = value * 10 + (digit - '0');
  }
  all.parts[all.count++] = {.value = value, .width = digits.size()};
}

number_parts split(std::string_view text) {
  number_parts all;
  while (all.usable) {
    const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
    close_part(all, text.substr(0, end));
    if (end == text.size()) {
      break;
    }
    all.usable = all.usable && (all.separator == 0 || all.separator == text[end]);
    all.separator = text[end];
    text.remove_prefix(end + 1);
  }
  return all;
}

token clock_token(const number_parts& all, token_kind kind) {
  const number_part hour = all.parts[0];
  const number_part minute = all.parts[1];
  if (hour.width > 2 || minute.width != 2 || hour.value > 23 || minute.value > 59) {
    return {.kind = token_kind::word};
  }
  return {.kind = kind, .value = hour.value * 60 + minute.value, .digits = static_cast<int>(hour.width)};
}

/// 5.12 is a time or a date, 25.12 can only be a date.
token dotted_token(const number_parts& all) {
  token found = clock_token(all, token_kind::dotted_clock);
  found.parts = {.first = all.parts[0].value, .second = all.parts[1].value};
  const bool date = all.parts[0].width <= 2 && all.parts[1].width <= 2;
  if (found.kind == token_kind::word && date) {
    found.kind = token_kind::dotted_date;
  }
  return found;
}

token date_token(const number_parts& all) {
  const bool year_first = all.count == 3 && all.parts[0].width == 4;
  const bool year_last = all.count == 3 && (all.parts[2].width == 4 || all.parts[2].width == 2);
  const bool short_ends = all.parts[1].width <= 2 && (year_first ? all.parts[2].width : all.parts[0].width) <= 2;
  const bool always_open = all.count == 2 && all.parts[0].value == 24 && all.parts[1].value == 7;
  if (!short_ends || always_open || (all.count == 3 && !year_first && !year_last)) {
    return {.kind = token_kind::word};
  }
  int third = all.count == 3 ? all.parts[2].value : -1;
  if (!year_first && all.count == 3 && all.parts[2].width == 2) {
    third += 2000;
  }
  return {
      .kind = token_kind::written_date,
      .parts = {.first = all.parts[0].value, .second = all.parts[1].value, .third = third, .year_first = year_first}};
}

}  // namespace

token read_written_number(std::string_view digits) {
  const number_parts all = split(digits);
  if (!all.usable) {
    return {.kind = token_kind::word};
  }
  if (all.count == 1) {
    return {.kind = token_kind::number, .value = all.parts[0].value, .digits = static_cast<int>(all.parts[0].width)};
  }
  if (all.count == 3 && all.separator == ':' && all.parts[2].width == 2 && all.parts[2].value <= 59) {
    return clock_token(all, token_kind::clock);  // with seconds
  }
  if (all.count == 2 && all.separator == ':') {
    return clock_token(all, token_kind::clock);
  }
  if (all.count == 2 && all.separator == '.') {
    return dotted_token(all);
  }
  const bool hours = all.parts[0].value <= 23 && all.parts[1].value <= 24 && all.parts[0].width <= 2;
  if (all.count == 2 && all.separator == '-' && hours && all.parts[1].width <= 2) {
    return {.kind = token_kind::hour_range, .parts = {.first = all.parts[0].value, .second = all.parts[1].value}};
  }
  const bool date_like = all.separator == '/' || (all.count == 3 && (all.separator == '-' || all.separator == '.'));
  return date_like ? date_token(all) : token{.kind = token_kind::word};
}

}  // namespace zylin::domain::phrase
