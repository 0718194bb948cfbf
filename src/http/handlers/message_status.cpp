#include "handlers/message_status.hpp"

#include "handlers/replies.hpp"
#include "zylin/core/redact.hpp"

#include <spdlog/spdlog.h>

namespace zylin::http {
namespace {

/// The changed message with that SID, saved; nothing when it is unknown or already knew.
result<std::optional<message>> apply_report(transaction& within, std::string_view sid, const form& fields) {
  const result<std::optional<message>> stored = within.messages().find_by_provider_sid(sid);
  if (!stored) {
    return stored.error();
  }
  std::optional<message> changed = *stored ? merge_report(**stored, fields) : std::nullopt;
  if (changed) {
    if (const result<void> saved = within.messages().save(*changed); !saved) {
      return saved.error();
    }
  }
  return changed;
}

}  // namespace

std::optional<message> merge_report(message row, const form& fields) {
  const message_state merged = merge_delivery(row.state, fields.get("MessageStatus"));
  if (merged == row.state) {
    return std::nullopt;
  }
  row.state = merged;
  if (merged == message_state::failed) {
    const std::string_view code = fields.get("ErrorCode");
    row.error = code.empty() ? std::string("not delivered") : redact(code);
  }
  return row;
}

awaitable<response> message_status_handler::operator()(const form& fields, const path_parameters&) const {
  const std::string_view sid = fields.get("MessageSid");
  if (sid.empty()) {
    co_return error_response(400, "MessageSid is missing");
  }
  auto unit = [sid, &fields](transaction& within) { return apply_report(within, sid, fields); };
  const result<std::optional<message>> changed = co_await transact<std::optional<message>>(db_, unit);
  if (!changed) {
    spdlog::error("a message's status could not be stored: {}", changed.error().message());
    co_return storage_unavailable();
  }
  if (*changed) {
    events_.message_changed(**changed);
    message_changed_();
  }
  co_return no_content();
}

}  // namespace zylin::http
