// What the actions of a conversation write to people.
#include "pipeline/conversations/conversation_actions.hpp"

#include "pipeline/conversations/hand_over.hpp"
#include "pipeline/messages/call_messages.hpp"
#include "pipeline/messages/outgoing_message.hpp"
#include "zylin/core/try.hpp"

#include <algorithm>
#include <utility>

namespace zylin::conversations {

std::string conversation_actions::next_key(std::string_view role) {
  return key_ + ":" + std::to_string(messages_++) + ":" + std::string(role);
}

result<void> conversation_actions::tell_customer(domain::message_kind kind, std::string text,
                                                 const domain::template_subject& subject) {
  if (!number_) {
    return {};
  }
  messages::outgoing_message message;
  message.kind = kind;
  message.to = number_->str();
  message.text = std::move(text);
  message.by_sms = row_.channel == domain::conversation_channel::sms;
  message.key = next_key("customer");
  message.call = row_.call;
  message.subject = subject;
  TRY(enqueue_message(tx_, business_, message, now_));
  return {};
}

result<void> conversation_actions::tell_owner(domain::message_kind kind, std::string text) {
  if (text.empty()) {
    return {};
  }
  messages::owner_notice notice;
  notice.kind = kind;
  notice.text = std::move(text);
  notice.key = next_key("owner");
  notice.call = row_.call;
  return enqueue_notice(tx_, settings_, notice, now_);
}

/// In writing, as after a recording. Of somebody who cannot be written to the owner hears in any case.
result<void> conversation_actions::tell(bookings::agreed_change change, const domain::conversation_action& what) {
  done_.changed.insert(done_.changed.end(), change.rows.begin(), change.rows.end());
  done_.only_requested = done_.only_requested || std::ranges::any_of(change.rows, [](const domain::booking& row) {
                           return row.status == domain::booking_status::requested;
                         });
  const bool booked = what.kind == domain::conversation_action_kind::book;
  if (booked && !number_ && change.for_owner.empty()) {
    TRY_ASSIGN(const std::string said, words_of_customer(tx_, row_.id));
    change.for_owner = domain::texts::owner_booked_unreachable(business_, shown_number(), change.rows.front(), said);
  }
  TRY(tell_customer(change.kind, std::move(change.text), bookings::subject_of(to_, change.rows)));
  return tell_owner(domain::message_kind::owner_notice, std::move(change.for_owner));
}

/// The customer's own words, for the owner.
result<void> conversation_actions::pass_on(const domain::conversation_action& what) {
  const bool urgent = what.kind == domain::conversation_action_kind::alert;
  std::string words = what.text;
  if (what.all_words) {
    TRY_ASSIGN(words, words_of_customer(tx_, row_.id));
  }
  domain::understanding told;
  told.meaning = urgent ? domain::intent::urgent : domain::intent::other;
  told.customer_name = what.customer.empty() ? std::nullopt : std::optional(what.customer);
  done_.person_told = settings_.owner_phone.has_value();
  return urgent ? tell_owner(domain::message_kind::owner_alert,
                             domain::texts::owner_alert(business_, shown_number(), told, words))
                : tell_owner(domain::message_kind::owner_notice,
                             domain::texts::owner_message(business_, shown_number(), told, words));
}

/// The open question goes on in writing; who has no number is the owner's to look for. It may be read much later, so
/// days are named by their date: "tomorrow" would be another day then.
result<void> conversation_actions::write(const domain::conversation_action& what) {
  if (!number_) {
    domain::conversation_action unheard = what;
    unheard.all_words = true;
    return pass_on(unheard);
  }
  const domain::local_minutes long_ago{};
  std::string text;
  for (const domain::spoken_sentence& line : what.lines) {
    text.append(text.empty() ? "" : " ").append(domain::texts::spoken(to_, line, long_ago));
  }
  domain::template_subject subject;
  subject.customer_name = what.customer;
  return tell_customer(domain::message_kind::booking_question, std::move(text), subject);
}

}  // namespace zylin::conversations
