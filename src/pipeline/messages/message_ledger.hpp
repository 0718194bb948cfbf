#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/job.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>
#include <optional>

namespace zylin::messages {

/// Ends a job that waits at `answer` once all its messages have settled, and closes its call in the log. Returns the
/// job if that happened; nothing while messages are open or if it had ended before.
[[nodiscard]] result<std::optional<domain::job>> finish_if_settled(ports::transaction& tx, std::int64_t job_id);

/// The effects of a message's new state.
struct recorded_message {
  domain::message row;                      ///< as it is stored now
  std::optional<domain::job> finished_job;  ///< its job, if that ended with it
};

/// Stores a message's new state and, in the same transaction, its consequences: the job that waited for it ends; if it
/// failed, the next delivery method is used (domain/delivery_fallback.hpp), and if there is none, the owner is told of
/// the customer who could not be reached.
class message_ledger {
 public:
  /// `settings` must outlive the ledger.
  explicit message_ledger(const config::settings& settings) : settings_(settings) {}

  /// `sent` is the outbox's own result for a claimed row. A delivery report may have overtaken it and is kept.
  [[nodiscard]] result<recorded_message> record(ports::transaction& tx, const domain::message& sent,
                                                time_point now) const;

  /// Applies a provider's report. Returns the message if that changed it; a report about an unknown SID is kept until
  /// the SID is known.
  [[nodiscard]] result<std::optional<domain::message>> report(ports::transaction& tx,
                                                              const domain::delivery_report& report,
                                                              time_point now) const;

 private:
  [[nodiscard]] result<void> save(ports::transaction& tx, const domain::message& row, time_point now) const;
  [[nodiscard]] result<void> fall_back(ports::transaction& tx, const domain::message& failed, time_point now) const;
  [[nodiscard]] result<void> give_up(ports::transaction& tx, const domain::message& lost, time_point now) const;
  [[nodiscard]] result<void> escalate_to_owner(ports::transaction& tx, const domain::message& lost,
                                               time_point now) const;
  [[nodiscard]] result<void> tell_owner(ports::transaction& tx, const domain::message& lost, time_point now) const;

  const config::settings& settings_;
};

}  // namespace zylin::messages
