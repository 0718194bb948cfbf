#include "zylin/domain/model_answer.hpp"

#include "answer_object.hpp"
#include "clean_text.hpp"
#include "model_values.hpp"
#include "text_cutter.hpp"
#include "written_time.hpp"
#include "zylin/core/ascii.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace zylin::domain {
namespace {

using nlohmann::json;

// More than the longest texts below could need, with every character escaped.
constexpr std::size_t max_answer_bytes = 64UL * 1024;

constexpr std::size_t max_reply_bytes = 4000;
constexpr std::size_t max_line_bytes = 120;
constexpr std::size_t max_phone_bytes = 40;
constexpr std::size_t max_notes_bytes = 1000;
constexpr std::size_t max_phrase_bytes = 200;

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

/// The properties by name, in any spelling. Messages name the property and never its value, because they are logged.
class answer_reader {
 public:
  explicit answer_reader(const json& object) : object_(object) {}

  understanding read() {
    understanding value;
    value.meaning = meaning();
    value.reply = reply();
    value.language = language();
    value.customer_name = line("customer_name", max_line_bytes);
    value.customer_phone = line("customer_phone", max_phone_bytes);
    value.service = line("service", max_line_bytes);
    value.notes = lines("notes", max_notes_bytes);
    value.issue_summary = lines("issue_summary", max_notes_bytes);
    value.when_phrase = line("when_phrase", max_phrase_bytes);
    read_moment(value);
    return value;
  }

  [[nodiscard]] const std::string& problem() const { return problem_; }

 private:
  static json member(const json& object, const char* name, const std::string& wanted) {
    json found;
    for (const auto& [key, value] : object.items()) {
      if (key == name || (found.is_null() && plain_key(key) == wanted)) {
        found = value;
      }
    }
    return found;
  }

  [[nodiscard]] json property(const char* name) const {
    const std::string wanted = plain_key(name);
    json found = member(object_, name, wanted);
    for (auto part = object_.begin(); part != object_.end() && found.is_null(); ++part) {
      if (part->is_object()) {  // "details": {"date": …}
        found = member(*part, name, wanted);
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

  /// A text or a number; empty for anything else, and for values that mean "nothing said".
  static std::string text_of(const json& value) {
    const bool whole = value.is_number_float() && std::abs(value.get<double>()) < 1e9 &&
                       std::trunc(value.get<double>()) == value.get<double>();  // 15.0
    const std::string written = value.is_string()                    ? value.get<std::string>()
                                : value.is_number_integer() || whole ? std::to_string(value.get<long long>())
                                                                     : std::string();
    return means_nothing(unquoted_line(written)) ? std::string() : written;
  }

  void complain(const char* name, const char* expected) {
    if (problem_.empty()) {
      problem_ = std::string(name) + ": " + expected;
    }
  }

  intent meaning() {
    const json value = property("intent");
    const auto known = value.is_string() ? read_intent_name(value.get_ref<const std::string&>()) : std::nullopt;
    if (!known) {
      complain("intent", "expected faq, booking, cancel, reschedule, urgent or other");
    }
    return known.value_or(intent::other);
  }

  [[nodiscard]] std::string reply() const {
    const json value = property("reply");
    const std::string written = value.is_string() ? text_of(value) : std::string();
    byte_meter meter(max_reply_bytes);
    const std::vector<std::string> parts = cut_to_fit(clean_text(plain_lines(written), true), meter);
    return parts.empty() ? std::string() : parts.front();
  }

  [[nodiscard]] std::string language() const {
    const json value = property("language");
    return read_language_name(value.is_string() ? value.get<std::string>() : "");
  }

  [[nodiscard]] std::optional<std::string> line(const char* name, std::size_t limit) const {
    const std::string text = unquoted_line(text_of(property(name)));
    const std::string kept(ascii::trim(cut_text(text, limit)));
    return kept.empty() ? std::nullopt : std::optional(kept);
  }

  /// If there are several texts, all are kept.
  [[nodiscard]] std::optional<std::string> lines(const char* name, std::size_t limit) const {
    const json value = property(name);
    if (!value.is_array()) {
      return line(name, limit);
    }
    std::string all;
    for (const json& part : value) {
      const std::string text = unquoted_line(text_of(part));
      all += (all.empty() || text.empty() ? "" : ", ") + text;
    }
    const std::string kept(ascii::trim(cut_text(all, limit)));
    return kept.empty() ? std::nullopt : std::optional(kept);
  }

  /// {"year": 2026, "month": 11, "day": 23} and {"hour": 15, "minute": 30} as they are usually written.
  [[nodiscard]] std::string moment_text(const char* name, const char* first, const char* second, const char* third,
                                        char separator) const {
    const json value = property(name);
    if (!value.is_object()) {
      return unquoted_line(text_of(value));
    }
    std::string text;
    for (const char* part : {first, second, third}) {
      const std::string number = part == nullptr ? std::string() : text_of(value.value(part, json()));
      text += (text.empty() || number.empty() ? std::string() : std::string(1, separator)) +
              (number.size() == 1 ? "0" : "") + number;
    }
    return text;
  }

  void read_moment(understanding& value) {
    const std::string date = moment_text("date", "year", "month", "day", '-');
    const std::string time = moment_text("time", "hour", "minute", nullptr, ':');
    const auto day = read_written_date(date);
    auto clock = read_written_time(time);
    if (!clock.value && !clock.impossible && date.find(':') != std::string::npos) {
      clock = read_written_time(date);  // "2026-11-23T15:00"
    }
    if (day.impossible) {
      complain("date", "expected a date that exists as YYYY-MM-DD, or null");
    }
    if (clock.impossible) {
      complain("time", "expected a time from 00:00 to 23:59 as HH:MM, or null");
    }
    value.date = day.value;
    value.time = clock.value;
  }

  const json& object_;
  std::string problem_;
};

}  // namespace

result<understanding> read_model_answer(std::string_view answer) {
  if (answer.size() > max_answer_bytes) {
    return error(errc::bad_response, "understanding: longer than 64 KiB");
  }
  const json object = find_answer_object(answer);
  if (!object.is_object()) {
    return error(errc::bad_response, "understanding: not a JSON object");
  }
  answer_reader reader(object);
  understanding value = reader.read();
  if (!reader.problem().empty()) {
    return error(errc::bad_response, reader.problem());
  }
  return value;
}

}  // namespace zylin::domain
