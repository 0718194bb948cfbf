#include "twilio/message_log.hpp"

#include "zylin/core/date_text.hpp"

#include <algorithm>
#include <ranges>

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

}  // namespace zylin::sim
