#include "pipeline/bookings/customer_messages.hpp"

#include "pipeline/messages/customer_profile.hpp"
#include "pipeline/messages/outgoing_message.hpp"
#include "zylin/core/try.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace zylin::bookings {
namespace {

/// Names the change: a booking that is confirmed, moved and moved back gets a message for each.
result<std::string> key_of(ports::transaction& tx, const domain::booking& about) {
  TRY_ASSIGN(const std::vector<domain::booking_change> history, tx.booking_history().of(about.id));
  return "booking:" + std::to_string(about.id) + ":" + std::to_string(history.size());
}

}  // namespace

result<std::optional<phone_number>> contact_of(ports::transaction& tx, const domain::caller_cache& callers,
                                               const domain::booking& about) {
  TRY_ASSIGN(const std::string stored, contact_as_stored(tx, about));
  return callers.find(stored).phone;
}

result<std::string> contact_as_stored(ports::transaction& tx, const domain::booking& about) {
  if (!about.call) {
    return about.customer_phone;
  }
  TRY_ASSIGN(const std::vector<domain::booking_change> history, tx.booking_history().of(about.id));
  if (std::ranges::find(history, domain::booking_change_kind::number_changed, &domain::booking_change::what) !=
      history.end()) {
    return about.customer_phone;
  }
  TRY_ASSIGN(std::optional<domain::call> made_by, tx.calls().find(*about.call));
  return made_by ? std::move(made_by->from) : std::string();
}

result<bool> message_customer(ports::transaction& tx, const domain::business& business,
                              const domain::caller_cache& callers, const domain::booking& about,
                              domain::message_kind kind, const wording& words, time_point now) {
  TRY_ASSIGN(const std::optional<phone_number> to, contact_of(tx, callers, about));
  TRY_ASSIGN(const std::string key, key_of(tx, about));
  if (!to) {
    return false;
  }
  messages::outgoing_message message;
  message.kind = kind;
  message.to = to->str();
  TRY_ASSIGN(const std::string language, messages::language_for(tx, business, to->str()));
  message.text = words({business, language});
  message.key = key;
  message.call = about.call;
  message.subject = subject_of(business, about);
  TRY(enqueue_message(tx, business, message, now));
  return true;
}

}  // namespace zylin::bookings
