#include "answer_schemas.hpp"

#include <nlohmann/json.hpp>

namespace zylin::openai {
namespace {

using nlohmann::json;

json text(const char* description) {
  return {{"type", "string"}, {"description", description}};
}

json text_or_null(const char* description) {
  return {{"type", {"string", "null"}}, {"description", description}};
}

json one_of(const json& values, const char* description) {
  return {{"type", "string"}, {"enum", values}, {"description", description}};
}

json call_properties() {
  json properties;
  properties["intent"] = one_of({"faq", "booking", "cancel", "reschedule", "urgent", "other"}, "what the caller wants");
  properties["reply"] = text("what the customer is told, in the caller's language");
  properties["language"] = text("the caller's language, ISO 639-1");
  properties["customer_name"] = text_or_null("the caller's name, if said");
  properties["customer_phone"] = text_or_null("a telephone number to call back, if said");
  properties["service"] = text_or_null("the service wanted, by its name in the list");
  properties["date"] = text_or_null("YYYY-MM-DD in the business's time zone");
  properties["time"] = text_or_null("HH:MM, 24 hours, in the business's time zone");
  properties["when_phrase"] = text_or_null("the caller's own words for date and time, copied");
  properties["notes"] = text_or_null("anything else the business should know for the appointment");
  properties["issue_summary"] = text_or_null("the caller's concern in one sentence");
  return properties;
}

json turn_properties() {
  json properties = call_properties();
  properties.erase("issue_summary");
  properties["intent"] = one_of({"faq", "booking", "cancel", "reschedule", "urgent", "person", "goodbye", "other"},
                                "what the customer wants with this turn");
  properties["answer"] = one_of({"yes", "no", "choice", "repeat", "none"}, "the answer to the last question");
  properties["choice"] = {{"type", {"integer", "null"}},
                          {"enum", {1, 2, 3, nullptr}},
                          {"description", "of answer \"choice\": which of what was listed"}};
  properties["reply"] = text("the answer to a question about the business, else empty");
  properties["for_whom"] = text_or_null("who is to be served, if it is somebody else: their own words, copied");
  properties["staff"] = text_or_null("who is to serve them, by the name in the list");
  properties["reference"] = text_or_null("the reference of an appointment, if said");
  properties["notes"] = text_or_null("what else the business should know: their own words, copied");
  return properties;
}

}  // namespace

/// Within the subset of strict mode: every property required, an optional one a union with null, nothing additional
/// (OpenAI docs: Structured outputs).
json strict_schema(answer_schema which) {
  const bool of_call = which == answer_schema::call_understanding;
  const json properties = of_call ? call_properties() : turn_properties();
  json required = json::array();
  for (const auto& [name, definition] : properties.items()) {
    required.push_back(name);
  }
  const json schema = {
      {"type", "object"}, {"properties", properties}, {"required", required}, {"additionalProperties", false}};
  return {{"name", of_call ? "call_understanding" : "turn_understanding"}, {"strict", true}, {"schema", schema}};
}

}  // namespace zylin::openai
