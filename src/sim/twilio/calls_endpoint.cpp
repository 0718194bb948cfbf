#include "twilio/calls_endpoint.hpp"

#include "twilio/reading.hpp"
#include "twilio/rest_error.hpp"
#include "zylin/core/date_text.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace zylin::sim {
namespace {

nlohmann::ordered_json call_json(const known_call& call, std::string_view account_sid) {
  nlohmann::ordered_json document;
  document["sid"] = call.sid;
  document["account_sid"] = account_sid;
  document["from"] = call.from;
  document["to"] = call.to;
  document["status"] = call.status;
  document["direction"] = call.direction;
  document["date_created"] = format_rfc2822(call.started);
  document["start_time"] = format_rfc2822(call.started);
  document["end_time"] = nullptr;
  document["duration"] = nullptr;
  if (call.status == "completed") {
    document["end_time"] = format_rfc2822(call.started + call.duration);
    document["duration"] = std::to_string(call.duration.count());
  }
  document["price"] = nullptr;
  document["api_version"] = "2010-04-01";
  return document;
}

http::response fetch_call(twilio_account& account, const http::request& incoming, const http::path_parameters& parts) {
  constexpr std::string_view extension = ".json";
  std::string_view sid = parts.at("file");
  if (sid.ends_with(extension)) {
    sid.remove_suffix(extension.size());
  }
  const auto found = account.calls.find(sid);
  if (!found) {
    return rest_error(404, 20404, "The requested resource " + incoming.path + " was not found");
  }
  return json_answer(call_json(*found, account.options.account_sid));
}

}  // namespace

http::handler fetch_call(std::shared_ptr<twilio_account> account) {
  return reading(fetch_call, std::move(account));
}

}  // namespace zylin::sim
