#include "pipeline/intake/webhook_intake.hpp"

#include "pipeline/conversations/hand_over.hpp"
#include "pipeline/intake/call_intake.hpp"
#include "pipeline/intake/message_intake.hpp"
#include "pipeline/intake/recording_intake.hpp"
#include "pipeline/messages/customer_profile.hpp"
#include "zylin/core/try.hpp"

#include <string>
#include <utility>

namespace zylin::intake {
namespace {

/// Who was asked for a recording goes on with that, even if it could not be stored when they were asked. True if the
/// owner is told of what was said before.
result<bool> end_talk(ports::transaction& tx, const config::settings& settings, const call_sid& call, time_point now) {
  TRY_ASSIGN(const conversations::handed_words done, conversations::hand_over(tx, settings, call, now));
  return done.told;
}

}  // namespace

webhook_intake::webhook_intake(ports::store& db, const clock& time, ports::telemetry& events,
                               const config::settings& settings, intake_callbacks wakes)
    : db_(db), time_(time), events_(events), settings_(settings), ledger_(settings), wakes_(std::move(wakes)) {}

ports::awaitable<result<ports::call_arrival>> webhook_intake::call_arrived(domain::call_progress told) {
  const time_point now = time_.now();
  const std::string customer = messages::customer_number(settings_.business, told.from);
  auto unit = [this, &told, &customer, now](ports::transaction& tx) {
    return log_arrival(tx, settings_.business, told, customer, now);
  };
  co_return co_await transact<ports::call_arrival>(db_, unit);
}

ports::awaitable<result<void>> webhook_intake::call_refused(call_sid id) {
  ports::store::work unit = [&id](ports::transaction& tx) { return log_refusal(tx, id); };
  co_return co_await db_.run(std::move(unit));
}

ports::awaitable<result<void>> webhook_intake::call_progressed(domain::call_progress told) {
  const time_point now = time_.now();
  auto unit = [&told, now](ports::transaction& tx) { return log_progress(tx, told, now); };
  CO_TRY_ASSIGN(const domain::call row, co_await transact<domain::call>(db_, unit));
  if (row.outcome == domain::call_outcome::missed) {
    wakes_.call_missed();
  }
  if (is_terminal(row.status)) {
    wakes_.call_ended();
  }
  co_return result<void>{};
}

ports::awaitable<result<std::string>> webhook_intake::recording_arrived(domain::call_progress told,
                                                                        recording_sid recording) {
  const time_point now = time_.now();
  bool added = false;
  bool owner_told = false;
  const std::string customer = messages::customer_number(settings_.business, told.from);
  auto unit = [this, &told, &customer, &recording, &added, &owner_told,
               now](ports::transaction& tx) -> result<std::string> {
    TRY_ASSIGN(added, log_recording(tx, told, recording, now));
    TRY_ASSIGN(owner_told, end_talk(tx, settings_, told.sid, now));
    return messages::language_for(tx, settings_.business, customer);
  };
  CO_TRY_ASSIGN(std::string language, co_await transact<std::string>(db_, unit));
  if (added) {
    wakes_.job_added();
  }
  if (owner_told) {
    wakes_.message_added();
  }
  co_return result<std::string>(std::move(language));
}

ports::awaitable<result<std::string>> webhook_intake::recording_absent(domain::call_progress told) {
  const time_point now = time_.now();
  bool owner_told = false;
  const std::string customer = messages::customer_number(settings_.business, told.from);
  auto unit = [this, &told, &customer, &owner_told, now](ports::transaction& tx) -> result<std::string> {
    TRY_ASSIGN(owner_told, end_talk(tx, settings_, told.sid, now));
    TRY(log_absence(tx, told, now));
    return messages::language_for(tx, settings_.business, customer);
  };
  CO_TRY_ASSIGN(std::string language, co_await transact<std::string>(db_, unit));
  wakes_.call_missed();
  if (owner_told) {
    wakes_.message_added();
  }
  co_return result<std::string>(std::move(language));
}

ports::awaitable<result<std::string>> webhook_intake::recording_failed(domain::call_progress told,
                                                                       std::optional<recording_sid> recording) {
  const time_point now = time_.now();
  bool owner_told = false;
  const std::string customer = messages::customer_number(settings_.business, told.from);
  auto unit = [this, &told, &customer, &recording, &owner_told, now](ports::transaction& tx) -> result<std::string> {
    TRY_ASSIGN(owner_told, log_loss(tx, settings_, told, recording, now));
    return messages::language_for(tx, settings_.business, customer);
  };
  CO_TRY_ASSIGN(std::string language, co_await transact<std::string>(db_, unit));
  if (owner_told) {
    wakes_.message_added();
  }
  co_return result<std::string>(std::move(language));
}

ports::awaitable<result<void>> webhook_intake::message_reported(domain::delivery_report report) {
  const time_point now = time_.now();
  auto unit = [this, &report, now](ports::transaction& tx) { return ledger_.report(tx, report, now); };
  CO_TRY_ASSIGN(const std::optional<domain::message> changed,
                co_await transact<std::optional<domain::message>>(db_, unit));
  if (changed) {
    events_.message_changed(*changed);
    wakes_.message_added();
  }
  co_return result<void>{};
}

ports::awaitable<result<void>> webhook_intake::message_arrived(domain::incoming_message written) {
  const time_point now = time_.now();
  const incoming_reading read = read_incoming(written, settings_.business, settings_.business.zone.to_local(now));
  auto unit = [this, &written, read, now](ports::transaction& tx) {
    return store_incoming(tx, settings_, written, read, now);
  };
  CO_TRY_ASSIGN(const bool is_new, co_await transact<bool>(db_, unit));
  if (is_new) {
    wakes_.message_added();
    wakes_.text_added();
  }
  co_return result<void>{};
}

}  // namespace zylin::intake
