#include "zylin/domain/understanding_json.hpp"

#include "zylin/core/date_text.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <utility>

namespace zylin::domain {
namespace {

// Properties in the order of the schema `call_understanding`.
using nlohmann::ordered_json;

ordered_json or_null(const std::optional<std::string>& text) {
  return text ? ordered_json(*text) : ordered_json(nullptr);
}

using nlohmann::json;

/// Reads the properties one after the other and keeps the first error. Messages name the property and never its value,
/// because they are logged.
class property_reader {
 public:
  explicit property_reader(const json& object) : object_(object) {}

  std::string text(const char* name) {
    const json& value = property(name);
    require(value.is_string(), name, "expected a text");
    return value.is_string() ? value.get<std::string>() : std::string();
  }

  std::optional<std::string> optional_text(const char* name) {
    const json& value = property(name);
    require(value.is_string() || value.is_null(), name, "expected a text or null");
    return value.is_string() ? std::optional(value.get<std::string>()) : std::nullopt;
  }

  template <class Parse>
  auto optional_value(const char* name, Parse parse, const char* expected) -> decltype(parse(std::string_view())) {
    const std::optional<std::string> written = optional_text(name);
    const auto value = written ? parse(*written) : std::nullopt;
    require(value.has_value() || !written, name, expected);
    return value;
  }

  intent meaning() {
    const auto known = parse_intent(text("intent"));
    require(known.has_value(), "intent", "expected faq, booking, cancel, reschedule, urgent or other");
    return known.value_or(intent::other);
  }

  bool flag(const char* name) const {
    const auto found = object_.find(name);
    return found != object_.end() && found->is_boolean() && found->get<bool>();
  }

  [[nodiscard]] const std::string& problem() const { return problem_; }

 private:
  const json& property(const char* name) {
    static const json missing;
    const auto found = object_.find(name);
    require(found != object_.end(), name, "missing");
    return found == object_.end() ? missing : *found;
  }

  void require(bool holds, const char* name, const char* expected) {
    if (!holds && problem_.empty()) {
      problem_ = std::string(name) + ": " + expected;
    }
  }

  const json& object_;
  std::string problem_;
};

understanding read_properties(property_reader& from) {
  understanding value;
  value.meaning = from.meaning();
  value.reply = from.text("reply");
  value.language = from.text("language");
  value.customer_name = from.optional_text("customer_name");
  value.customer_phone = from.optional_text("customer_phone");
  value.service = from.optional_text("service");
  value.notes = from.optional_text("notes");
  value.issue_summary = from.optional_text("issue_summary");
  value.date = from.optional_value("date", parse_date, "expected a date that exists as YYYY-MM-DD, or null");
  value.time = from.optional_value("time", parse_time, "expected a time from 00:00 to 23:59 as HH:MM, or null");
  value.when_phrase = from.optional_text("when_phrase");
  value.by_rules = from.flag("by_rules");
  return value;
}

}  // namespace

std::string to_json(const understanding& value) {
  ordered_json object;
  object["intent"] = to_string(value.meaning);
  object["reply"] = value.reply;
  object["language"] = value.language;
  object["customer_name"] = or_null(value.customer_name);
  object["customer_phone"] = or_null(value.customer_phone);
  object["service"] = or_null(value.service);
  object["notes"] = or_null(value.notes);
  object["issue_summary"] = or_null(value.issue_summary);
  object["date"] = or_null(value.date ? format_date(*value.date) : std::nullopt);
  object["time"] = or_null(value.time ? format_time(*value.time) : std::nullopt);
  object["when_phrase"] = or_null(value.when_phrase);
  // Only if it is set: the model's schema does not have it.
  if (value.by_rules) {
    object["by_rules"] = true;
  }
  return object.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

result<understanding> parse_understanding(std::string_view json_text) {
  const json object = json::parse(json_text, nullptr, false);
  if (!object.is_object()) {
    return error(errc::bad_response, "understanding: not a JSON object");
  }
  property_reader properties(object);
  understanding value = read_properties(properties);
  if (!properties.problem().empty()) {
    return error(errc::bad_response, properties.problem());
  }
  return value;
}

}  // namespace zylin::domain
