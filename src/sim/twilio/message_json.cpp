#include "twilio/message_json.hpp"

#include "zylin/core/date_text.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace zylin::sim {

nlohmann::ordered_json message_json(const message_resource& message, std::string_view account_sid) {
  const accepted_message& what = message.message;
  const std::string base = "/2010-04-01/Accounts/" + std::string(account_sid) + "/Messages/" + what.sid;
  const bool waits = message.status == "queued";
  nlohmann::ordered_json document;
  document["body"] = what.body;
  document["num_segments"] = "1";
  document["direction"] = "outbound-api";
  document["from"] = what.from;
  document["to"] = what.to;
  document["date_updated"] = format_rfc2822(message.created);
  document["price"] = nullptr;
  document["error_message"] = nullptr;
  document["uri"] = base + ".json";
  document["account_sid"] = account_sid;
  document["num_media"] = "0";
  document["status"] = message.status;
  document["messaging_service_sid"] = nullptr;
  document["sid"] = what.sid;
  document["date_sent"] = waits ? nlohmann::ordered_json() : nlohmann::ordered_json(format_rfc2822(message.created));
  document["date_created"] = format_rfc2822(message.created);
  document["error_code"] = message.error_code ? nlohmann::ordered_json(*message.error_code) : nlohmann::ordered_json();
  document["price_unit"] = nullptr;
  document["api_version"] = "2010-04-01";
  document["subresource_uris"] = {{"media", base + "/Media.json"}};
  return document;
}

}  // namespace zylin::sim
