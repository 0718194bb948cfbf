#include "written_time.hpp"

#include "clean_text.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/number.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <vector>

namespace zylin::domain {
namespace {

using std::string_view;
using std::chrono::minutes;

constexpr auto months =
    std::to_array<string_view>({"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"});

bool is_number(string_view text) {
  return !text.empty() && text.size() <= 4 && std::ranges::all_of(text, ascii::is_digit);
}

int value_of(string_view digits) {
  return parse_number<int>(digits).value_or(-1);
}

/// 1 to 12; 0 for no month.
int month_named(string_view word) {
  const auto* const found =
      std::ranges::find_if(months, [&](string_view name) { return word.size() >= 3 && word.starts_with(name); });
  return found == months.end() ? 0 : static_cast<int>(found - months.begin()) + 1;
}

written_value<std::chrono::year_month_day> existing(int year, int month, int day) {
  const std::chrono::year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day)));
  return date.ok() ? written_value<std::chrono::year_month_day>{.value = date}
                   : written_value<std::chrono::year_month_day>{.impossible = true};
}

/// Three numbers in a row, one of them a year.
written_value<std::chrono::year_month_day> numeric_date(string_view first, string_view second, string_view third) {
  if (first.size() == 4 && second.size() <= 2 && third.size() <= 2) {
    return existing(value_of(first), value_of(second), value_of(third));
  }
  if (third.size() != 4 || first.size() > 2 || second.size() > 2) {
    return {};
  }
  const int one = value_of(first);
  const int two = value_of(second);
  if (one > 12) {
    return existing(value_of(third), two, one);
  }
  if (two > 12 || one == two) {
    return existing(value_of(third), one, two);
  }
  return {};
}

std::string without_ordinal(string_view word) {
  for (const string_view ending : {"st", "nd", "rd", "th"}) {
    const string_view digits = word.substr(0, word.size() - std::min(word.size(), ending.size()));
    if (word.ends_with(ending) && is_number(digits)) {
      return std::string(digits);
    }
  }
  return std::string(word);
}

/// "15:00": hour, minute and what follows.
struct written_clock {
  int hour = -1;
  int minute = 0;
  bool has_minutes = false;
  string_view rest{};
};

string_view take_digits(string_view& text) {
  std::size_t count = 0;
  while (count < text.size() && ascii::is_digit(text[count])) {
    ++count;
  }
  const string_view digits = text.substr(0, count);
  text.remove_prefix(count);
  return digits;
}

written_clock split_clock(string_view text) {
  written_clock read;
  const string_view hour = take_digits(text);
  if (hour.empty() || hour.size() > 4) {
    return read;
  }
  if (hour.size() > 2) {  // "1500", "930"
    const std::size_t minutes_at = hour.size() - 2;
    return {.hour = value_of(hour.substr(0, minutes_at)),
            .minute = value_of(hour.substr(minutes_at)),
            .has_minutes = true,
            .rest = ascii::trim(text)};
  }
  read.hour = value_of(hour);
  const bool separated =
      text.size() > 1 && string_view(":.hH").find(text.front()) != string_view::npos && ascii::is_digit(text[1]);
  if (separated) {
    text.remove_prefix(1);
    const string_view minute = take_digits(text);
    read.minute = minute.size() == 2 ? value_of(minute) : -1;
    read.has_minutes = true;
    if (text.starts_with(':')) {  // seconds
      text.remove_prefix(1);
      take_digits(text);
    }
  }
  read.rest = ascii::trim(text);
  return read;
}

enum class half : std::uint8_t { unsaid, morning, afternoon, whole };

half half_of(string_view rest) {
  std::string letters;
  std::ranges::copy_if(rest, std::back_inserter(letters), ascii::is_letter);
  if (letters.starts_with("am")) {
    return half::morning;
  }
  if (letters.starts_with("pm")) {
    return half::afternoon;
  }
  return letters == "uhr" || letters == "h" || letters == "hrs" || letters == "hours" ? half::whole : half::unsaid;
}

// Ten, eleven and twelve without more are in the day: a time is asked for as HH:MM.
constexpr int first_certain_hour = 10;

written_value<minutes> settled(const written_clock& read, half said) {
  const bool twelve_hours = said == half::morning || said == half::afternoon;
  if (read.hour > 23 || read.minute > 59 || read.minute < 0 || (twelve_hours && read.hour > 12)) {
    const bool odd_half = twelve_hours && read.hour >= 13 && read.hour <= 23 && read.minute >= 0 && read.minute <= 59;
    return odd_half && said == half::afternoon
               ? written_value<minutes>{.value = std::chrono::hours(read.hour) + minutes(read.minute)}
               : written_value<minutes>{.impossible = true};
  }
  int hour = read.hour;
  if (twelve_hours) {
    hour = hour % 12 + (said == half::afternoon ? 12 : 0);
  }
  const bool either = said == half::unsaid && !read.has_minutes && read.hour < first_certain_hour;
  return either ? written_value<minutes>{}
                : written_value<minutes>{.value = std::chrono::hours(hour) + minutes(read.minute)};
}

/// The part after the date in "2026-11-23T15:00".
string_view after_date(string_view text) {
  constexpr std::size_t date_length = 10;
  const bool dated = text.size() > date_length && text[4] == '-' && text[7] == '-' &&
                     (text[date_length] == 'T' || text[date_length] == 't' || text[date_length] == ' ');
  return dated ? text.substr(date_length + 1) : text;
}

}  // namespace

written_value<std::chrono::year_month_day> read_written_date(string_view text) {
  constexpr std::size_t most_words = 12;
  std::vector<std::string> words = words_of(text);
  words.resize(std::min(words.size(), most_words));
  for (std::string& word : words) {
    const std::size_t t = word.find('t');
    const bool date_time = t != std::string::npos && t > 0 && is_number(string_view(word).substr(0, t)) &&
                           t + 1 < word.size() && ascii::is_digit(word[t + 1]);  // "23t15"
    word = date_time ? word.substr(0, t) : without_ordinal(word);
  }
  for (std::size_t i = 0; i + 2 < words.size(); ++i) {
    if (is_number(words[i]) && is_number(words[i + 1]) && is_number(words[i + 2])) {
      return numeric_date(words[i], words[i + 1], words[i + 2]);
    }
    const bool year_last = is_number(words[i + 2]) && words[i + 2].size() == 4;
    if (year_last && month_named(words[i]) > 0 && is_number(words[i + 1])) {
      return existing(value_of(words[i + 2]), month_named(words[i]), value_of(words[i + 1]));
    }
    if (year_last && is_number(words[i]) && month_named(words[i + 1]) > 0) {
      return existing(value_of(words[i + 2]), month_named(words[i + 1]), value_of(words[i]));
    }
  }
  return {};
}

written_value<minutes> read_written_time(string_view text) {
  std::string lower = ascii::lower_case(after_date(ascii::trim(text)));
  string_view rest = ascii::trim(lower);
  for (const string_view lead : {"t", "at ", "um ", "a las ", "~", "ca. "}) {
    if (rest.starts_with(lead) && rest.size() > lead.size() && ascii::is_digit(rest[lead.size()])) {
      rest.remove_prefix(lead.size());
    }
  }
  if (rest == "noon" || rest == "midday") {
    return {.value = std::chrono::hours(12)};
  }
  if (rest == "midnight") {
    return {.value = minutes(0)};
  }
  const written_clock read = split_clock(rest);
  if (read.hour < 0) {
    return {};
  }
  const half said = half_of(read.rest);
  const bool range = !read.rest.empty() && said == half::unsaid && !read.rest.starts_with('z') &&
                     !read.rest.starts_with('+') && !read.rest.starts_with('.');
  return range ? written_value<minutes>{} : settled(read, said);
}

}  // namespace zylin::domain
