#include "pipeline/intake/recording_intake.hpp"

#include "pipeline/intake/call_intake.hpp"
#include "pipeline/messages/outgoing_message.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/texts.hpp"

#include <string>
#include <utility>

namespace zylin::intake {
namespace {

void queue_recording(domain::call& row) noexcept {
  const bool nothing_came_of_it =
      row.outcome == domain::call_outcome::open || row.outcome == domain::call_outcome::missed;
  row.outcome = nothing_came_of_it ? domain::call_outcome::handed_over : row.outcome;
}

/// True when the owner had not been told yet.
result<bool> tell_owner(ports::transaction& tx, const config::settings& settings, const domain::call& row,
                        const std::optional<recording_sid>& recording, time_point now) {
  if (!settings.owner_phone) {
    return false;
  }
  const std::string subject = recording ? recording->str() : row.sid.str();
  messages::outgoing_message message;
  message.kind = domain::message_kind::owner_handover;
  message.to = settings.owner_phone->str();
  message.text = domain::texts::owner_recording_failed(settings.business, row.from, subject);
  message.key = "recording-failed:" + subject;
  message.plain_first_key = true;
  message.call = row.sid;
  TRY_ASSIGN(const int posted, enqueue_message(tx, settings.business, message, now));
  return posted > 0;
}

}  // namespace

result<bool> take_recording(ports::transaction& tx, domain::call row, const recording_sid& recording, time_point now) {
  domain::job work(row.sid, recording);
  work.run_at = now;
  work.created_at = now;
  const result<bool> added = tx.jobs().add(work);
  if (!added || !*added) {
    return added;
  }
  mark_recorded(row);
  TRY(tx.calls().save(row));
  return true;
}

result<bool> log_recording(ports::transaction& tx, const domain::call_progress& told, const recording_sid& recording,
                           time_point now) {
  TRY_ASSIGN(domain::call row, update_call(tx, told, now, [](domain::call&) {}));
  return take_recording(tx, std::move(row), recording, now);
}

result<void> log_absence(ports::transaction& tx, const domain::call_progress& told, time_point now) {
  TRY(update_call(tx, told, now, domain::mark_missed));
  return {};
}

result<bool> log_loss(ports::transaction& tx, const config::settings& settings, const domain::call_progress& told,
                      const std::optional<recording_sid>& recording, time_point now) {
  TRY_ASSIGN(const domain::call row, update_call(tx, told, now, queue_recording));
  return tell_owner(tx, settings, row, recording, now);
}

}  // namespace zylin::intake
