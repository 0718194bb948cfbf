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

/// A delivery report may come before the provider's reply to our request has been written down. It knows more: the
/// row was open when it was claimed, so only a report can have settled it meanwhile.
message merged(message sent, const message& stored) {
  if (is_settled(stored.state)) {
    sent.state = stored.state;
    sent.error = stored.error;
  }
  return sent;
}

/// Reports about the SID that came before it was known here.
result<message> with_early_reports(transaction& within, message row) {
  if (row.provider_sid.empty()) {
    return row;
  }
  const result<std::vector<delivery_report>> reports = within.messages().kept_reports(row.provider_sid);
  if (!reports) {
    return reports.error();
  }
  for (const delivery_report& report : *reports) {
    row = merge_report(row, report).value_or(row);
  }
  return row;
}

result<void> mark_handed_over(transaction& within, const call_sid& id) {
  result<std::optional<call>> log = within.calls().find(id);
  if (!log) {
    return log.error();
  }
  if (!*log) {
    return {};
  }
  (*log)->outcome = call_outcome::handed_over;
  return within.calls().save(**log);
}

}  // namespace

result<settlement> message_ledger::record(transaction& within, const message& sent, time_point now) const {
  const result<std::optional<message>> stored = within.messages().find(sent.id);
  if (!stored) {
    return stored.error();
  }
  result<message> row = with_early_reports(within, *stored ? merged(sent, **stored) : sent);
  if (!row) {
    return row.error();
  }
  settlement done{std::move(*row), std::nullopt};
  if (const result<void> saved = save(within, done.row, now); !saved) {
    return saved.error();
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

result<std::optional<message>> message_ledger::report(transaction& within, const delivery_report& report,
                                                      time_point now) const {
  const result<std::optional<message>> stored = within.messages().find_by_provider_sid(report.provider_sid);
  if (!stored) {
    return stored.error();
  }
  if (!*stored) {
    const result<void> kept = within.messages().keep_report(report, now);
    return kept ? result<std::optional<message>>{std::nullopt} : result<std::optional<message>>{kept.error()};
  }
  std::optional<message> changed = merge_report(**stored, report);
  if (changed) {
    if (const result<void> saved = save(within, *changed, now); !saved) {
      return saved.error();
    }
  }
  return changed;
}

result<void> message_ledger::save(transaction& within, const message& row, time_point now) const {
  if (const result<void> saved = within.messages().save(row); !saved) {
    return saved.error();
  }
  return row.state == message_state::failed && is_for_customer(row.kind) ? hand_over(within, row, now) : result<void>{};
}

/// A customer could not be reached: a person must do it, which the call's log says too.
result<void> message_ledger::hand_over(transaction& within, const message& lost, time_point now) const {
  if (lost.call) {
    if (const result<void> marked = mark_handed_over(within, *lost.call); !marked) {
      return marked.error();
    }
  }
  return tell_owner(within, lost, now);
}

result<void> message_ledger::tell_owner(transaction& within, const message& lost, time_point now) const {
  if (!owner_) {
    return {};
  }
  int part = 0;
  for (std::string& text : split_text(answer::owner_undelivered(facts_, lost.to, lost.body, lost.error))) {
    message notice;
    notice.kind = message_kind::owner_notice;
    notice.to = owner_->str();
    notice.body = std::move(text);
    notice.call = lost.call;
    notice.dedupe_key = "undelivered:" + std::to_string(lost.id) + ":" + std::to_string(part);
    notice.run_at = now;
    notice.created_at = now;
    if (const result<bool> added = within.messages().add(notice); !added) {
      return added.error();
    }
    ++part;
  }
  return {};
}

}  // namespace zylin
