#include "zylin/domain/model_answer.hpp"

#include "clean_text.hpp"
#include "json_in_text.hpp"
#include "mend_json.hpp"
#include "model_values.hpp"
#include "text_cutter.hpp"
#include "zylin/core/ascii.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace zylin::domain {
namespace {

using nlohmann::json;

// More than the longest texts below could need, with every character escaped.
constexpr std::size_t max_answer_bytes = 64UL * 1024;

constexpr std::size_t max_reply_bytes = 4000;
constexpr std::size_t max_name_bytes = 120;
constexpr std::size_t max_phone_bytes = 40;
constexpr std::size_t max_notes_bytes = 1000;
constexpr std::size_t max_phrase_bytes = 200;

/// "customerName" and "Customer-Name" are "customer_name".
std::string squeezed(std::string_view name) {
  std::string plain;
  std::ranges::copy_if(ascii::lower_case(name), std::back_inserter(plain), ascii::is_letter);
  return plain;
}

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
    value.customer_name = line("customer_name", max_name_bytes);
    value.customer_phone = line("customer_phone", max_phone_bytes);
    value.service = line("service", max_name_bytes);
    value.notes = lines("notes", max_notes_bytes);
    value.issue_summary = lines("issue_summary", max_notes_bytes);
    value.when_phrase = line("when_phrase", max_phrase_bytes);
    read_moment(value);
    return value;
  }

  [[nodiscard]] const std::string& problem() const { return problem_; }

 private:
  [[nodiscard]] json property(const char* name) const {
    const std::string wanted = squeezed(name);
    json found;
    for (const auto& [key, value] : object_.items()) {
      if (key == name || (found.is_null() && squeezed(key) == wanted)) {
        found = value;
      }
    }
    return found.is_array() && found.size() == 1 ? json(found.front()) : found;
  }

  /// A text or a number; empty for anything else, and for values that mean "nothing said".
  static std::string text_of(const json& value) {
    const std::string written = value.is_string()           ? value.get<std::string>()
                                : value.is_number_integer() ? std::to_string(value.get<long long>())
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

  void read_moment(understanding& value) {
    const std::string date = text_of(property("date"));
    const json time = property("time");
    const auto day = read_written_date(date);
    auto clock = read_written_time(text_of(time));
    const bool whole_hour = time.is_number_integer() && time > 12 && time < 24;
    if (whole_hour) {
      clock = {.value = std::chrono::hours(time.get<int>())};
    }
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

bool holds_intent(const json& value) {
  return value.is_object() &&
         std::ranges::any_of(value.items(), [](const auto& one) { return squeezed(one.key()) == "intent"; });
}

/// The object itself, or the one inside it: {"call_understanding": {…}}.
json unwrapped(json object) {
  if (!object.is_object() || holds_intent(object)) {
    return object;
  }
  for (const auto& [key, value] : object.items()) {
    if (holds_intent(value)) {
      return value;
    }
  }
  return object;
}

json object_in(std::string_view answer) {
  // Models write raw line breaks inside texts, which JSON forbids: blanks instead are harmless everywhere.
  std::string text = clean_text(answer);
  const json whole = json::parse(text, nullptr, false);
  if (whole.is_string()) {  // the object as a text
    text = clean_text(whole.get_ref<const std::string&>());
  }
  json found = unwrapped(last_object_in(text, "intent"));
  if (holds_intent(found)) {
    return found;
  }
  json mended = unwrapped(last_object_in(mend_json(text), "intent"));
  return holds_intent(mended) || found.is_null() ? mended : found;
}

}  // namespace

result<understanding> read_model_answer(std::string_view answer) {
  if (answer.size() > max_answer_bytes) {
    return error(errc::bad_response, "understanding: longer than 64 KiB");
  }
  const json object = object_in(answer);
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
