#include "zylin/pipeline/settlement.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/pipeline/completion.hpp"

#include <string>
#include <utility>

namespace zylin {
namespace {

bool is_for_customer(message_kind kind) {
  switch (kind) {
    case message_kind::owner_alert:
    case message_kind::owner_handover:
    case message_kind::owner_notice:
    case message_kind::test: return false;
    default: return true;
  }
}

/// A delivery report may come before the provider's reply to our request has been written down.
message merged(message sent, const message& stored) {
  if (stored.state == message_state::delivered || stored.state == message_state::read) {
    sent.state = stored.state;
    sent.error.clear();
  }
  return sent;
}

}  // namespace

result<settlement> message_ledger::record(transaction& within, const message& sent, time_point now) const {
  const result<std::optional<message>> stored = within.messages().find(sent.id);
  if (!stored) {
    return stored.error();
  }
  settlement done{*stored ? merged(sent, **stored) : sent, std::nullopt};
  if (const result<void> saved = within.messages().save(done.row); !saved) {
    return saved.error();
  }
  if (done.row.state == message_state::failed && is_for_customer(done.row.kind)) {
    if (const result<void> told = tell_owner(within, done.row, now); !told) {
      return told.error();
    }
  }
  if (done.row.job_id && is_settled(done.row.state)) {
    result<std::optional<job>> finished = finish_if_settled(within, *done.row.job_id);
    if (!finished) {
      return finished.error();
    }
    done.finished_job = std::move(*finished);
  }
  return done;
}

result<void> message_ledger::tell_owner(transaction& within, const message& lost, time_point now) const {
  if (lost.call) {
    result<std::optional<call>> log = within.calls().find(*lost.call);
    if (!log) {
      return log.error();
    }
    if (*log) {
      (*log)->outcome = call_outcome::handed_over;
      if (const result<void> saved = within.calls().save(**log); !saved) {
        return saved.error();
      }
    }
  }
  if (!owner_) {
    return {};
  }
  message notice;
  notice.kind = message_kind::owner_notice;
  notice.to = owner_->str();
  notice.body = split_text(answer::owner_undelivered(facts_, lost.to, lost.body, lost.error)).front();
  notice.call = lost.call;
  notice.dedupe_key = "undelivered:" + std::to_string(lost.id);
  notice.run_at = now;
  notice.created_at = now;
  const result<bool> added = within.messages().add(notice);
  return added ? result<void>{} : result<void>{added.error()};
}

}  // namespace zylin
