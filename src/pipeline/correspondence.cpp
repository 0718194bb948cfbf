#include "zylin/pipeline/correspondence.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/domain/caller.hpp"

#include <utility>

namespace zylin {
namespace {

constexpr std::string_view customer_role = "customer";
constexpr std::string_view owner_role = "owner";

}  // namespace

correspondence::correspondence(const business& facts, std::optional<phone_number> owner, std::string_view caller,
                               const job& work, occasion why, time_point now)
    : owner_(std::move(owner)),
      customer_(identify_caller(caller, facts.region).phone),
      call_(work.call),
      job_id_(work.id),
      key_(work.recording.str() + (why == occasion::hand_over ? ":hand_over" : "")),
      now_(now),
      facts_(facts) {}

correspondence::correspondence(const business& facts, std::optional<phone_number> owner, const call& missed,
                               time_point now)
    : owner_(std::move(owner)),
      customer_(identify_caller(missed.from, facts.region).phone),
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
  int part = 0;
  std::vector<std::string> pieces = split_text(text);
  const bool whole = pieces.size() == 1;
  for (std::string& piece : pieces) {
    message row;
    row.kind = kind;
    row.to = to->str();
    row.body = std::move(piece);
    row.call = call_;
    row.job_id = waits_for(role) ? job_id_ : std::nullopt;
    row.run_at = now_;
    row.created_at = now_;
    row.dedupe_key = key_ + ":" + std::string(role) + ":" + std::string(to_string(kind)) + ":" + std::to_string(part);
    if (whole) {  // a template for each part would say the same several times
      prepare_template(row, facts_, subject_);
    }
    messages_.push_back(std::move(row));
    ++part;
  }
}

}  // namespace zylin
