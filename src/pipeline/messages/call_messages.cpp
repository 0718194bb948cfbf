#include "pipeline/messages/call_messages.hpp"

#include "pipeline/messages/outgoing_message.hpp"
#include "zylin/core/try.hpp"

#include <utility>

namespace zylin::messages {
namespace {

constexpr std::string_view customer_role = "customer";
constexpr std::string_view owner_role = "owner";

}  // namespace

call_messages::call_messages(const domain::business& business, std::optional<phone_number> owner,
                             std::optional<phone_number> customer, const domain::job& work, occasion why,
                             time_point now)
    : owner_(std::move(owner)),
      customer_(std::move(customer)),
      call_(work.call),
      job_id_(work.id),
      key_(work.recording.str() + (why == occasion::escalation ? ":hand_over" : "")),
      now_(now),
      business_(business) {}

call_messages::call_messages(const domain::business& business, std::optional<phone_number> owner,
                             std::optional<phone_number> customer, const domain::call& missed, time_point now)
    : owner_(std::move(owner)),
      customer_(std::move(customer)),
      call_(missed.sid),
      key_(missed.sid.str() + ":missed"),
      now_(now),
      business_(business) {}

void call_messages::tell_customer(domain::message_kind kind, std::string_view text) {
  add(customer_, customer_role, kind, text);
}

void call_messages::tell_owner(domain::message_kind kind, std::string_view text) {
  add(owner_, owner_role, kind, text);
}

/// A job is done when its customer has the answer; it waits for the owner's message only if there is no customer.
bool call_messages::waits_for(std::string_view role) const {
  return role == customer_role || !customer_;
}

void call_messages::add(const std::optional<phone_number>& to, std::string_view role, domain::message_kind kind,
                        std::string_view text) {
  if (!to) {
    return;
  }
  outgoing_message message;
  message.kind = kind;
  message.to = to->str();
  message.text = std::string(text);
  message.key = key_ + ":" + std::string(role) + ":" + std::string(to_string(kind));
  message.call = call_;
  message.job_id = waits_for(role) ? job_id_ : std::nullopt;
  message.subject = subject_;
  messages_.push_back(std::move(message));
}

result<int> call_messages::post(ports::transaction& tx) const {
  int written = 0;
  for (const messages::outgoing_message& message : messages_) {
    TRY_ASSIGN(const int posted, enqueue_message(tx, business_, message, now_));
    written += posted;
  }
  return written;
}

result<void> enqueue_notice(ports::transaction& tx, const config::settings& settings, const owner_notice& notice,
                            time_point now) {
  if (!settings.owner_phone) {
    return {};
  }
  outgoing_message message;
  message.kind = notice.kind;
  message.to = settings.owner_phone->str();
  message.text = notice.text;
  message.key = notice.key;
  message.call = notice.call;
  TRY(enqueue_message(tx, settings.business, message, now));
  return {};
}

}  // namespace zylin::messages
