#include "answer_object.hpp"

#include "clean_text.hpp"
#include "json_in_text.hpp"
#include "repair_json.hpp"
#include "zylin/core/ascii.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace zylin::domain {
namespace {

using nlohmann::json;

bool holds_intent(const json& value) {
  return value.is_object() &&
         std::ranges::any_of(value.items(), [](const auto& one) { return plain_key(one.key()) == "intent"; });
}

/// How many wrappings around the object are looked into.
constexpr int most_wrappings = 6;

json object_in(std::string_view answer, int wrappings);

/// The keys of texts that may hold the object: those of function calls and of whole responses.
bool may_hold_object(std::string_view key) {
  static constexpr auto keys = std::to_array<std::string_view>(
      {"arguments", "args", "parameters", "input", "output", "content", "text", "result", "response", "answer", "json",
       "data", "value", "understanding", "callunderstanding", "turnunderstanding"});
  return std::ranges::find(keys, plain_key(key)) != keys.end();
}

/// The object itself, or the one inside it: {"call_understanding": {…}}, {"tool_calls": [{"function": …}]}.
json unwrapped(json value, int wrappings) {
  if (holds_intent(value) || !value.is_structured() || wrappings == 0) {
    return value;
  }
  for (auto part = value.begin(); part != value.end(); ++part) {
    if (part->is_structured()) {
      *part = unwrapped(std::move(*part), wrappings - 1);  // moved, because copying nests as deeply as the value
    } else if (part->is_string() && value.is_object() && may_hold_object(part.key())) {
      *part = object_in(part->get_ref<const std::string&>(), wrappings - 1);
    }
    if (holds_intent(*part)) {
      return std::move(*part);
    }
  }
  return value;
}

/// "{\"intent\": …}" without the quotation marks around it.
std::string without_escapes(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool escape = text[at] == '\\' && at + 1 < text.size() && (text[at + 1] == '"' || text[at + 1] == '\\');
    at += escape ? 1 : 0;
    plain += text[at];
  }
  return plain;
}

json object_in(std::string_view answer, int wrappings) {
  // Models write raw line breaks inside texts, which JSON forbids: blanks instead are harmless everywhere.
  const std::string text = clean_text(answer);
  const json whole = json::parse(text, nullptr, false);
  if (whole.is_string() && wrappings > 0) {  // the object as a text
    return object_in(whole.get_ref<const std::string&>(), wrappings - 1);
  }
  json found = unwrapped(last_object_in(text, "intent"), wrappings);
  if (holds_intent(found)) {
    return found;
  }
  const bool bare = answer.find('{') == std::string_view::npos;  // "intent: booking", a line for each
  const std::string braced = bare ? "{" + std::string(answer) + "\n}" : std::string(answer);
  json mended = unwrapped(last_object_in(clean_text(repair_json(braced)), "intent"), wrappings);
  if (holds_intent(mended)) {
    return mended;
  }
  const bool escaped = wrappings > 0 && answer.find("{\\\"") != std::string_view::npos;
  json inner = escaped ? object_in(without_escapes(answer), 0) : json();
  if (holds_intent(inner)) {
    return inner;
  }
  return found.is_null() ? std::move(mended) : std::move(found);
}

}  // namespace

std::string plain_key(std::string_view name) {
  std::string plain;
  std::ranges::copy_if(ascii::lower_case(name), std::back_inserter(plain), ascii::is_letter);
  return plain;
}

json find_answer_object(std::string_view answer) {
  return object_in(answer, most_wrappings);
}

}  // namespace zylin::domain
