#include "twilio/message_log.hpp"

#include "zylin/core/date_text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ranges>
#include <string>

namespace zylin::sim {
namespace {

bool passes(const message_resource& candidate, const message_filter& wanted) {
  return (wanted.to.empty() || candidate.message.to == wanted.to) &&
         (wanted.from.empty() || candidate.message.from == wanted.from) &&
         (wanted.sent_since.empty() ||
          format_utc(candidate.created).substr(0, wanted.sent_since.size()) >= wanted.sent_since);
}

}  // namespace

bool message_log::add(message_resource accepted) {
  const std::lock_guard lock(guard_);
  if (messages_.size() >= max_messages) {
    return false;
  }
  messages_.push_back(std::move(accepted));
  return true;
}

void message_log::set_status(std::string_view sid, std::string status, std::optional<int> error_code) {
  const std::lock_guard lock(guard_);
  const auto found = std::ranges::find_if(messages_, [&](const auto& each) { return each.message.sid == sid; });
  if (found != messages_.end() && found->status != "delivered" && found->status != "undelivered") {
    found->status = std::move(status);
    found->error_code = error_code;
  }
}

std::optional<message_resource> message_log::find(std::string_view sid) const {
  const std::lock_guard lock(guard_);
  const auto found = std::ranges::find_if(messages_, [&](const auto& each) { return each.message.sid == sid; });
  return found == messages_.end() ? std::nullopt : std::optional(*found);
}

std::vector<message_resource> message_log::list(const message_filter& wanted) const {
  const std::lock_guard lock(guard_);
  std::vector<message_resource> chosen;
  for (const auto& each : std::views::reverse(messages_)) {
    if (passes(each, wanted)) {
      chosen.push_back(each);
    }
  }
  return chosen;
}

std::vector<accepted_message> message_log::all() const {
  const std::lock_guard lock(guard_);
  std::vector<accepted_message> messages;
  messages.reserve(messages_.size());
  for (const auto& each : messages_) {
    messages.push_back(each.message);
  }
  return messages;
}

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
