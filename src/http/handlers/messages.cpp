#include "handlers/messages.hpp"

#include "handlers/incoming_form.hpp"
#include "handlers/replies.hpp"
#include "twiml.hpp"
#include "zylin/core/ids.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin::http {
namespace {

bool is_message_sid(std::string_view text) {
  return is_sid(text, "SM") || is_sid(text, "MM");
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
  domain::incoming_message written = read_incoming(fields, business_);
  const result<void> taken = co_await intake_.message_arrived(std::move(written));
  if (!taken) {
    spdlog::error("a message to us could not be stored: {}", taken.error().message());
    co_return storage_unavailable();
  }
  co_return xml_response(twiml::empty());
}

}  // namespace zylin::http
