#pragma once

#include "zylin/core/phone_number.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/job.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/store.hpp"

#include <optional>

namespace zylin {

/// What a message's new state brought about.
struct settlement {
  message row;                      ///< as it is stored now
  std::optional<job> finished_job;  ///< its job, if that ended with it
};

/// Writes what became of a message, and in the same transaction what follows from it: the job that
/// waited for it ends, and the owner learns of a customer who could not be reached.
class message_ledger {
 public:
  /// `facts` must outlive the ledger.
  message_ledger(const business& facts, std::optional<phone_number> owner) : facts_(facts), owner_(std::move(owner)) {}

  /// `sent` is the outbox's own result for a claimed row. A delivery report may have overtaken it and is kept.
  [[nodiscard]] result<settlement> record(transaction& within, const message& sent, time_point now) const;

  /// What the provider reports. The message as it is now when that changed; a report about an unknown SID is
  /// kept for the moment when it becomes known.
  [[nodiscard]] result<std::optional<message>> report(transaction& within, const delivery_report& report,
                                                      time_point now) const;

 private:
  [[nodiscard]] result<void> save(transaction& within, const message& row, time_point now) const;
  [[nodiscard]] result<void> hand_over(transaction& within, const message& lost, time_point now) const;
  [[nodiscard]] result<void> tell_owner(transaction& within, const message& lost, time_point now) const;

  const business& facts_;
  std::optional<phone_number> owner_;
};

}  // namespace zylin
