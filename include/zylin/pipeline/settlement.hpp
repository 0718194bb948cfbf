#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
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

/// Writes what became of a message, and in the same transaction what follows from it: the job that waited for it
/// ends; where it failed the next way is taken (domain/delivery_ladder.hpp), and where there is none left the owner
/// learns of a customer who could not be reached.
class message_ledger {
 public:
  /// `configured` must outlive the ledger.
  explicit message_ledger(const settings& configured) : configured_(configured) {}

  /// `sent` is the outbox's own result for a claimed row. A delivery report may have overtaken it and is kept.
  [[nodiscard]] result<settlement> record(transaction& within, const message& sent, time_point now) const;

  /// What the provider reports. The message as it is now when that changed; a report about an unknown SID is
  /// kept for the moment when it becomes known.
  [[nodiscard]] result<std::optional<message>> report(transaction& within, const delivery_report& report,
                                                      time_point now) const;

 private:
  [[nodiscard]] result<void> save(transaction& within, const message& row, time_point now) const;
  [[nodiscard]] result<void> climb(transaction& within, const message& failed, time_point now) const;
  [[nodiscard]] result<void> give_up(transaction& within, const message& lost, time_point now) const;
  [[nodiscard]] result<void> hand_over(transaction& within, const message& lost, time_point now) const;
  [[nodiscard]] result<void> tell_owner(transaction& within, const message& lost, time_point now) const;

  const settings& configured_;
};

}  // namespace zylin
