#include "answer_properties.hpp"

#include "answer_object.hpp"
#include "clean_text.hpp"
#include "model_values.hpp"
#include "text_cutter.hpp"
#include "written_time.hpp"
#include "zylin/core/ascii.hpp"

#include <cmath>
#include <vector>

namespace zylin::domain {
namespace {

using nlohmann::json;

// More than the longest texts could need, with every character escaped.
constexpr std::size_t max_answer_bytes = 64UL * 1024;

/// A text for people, with its line breaks.
std::string plain_lines(std::string_view text) {
  std::string lines;
  while (true) {
    const std::size_t end = text.find('\n');
    const std::string line = unquoted_line(text.substr(0, end));
    lines += (lines.empty() || line.empty() ? "" : "\n") + line;
    if (end == std::string_view::npos) {
      return lines;
    }
    text.remove_prefix(end + 1);
  }
}

json member_of(const json& object, const char* name, const std::string& wanted) {
  json found;
  for (const auto& [key, value] : object.items()) {
    if (key == name || (found.is_null() && plain_key(key) == wanted)) {
      found = value;
    }
  }
  return found;
}

std::string answer_text(const json& value) {
  const bool whole = value.is_number_float() && std::abs(value.get<double>()) < 1e9 &&
                     std::trunc(value.get<double>()) == value.get<double>();  // 15.0
  const std::string written = value.is_string()                    ? value.get<std::string>()
                              : value.is_number_integer() || whole ? std::to_string(value.get<long long>())
                                                                   : std::string();
  return means_nothing(unquoted_line(written)) ? std::string() : written;
}

std::optional<std::string> bounded_line(std::string_view text, std::size_t limit) {
  const std::string kept(ascii::trim(cut_text(text, limit)));
  return kept.empty() ? std::nullopt : std::optional(kept);
}

}  // namespace

result<json> read_answer_object(std::string_view answer) {
  if (answer.size() > max_answer_bytes) {
    return error(errc::bad_response, "understanding: longer than 64 KiB");
  }
  json object = find_answer_object(answer);
  if (!object.is_object()) {
    return error(errc::bad_response, "understanding: not a JSON object");
  }
  return object;
}

json answer_properties::value_of(const char* name) const {
  const std::string wanted = plain_key(name);
  json found = member_of(object_, name, wanted);
  for (auto part = object_.begin(); part != object_.end() && found.is_null(); ++part) {
    if (part->is_object()) {  // "details": {"date": …}
      found = member_of(*part, name, wanted);
    }
  }
  if (found.is_array() && found.size() == 1) {
    return found.front();
  }
  for (const char* held : {"value", "name", "text"}) {
    if (found.is_object() && found.contains(held)) {  // {"value": "booking", "confidence": 0.9}
      return found[held];
    }
  }
  return found;
}

std::string answer_properties::text(const char* name) const {
  return answer_text(value_of(name));
}

std::string answer_properties::reply() const {
  const json value = value_of("reply");
  const std::string written = value.is_string() ? answer_text(value) : std::string();
  byte_meter meter(longest_answer_reply);
  const std::vector<std::string> parts = cut_to_fit(clean_text(plain_lines(written), true), meter);
  return parts.empty() ? std::string() : parts.front();
}

std::string answer_properties::language() const {
  const json value = value_of("language");
  return read_language_name(value.is_string() ? value.get<std::string>() : "");
}

std::optional<std::string> answer_properties::line(const char* name, std::size_t limit) const {
  return bounded_line(unquoted_line(text(name)), limit);
}

std::optional<std::string> answer_properties::lines(const char* name, std::size_t limit) const {
  const json value = value_of(name);
  if (!value.is_array()) {
    return line(name, limit);
  }
  std::string all;
  for (const json& part : value) {
    const std::string one = unquoted_line(answer_text(part));
    all += (all.empty() || one.empty() ? "" : ", ") + one;
  }
  return bounded_line(all, limit);
}

/// {"year": 2026, "month": 11, "day": 23} and {"hour": 15, "minute": 30} as they are usually written.
std::string answer_properties::moment_text(const char* name, const char* first, const char* second, const char* third,
                                           char separator) const {
  const json value = value_of(name);
  if (!value.is_object()) {
    return unquoted_line(answer_text(value));
  }
  std::string text;
  for (const char* part : {first, second, third}) {
    const std::string number = part == nullptr ? std::string() : answer_text(value.value(part, json()));
    text += (text.empty() || number.empty() ? std::string() : std::string(1, separator)) +
            (number.size() == 1 ? "0" : "") + number;
  }
  return text;
}

void answer_properties::read_moment(std::optional<std::chrono::year_month_day>& date,
                                    std::optional<std::chrono::minutes>& time) {
  const std::string written = moment_text("date", "year", "month", "day", '-');
  const auto day = read_written_date(written);
  auto clock = read_written_time(moment_text("time", "hour", "minute", nullptr, ':'));
  if (!clock.value && !clock.impossible && written.find(':') != std::string::npos) {
    clock = read_written_time(written);  // "2026-11-23T15:00"
  }
  if (day.impossible) {
    complain("date", "expected a date that exists as YYYY-MM-DD, or null");
  }
  if (clock.impossible) {
    complain("time", "expected a time from 00:00 to 23:59 as HH:MM, or null");
  }
  date = day.value;
  time = clock.value;
}

void answer_properties::complain(const char* name, const char* expected) {
  if (problem_.empty()) {
    problem_ = std::string(name) + ": " + expected;
  }
}

}  // namespace zylin::domain
