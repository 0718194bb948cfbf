#include "pipeline/messages/message_ledger.hpp"

#include "pipeline/messages/call_messages.hpp"
#include "pipeline/messages/contact_rules.hpp"
#include "zylin/core/redact.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/delivery_fallback.hpp"
#include "zylin/domain/opt_out.hpp"
#include "zylin/domain/texts.hpp"

#include <spdlog/spdlog.h>

#include <string>
#include <utility>

namespace zylin::messages {
namespace {

/// A call that was handed over to a person keeps that outcome; otherwise the customer has the answer now.
result<void> close_call(ports::transaction& tx, const call_sid& id) {
  TRY_ASSIGN(std::optional<domain::call> log, tx.calls().find(id));
  if (!log || log->outcome != domain::call_outcome::recorded) {
    return {};
  }
  log->outcome = domain::call_outcome::answered;
  return tx.calls().save(*log);
}

/// The owner already knows of a missed call, and its caller was promised nothing; an offer goes to the next customer.
bool must_reach_customer(domain::message_kind kind) {
  if (is_for_owner(kind)) {
    return false;
  }
  switch (kind) {
    case domain::message_kind::missed_call:
    case domain::message_kind::waiting_list_offer:
    case domain::message_kind::test: return false;
    default: return true;
  }
}

/// Reports about the SID that came before it was known here.
result<domain::message> with_early_reports(ports::transaction& tx, domain::message row) {
  if (row.provider_sid.empty()) {
    return row;
  }
  TRY_ASSIGN(const std::vector<domain::delivery_report> reports, tx.messages().kept_reports(row.provider_sid));
  for (const domain::delivery_report& report : reports) {
    row = merge_report(row, report).value_or(row);
  }
  return row;
}

result<void> mark_handed_over(ports::transaction& tx, const call_sid& id) {
  TRY_ASSIGN(std::optional<domain::call> log, tx.calls().find(id));
  if (!log) {
    return {};
  }
  log->outcome = domain::call_outcome::handed_over;
  return tx.calls().save(*log);
}

}  // namespace

result<std::optional<domain::job>> finish_if_settled(ports::transaction& tx, std::int64_t job_id) {
  TRY_ASSIGN(std::optional<domain::job> found, tx.jobs().find(job_id));
  if (!found || found->step != domain::job_step::answer || found->state != domain::job_state::waiting) {
    return std::optional<domain::job>{};
  }
  TRY_ASSIGN(const std::int64_t open, tx.messages().count_unsettled(job_id));
  if (open > 0) {
    return std::optional<domain::job>{};
  }
  domain::job finished = std::move(*found);
  finished.state = domain::job_state::done;
  TRY(tx.jobs().save(finished, finished.lease_token));
  TRY(close_call(tx, finished.call));
  return std::optional<domain::job>(std::move(finished));
}

result<recorded_message> message_ledger::record(ports::transaction& tx, const domain::message& sent,
                                                time_point now) const {
  recorded_message done;
  TRY_ASSIGN(done.row, with_early_reports(tx, sent));
  TRY(save(tx, done.row, now));
  if (done.row.job_id && is_settled(done.row.state)) {
    TRY_ASSIGN(done.finished_job, finish_if_settled(tx, *done.row.job_id));
  }
  return done;
}

result<std::optional<domain::message>> message_ledger::report(ports::transaction& tx,
                                                              const domain::delivery_report& report,
                                                              time_point now) const {
  TRY_ASSIGN(const std::optional<domain::message> stored, tx.messages().find_by_provider_sid(report.provider_sid));
  if (!stored) {
    TRY(tx.messages().keep_report(report, now));
    return std::nullopt;
  }
  std::optional<domain::message> changed = merge_report(*stored, report);
  if (changed) {
    TRY(save(tx, *changed, now));
  }
  return changed;
}

result<void> message_ledger::save(ports::transaction& tx, const domain::message& row, time_point now) const {
  TRY(tx.messages().save(row));
  if (row.state != domain::message_state::failed) {
    return {};
  }
  TRY(learn_opt_out(tx, row, now));
  return fall_back(tx, row, now);
}

/// Stored together with the failure, and only once: the following rows have their own keys.
result<void> message_ledger::fall_back(ports::transaction& tx, const domain::message& failed, time_point now) const {
  if (failed.error == domain::opted_out && is_unasked(failed.kind)) {
    return {};  // they asked for no messages
  }
  const std::vector<domain::message> next = next_messages(failed, settings_.twilio.voice_number.has_value(), now);
  for (const domain::message& row : next) {
    TRY(tx.messages().add(row));
  }
  return next.empty() ? give_up(tx, failed, now) : result<void>{};
}

result<void> message_ledger::give_up(ports::transaction& tx, const domain::message& lost, time_point now) const {
  if (must_reach_customer(lost.kind)) {
    return escalate_to_owner(tx, lost, now);
  }
  // There is nobody else to tell.
  spdlog::error("message {} ({}) did not reach {}: {}", lost.id, to_string(lost.kind), mask_phone(lost.to),
                redact(lost.error));
  return {};
}

/// A customer could not be reached: a person must do it, and the call's log says so.
result<void> message_ledger::escalate_to_owner(ports::transaction& tx, const domain::message& lost,
                                               time_point now) const {
  if (lost.call) {
    TRY(mark_handed_over(tx, *lost.call));
  }
  return tell_owner(tx, lost, now);
}

result<void> message_ledger::tell_owner(ports::transaction& tx, const domain::message& lost, time_point now) const {
  owner_notice notice;
  notice.text = domain::texts::owner_undelivered(settings_.business, lost.to, lost.body, lost.error);
  notice.key = "undelivered:" + std::to_string(lost.id);
  notice.call = lost.call;
  return enqueue_notice(tx, settings_, notice, now);
}

}  // namespace zylin::messages
