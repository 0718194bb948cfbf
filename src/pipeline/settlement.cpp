#include "zylin/pipeline/settlement.hpp"

#include "zylin/core/redact.hpp"
#include "zylin/domain/answer.hpp"
#include "zylin/domain/delivery_ladder.hpp"
#include "zylin/pipeline/completion.hpp"
#include "zylin/pipeline/owner_notice.hpp"

#include <spdlog/spdlog.h>

#include <string>
#include <utility>

namespace zylin {
namespace {

/// Of a missed call the owner knows already, and nothing was promised to its caller; an offer goes to the next one.
bool must_reach_customer(message_kind kind) {
  if (is_for_owner(kind)) {
    return false;
  }
  switch (kind) {
    case message_kind::missed_call:
    case message_kind::waiting_list_offer:
    case message_kind::test: return false;
    default: return true;
  }
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
  result<message> row = with_early_reports(within, sent);
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
  return row.state == message_state::failed ? climb(within, row, now) : result<void>{};
}

/// Written together with the failure, and once only: the rows that carry on have keys of their own.
result<void> message_ledger::climb(transaction& within, const message& failed, time_point now) const {
  const std::vector<message> next = next_messages(failed, configured_.twilio.voice_number.has_value(), now);
  for (const message& row : next) {
    if (const result<bool> added = within.messages().add(row); !added) {
      return added.error();
    }
  }
  return next.empty() ? give_up(within, failed, now) : result<void>{};
}

result<void> message_ledger::give_up(transaction& within, const message& lost, time_point now) const {
  if (must_reach_customer(lost.kind)) {
    return hand_over(within, lost, now);
  }
  // Nobody is left to be told.
  spdlog::error("message {} ({}) did not reach {}: {}", lost.id, to_string(lost.kind), mask_phone(lost.to),
                redact(lost.error));
  return {};
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
  owner_notice notice;
  notice.text = answer::owner_undelivered(configured_.facts, lost.to, lost.body, lost.error);
  notice.key = "undelivered:" + std::to_string(lost.id);
  notice.call = lost.call;
  return post_notice(within, configured_, notice, now);
}

}  // namespace zylin
