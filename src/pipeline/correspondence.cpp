#include "zylin/pipeline/correspondence.hpp"

#include <utility>

namespace zylin {
namespace {

constexpr std::string_view customer_role = "customer";
constexpr std::string_view owner_role = "owner";

}  // namespace

correspondence::correspondence(const business& facts, std::optional<phone_number> owner,
                               std::optional<phone_number> customer, const job& work, occasion why, time_point now)
    : owner_(std::move(owner)),
      customer_(std::move(customer)),
      call_(work.call),
      job_id_(work.id),
      key_(work.recording.str() + (why == occasion::hand_over ? ":hand_over" : "")),
      now_(now),
      facts_(facts) {}

correspondence::correspondence(const business& facts, std::optional<phone_number> owner,
                               std::optional<phone_number> customer, const call& missed, time_point now)
    : owner_(std::move(owner)),
      customer_(std::move(customer)),
      call_(missed.sid),
      key_(missed.sid.str() + ":missed"),
      now_(now),
      facts_(facts) {}

void correspondence::tell_customer(message_kind kind, std::string_view text) {
  add(customer_, customer_role, kind, text);
}

void correspondence::tell_owner(message_kind kind, std::string_view text) {
  add(owner_, owner_role, kind, text);
}

/// A job is done when its customer has the answer; only without a customer does it wait for the owner's message.
bool correspondence::waits_for(std::string_view role) const {
  return role == customer_role || !customer_;
}

void correspondence::add(const std::optional<phone_number>& to, std::string_view role, message_kind kind,
                         std::string_view text) {
  if (!to) {
    return;
  }
  outgoing_letter letter;
  letter.kind = kind;
  letter.to = to->str();
  letter.text = std::string(text);
  letter.key = key_ + ":" + std::string(role) + ":" + std::string(to_string(kind));
  letter.call = call_;
  letter.job_id = waits_for(role) ? job_id_ : std::nullopt;
  letter.subject = subject_;
  letters_.push_back(std::move(letter));
}

result<int> correspondence::post(transaction& within) const {
  int written = 0;
  for (const outgoing_letter& letter : letters_) {
    const result<int> posted = post_letter(within, facts_, letter, now_);
    if (!posted) {
      return posted;
    }
    written += *posted;
  }
  return written;
}

}  // namespace zylin
