#include "understanding_schema.hpp"

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

}  // namespace

json understanding_schema() {
  json properties;
  properties["intent"] = {{"type", "string"},
                          {"enum", {"faq", "booking", "cancel", "reschedule", "urgent", "other"}},
                          {"description", "what the caller wants"}};
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
  json required = json::array();
  for (const auto& [name, definition] : properties.items()) {
    required.push_back(name);
  }
  return {{"type", "object"}, {"properties", properties}, {"required", required}, {"additionalProperties", false}};
}

}  // namespace zylin::openai
