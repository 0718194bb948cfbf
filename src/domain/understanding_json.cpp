#include "zylin/domain/understanding_json.hpp"

#include "zylin/core/date_text.hpp"

#include <nlohmann/json.hpp>

namespace zylin {
namespace {

// Properties in the order of the contract.
using nlohmann::ordered_json;

ordered_json or_null(const std::optional<std::string>& text) {
  return text ? ordered_json(*text) : ordered_json(nullptr);
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

}  // namespace zylin
