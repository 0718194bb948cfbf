#include "message_wire.hpp"

#include "rest_reader.hpp"
#include "zylin/core/date_text.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace zylin::twilio {
namespace {

using nlohmann::json;

listed_message read_listed(const json& entry) {
  listed_message read;
  read.receipt = {text_of(entry, "sid"), text_of(entry, "status")};
  read.to = text_of(entry, "to");
  read.from = text_of(entry, "from");
  read.body = text_of(entry, "body");
  read.direction = text_of(entry, "direction");
  read.made_at = parse_rfc2822(text_of(entry, "date_created"));
  if (!read.made_at) {
    read.made_at = parse_rfc2822(text_of(entry, "date_sent"));
  }
  return read;
}

// A trial account puts this sentence before every text.
bool is_same_text(std::string_view listed, std::string_view sent) {
  constexpr std::string_view trial = "Sent from your Twilio trial account - ";
  return listed == sent || (listed.starts_with(trial) && listed.substr(trial.size()) == sent);
}

// The query has filtered already; a missing value proves nothing.
bool differs(std::string_view listed, std::string_view wanted) {
  return !listed.empty() && listed != wanted;
}

bool has_failed(std::string_view status) {
  return status == "failed" || status == "undelivered" || status == "canceled";
}

}  // namespace

result<message_addresses> addresses_of(const config::twilio_settings& account, const domain::message& outgoing) {
  const bool whatsapp = outgoing.channel == domain::channel::whatsapp;
  const std::optional<phone_number>& sender = whatsapp ? account.whatsapp_number : account.voice_number;
  if (!sender) {
    return error(errc::rejected,
                 "message: no sender number is configured for " + std::string(to_string(outgoing.channel)));
  }
  const std::string prefix = whatsapp ? "whatsapp:" : "";
  return message_addresses{prefix + outgoing.to, prefix + sender->str()};
}

void add_content(form& fields, const domain::message& outgoing) {
  if (!outgoing.as_template) {
    fields.add("Body", outgoing.body);
    return;
  }
  fields.add("ContentSid", outgoing.content_sid);
  fields.add("ContentVariables", outgoing.content_variables);
}

result<ports::message_receipt> read_receipt(std::string_view body) {
  const json parsed = json::parse(body, nullptr, false);
  std::string sid = parsed.is_object() ? text_of(parsed, "sid") : std::string();
  if (sid.empty()) {
    return error(errc::bad_response, "message: accepted, but the answer names no sid");
  }
  return ports::message_receipt{std::move(sid), text_of(parsed, "status")};
}

result<message_page> read_page(std::string_view body) {
  const json parsed = json::parse(body, nullptr, false);
  const auto list = parsed.is_object() ? parsed.find("messages") : parsed.end();
  if (!parsed.is_object() || list == parsed.end() || !list->is_array()) {
    return error(errc::bad_response, "message lookup: no list of messages in the answer");
  }
  message_page page;
  for (const json& entry : *list) {
    if (entry.is_object()) {
      page.messages.push_back(read_listed(entry));
    }
  }
  page.next_page = text_of(parsed, "next_page_uri");
  return page;
}

bool is_same_message(const listed_message& listed, const message_addresses& between, const domain::message& wanted,
                     time_point since) {
  if (listed.receipt.provider_sid.empty() || has_failed(listed.receipt.status)) {
    return false;
  }
  if (differs(listed.to, between.to) || differs(listed.from, between.from)) {
    return false;
  }
  if (!listed.direction.empty() && !listed.direction.starts_with("outbound")) {
    return false;
  }
  const bool recent = !listed.made_at || *listed.made_at >= since - clock_leeway;
  return recent && (wanted.as_template || is_same_text(listed.body, wanted.body));
}

}  // namespace zylin::twilio
