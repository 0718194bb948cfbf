#include "handlers/message_status.hpp"

#include "handlers/replies.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin::http {

awaitable<response> message_status_handler::operator()(const form& fields, const path_parameters&) const {
  delivery_report report;
  report.provider_sid = fields.get("MessageSid");
  report.status = fields.get("MessageStatus");
  report.error_code = fields.get("ErrorCode");
  if (report.provider_sid.empty()) {
    co_return error_response(400, "MessageSid is missing");
  }
  const result<void> taken = co_await reports_.take(std::move(report));
  if (!taken) {
    spdlog::error("a message's status could not be stored: {}", taken.error().message());
    co_return storage_unavailable();
  }
  co_return no_content();
}

}  // namespace zylin::http
