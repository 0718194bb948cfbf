#include "handlers/messages.hpp"

#include "handlers/replies.hpp"
#include "twiml.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/core/number.hpp"
#include "zylin/core/utf8.hpp"
#include "zylin/domain/caller.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

namespace zylin::http {
namespace {

constexpr std::string_view whatsapp = "whatsapp:";

bool is_message_sid(std::string_view text) {
  return is_sid(text, "SM") || is_sid(text, "MM");
}

std::string_view without_prefix(std::string_view address) {
  return address.starts_with(whatsapp) ? address.substr(whatsapp.size()) : address;
}

/// More than anybody writes: WhatsApp ends at 4096 characters.
std::string bounded(std::string_view text) {
  constexpr std::size_t most_bytes = 8'192;
  return std::string(text.substr(0, utf8::floor(text, std::min(text.size(), most_bytes))));
}

int count(std::string_view number) {
  return std::clamp(parse_number<int>(number).value_or(0), 0, 100);
}

/// What was written; of a tapped button its label.
std::string_view words(const form& fields) {
  const std::string_view body = fields.get("Body");
  return body.empty() ? fields.get("ButtonText") : body;
}

domain::incoming_message read(const form& fields, std::string_view region) {
  const std::string_view from = fields.get("From");
  const std::string_view sender = without_prefix(from);
  const std::optional<phone_number> phone = domain::identify_caller(sender, region).phone;
  domain::incoming_message written;
  written.provider_sid = fields.get("MessageSid");
  written.channel = from.starts_with(whatsapp) ? domain::channel::whatsapp : domain::channel::sms;
  written.from = phone ? phone->str() : bounded(sender);
  written.to = bounded(without_prefix(fields.get("To")));
  written.text = bounded(words(fields));
  written.attachments = count(fields.get("NumMedia"));
  return written;
}

}  // namespace

ports::awaitable<response> message_status_handler::operator()(const form& fields, const path_parameters&) const {
  domain::delivery_report report;
  report.provider_sid = fields.get("MessageSid");
  report.status = fields.get("MessageStatus");
  report.error_code = fields.get("ErrorCode");
  if (report.provider_sid.empty()) {
    co_return error_response(400, "MessageSid is missing");
  }
  const result<void> taken = co_await intake_.message_reported(std::move(report));
  if (!taken) {
    spdlog::error("a message's status could not be stored: {}", taken.error().message());
    co_return storage_unavailable();
  }
  co_return no_content();
}

ports::awaitable<response> incoming_message_handler::operator()(const form& fields, const path_parameters&) const {
  if (!is_message_sid(fields.get("MessageSid"))) {
    co_return error_response(400, "MessageSid is missing or not one");
  }
  domain::incoming_message written = read(fields, region_);
  const result<void> taken = co_await intake_.message_arrived(std::move(written));
  if (!taken) {
    spdlog::error("a message to us could not be stored: {}", taken.error().message());
    co_return storage_unavailable();
  }
  co_return xml_response(twiml::empty());
}

}  // namespace zylin::http
