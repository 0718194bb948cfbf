#include "zylin/domain/understanding_json.hpp"

#include "clean_text.hpp"
#include "json_in_text.hpp"
#include "text_cutter.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/date_text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace zylin::domain {
namespace {

// Properties in the order of the contract.
using nlohmann::ordered_json;

ordered_json or_null(const std::optional<std::string>& text) {
  return text ? ordered_json(*text) : ordered_json(nullptr);
}

using nlohmann::json;

// More than the longest texts below could need, with every character escaped.
constexpr std::size_t max_json_bytes = 64UL * 1024;

constexpr std::size_t max_reply_bytes = 4000;
constexpr std::size_t max_name_bytes = 120;
constexpr std::size_t max_phone_bytes = 40;
constexpr std::size_t max_notes_bytes = 1000;
constexpr std::size_t max_phrase_bytes = 200;

std::string kept_text(std::string_view text, std::size_t limit) {
  const std::string clean = clean_text(text);
  return std::string(ascii::trim(cut_text(ascii::trim(clean), limit)));
}

class byte_meter final : public text_meter {
 public:
  explicit byte_meter(std::size_t limit) : limit_(limit) {}

  void reset() override { count_ = 0; }
  bool add(char32_t character) override {
    count_ += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    return count_ <= limit_;
  }

 private:
  std::size_t limit_;
  std::size_t count_ = 0;
};

/// A text that somebody is to read ends with a sentence, or at least with a word. Its lines stay.
std::string kept_sentences(std::string_view text, std::size_t limit) {
  byte_meter meter(limit);
  std::vector<std::string> parts = cut_to_fit(clean_text(text, true), meter);
  return parts.empty() ? std::string() : std::move(parts.front());
}

/// Reads the properties one after the other and remembers the first that is wrong. The messages name the property
/// and never its value: they end up in logs.
class property_reader {
 public:
  explicit property_reader(const json& object) : object_(object) {}

  std::string sentences(const char* name, std::size_t limit) {
    const json& value = property(name);
    std::string kept = value.is_string() ? kept_sentences(value.get_ref<const std::string&>(), limit) : "";
    require(!kept.empty(), name, "expected a text that is not empty");
    return kept;
  }

  /// A text without line breaks; an empty one is as good as none.
  std::optional<std::string> optional_text(const char* name, std::size_t limit) {
    const json& value = property(name);
    require(value.is_string() || value.is_null(), name, "expected a text or null");
    std::string kept = value.is_string() ? kept_text(value.get_ref<const std::string&>(), limit) : "";
    return kept.empty() ? std::nullopt : std::optional(std::move(kept));
  }

  template <class Parse>
  auto optional_value(const char* name, Parse parse, const char* expected) -> decltype(parse(std::string_view())) {
    const std::optional<std::string> written = optional_text(name, max_phrase_bytes);
    const auto value = written ? parse(*written) : std::nullopt;
    require(value.has_value() || !written, name, expected);
    return value;
  }

  intent meaning() {
    const json& value = property("intent");
    const auto known = value.is_string() ? parse_intent(value.get_ref<const std::string&>()) : std::nullopt;
    require(known.has_value(), "intent", "expected faq, booking, cancel, reschedule, urgent or other");
    return known.value_or(intent::other);
  }

  /// ISO 639, two or three letters; whatever else is written is read as English.
  std::string language() {
    const json& value = property("language");
    std::string code = value.is_string() ? value.get<std::string>() : "";
    if (code.size() < 2 || code.size() > 3 || !std::ranges::all_of(code, ascii::is_letter)) {
      return "en";
    }
    return ascii::lower_case(code);
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
  value.reply = from.sentences("reply", max_reply_bytes);
  value.language = from.language();
  value.customer_name = from.optional_text("customer_name", max_name_bytes);
  value.customer_phone = from.optional_text("customer_phone", max_phone_bytes);
  value.service = from.optional_text("service", max_name_bytes);
  value.notes = from.optional_text("notes", max_notes_bytes);
  value.issue_summary = from.optional_text("issue_summary", max_notes_bytes);
  value.date = from.optional_value("date", parse_date, "expected a date that exists as YYYY-MM-DD, or null");
  value.time = from.optional_value("time", parse_time, "expected a time from 00:00 to 23:59 as HH:MM, or null");
  value.when_phrase = from.optional_text("when_phrase", max_phrase_bytes);
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
  // Only where it says something: the model's schema does not know it.
  if (value.by_rules) {
    object["by_rules"] = true;
  }
  return object.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

result<understanding> parse_understanding(std::string_view json_text) {
  if (json_text.size() > max_json_bytes) {
    return error(errc::bad_response, "understanding: longer than 64 KiB");
  }
  // Models write raw line breaks inside texts, where JSON forbids them: as blanks they do no harm anywhere.
  // A code fence may surround the answer, thoughts may come before it.
  const json object = last_object_in(clean_text(json_text), "intent");
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
