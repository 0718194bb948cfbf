#pragma once

#include "pipeline/messages/message_ledger.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/ports/store.hpp"
#include "zylin/ports/telemetry.hpp"
#include "zylin/ports/webhook_intake.hpp"

#include <functional>
#include <optional>

namespace zylin::intake {

/// The workers to wake once something is stored; any thread.
struct intake_callbacks {
  std::function<void()> job_added = [] {};      ///< the job runner
  std::function<void()> message_added = [] {};  ///< the outbox
  std::function<void()> call_missed = [] {};    ///< the follow-up of calls that left nothing
  std::function<void()> call_ended = [] {};     ///< what ends the conversations of calls
  std::function<void()> text_added = [] {};     ///< the conversations in writing
};

/// Stores what webhooks report and its consequences, each in one transaction, and then wakes the worker for it.
class webhook_intake final : public ports::webhook_intake {
 public:
  /// The references must outlive this.
  webhook_intake(ports::store& db, const clock& time, ports::telemetry& events, const config::settings& settings,
                 intake_callbacks wakes);

  ports::awaitable<result<ports::call_arrival>> call_arrived(domain::call_progress told) override;
  ports::awaitable<result<void>> call_refused(call_sid id) override;
  ports::awaitable<result<void>> call_progressed(domain::call_progress told) override;
  ports::awaitable<result<std::string>> recording_arrived(domain::call_progress told, recording_sid recording) override;
  ports::awaitable<result<std::string>> recording_absent(domain::call_progress told) override;
  ports::awaitable<result<std::string>> recording_failed(domain::call_progress told,
                                                         std::optional<recording_sid> recording) override;
  ports::awaitable<result<void>> message_reported(domain::delivery_report report) override;
  ports::awaitable<result<void>> message_arrived(domain::incoming_message written) override;

 private:
  ports::store& db_;
  const clock& time_;
  ports::telemetry& events_;
  const config::settings& settings_;
  messages::message_ledger ledger_;
  intake_callbacks wakes_;
};

}  // namespace zylin::intake
