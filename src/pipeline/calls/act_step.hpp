#pragma once

#include "zylin/core/phone_number.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/call_reading.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/job.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::calls {

/// What the words show of a call that nobody could read.
struct unread_call_hints {
  bool danger = false;  ///< somebody is in it
  domain::used_language language{};
};

/// The decisions about one recording, each made and written inside one transaction: booking, messages
/// and the call's log entry either all exist afterwards or none does.
class act_step {
 public:
  /// `business` must outlive this.
  act_step(const domain::business& business, std::optional<phone_number> owner)
      : business_(business), owner_(std::move(owner)) {}

  /// Step `act`: does what the caller asked for and writes the messages about it. Running it again for the same
  /// recording changes nothing. `ahead` is the reading of the call made before; if the call has changed since, it is
  /// read again. Errors: `storage_*`.
  [[nodiscard]] result<void> act(ports::transaction& tx, const domain::job& work,
                                 const domain::understanding& understood, time_point now, std::uint32_t random,
                                 std::optional<domain::call_reading> ahead = std::nullopt) const;

  /// The job is dead: the owner is told what the caller left; the caller that a person will call back or, in danger,
  /// whom to call.
  [[nodiscard]] result<void> escalate_to_owner(ports::transaction& tx, const domain::job& work, std::string_view reason,
                                               time_point now, const domain::caller_cache& callers,
                                               const unread_call_hints& words) const;

 private:
  const domain::business& business_;
  std::optional<phone_number> owner_;
};

}  // namespace zylin::calls
