#include "zylin/domain/date_text.hpp"

#include "padded_number.hpp"

namespace zylin {
namespace {

using std::chrono::minutes;

constexpr minutes one_day = std::chrono::days(1);

/// `text` looks like `pattern`, in which a 0 stands for any digit.
bool has_shape(std::string_view text, std::string_view pattern) noexcept {
  if (text.size() != pattern.size()) {
    return false;
  }
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (pattern[i] == '0' ? !digit : text[i] != pattern[i]) {
      return false;
    }
  }
  return true;
}

int number_of(std::string_view digits) noexcept {
  int number = 0;
  for (const char digit : digits) {
    number = 10 * number + (digit - '0');
  }
  return number;
}

}  // namespace

std::optional<std::string> format_date(std::chrono::year_month_day date) {
  const int year = static_cast<int>(date.year());
  if (!date.ok() || year < 0 || year > 9999) {
    return std::nullopt;
  }
  return padded(year, 4) + "-" + padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + "-" +
         padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

std::optional<std::chrono::year_month_day> parse_date(std::string_view text) {
  if (!has_shape(text, "0000-00-00")) {
    return std::nullopt;
  }
  const std::chrono::year_month_day date{std::chrono::year(number_of(text.substr(0, 4))),
                                         std::chrono::month(static_cast<unsigned>(number_of(text.substr(5, 2)))),
                                         std::chrono::day(static_cast<unsigned>(number_of(text.substr(8, 2))))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<std::string> format_time(minutes time) {
  if (time < minutes(0) || time >= one_day) {
    return std::nullopt;
  }
  return padded(static_cast<int>(time.count() / 60), 2) + ":" + padded(static_cast<int>(time.count() % 60), 2);
}

std::optional<minutes> parse_time(std::string_view text) {
  if (!has_shape(text, "00:00")) {
    return std::nullopt;
  }
  const int hours = number_of(text.substr(0, 2));
  const int past = number_of(text.substr(3, 2));
  return hours < 24 && past < 60 ? std::optional(minutes(60 * hours + past)) : std::nullopt;
}

}  // namespace zylin
