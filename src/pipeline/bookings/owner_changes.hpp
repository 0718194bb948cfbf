#pragma once

#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/customer_messages.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace zylin::bookings {

/// The booking that an owner names: by its reference, ignoring case, or else by its id. Errors: `not_found` with a
/// sentence, `storage_*`.
[[nodiscard]] result<domain::booking> find_booking(ports::transaction& tx, std::string_view named);

/// Options of an owner's change.
struct owner_terms {
  rule_enforcement rules = rule_enforcement::enforced;
  bool quiet = false;  ///< the customer is told nothing
};

/// Whether the customer is told of a change: nobody is told about completed or no_show.
enum class customer_told { yes, kept_quiet, no_number, not_needed };

struct owner_outcome {
  slot_outcome what;
  customer_told told = customer_told::not_needed;
};

/// The owner's changes to bookings, each written with the customer's message in the same transaction. A booking is
/// named as for `find_booking`. Errors: those of the ledger and of `find_booking`; `conflict` when the booking is at
/// that time already.
class owner_changes {
 public:
  /// `callers`: customers' numbers that were read ahead. The references must outlive the object.
  owner_changes(ports::transaction& tx, const domain::business& business, const domain::caller_cache& callers,
                owner_terms terms, time_point now);

  /// Service, duration, buffer and customer of `wanted` must be set; see `booking_ledger::add`.
  [[nodiscard]] result<owner_outcome> add(domain::booking wanted, domain::local_minutes start, std::uint32_t random);
  /// With `staff` it is given to that person, who must be listed; its time may stay as it is then.
  [[nodiscard]] result<owner_outcome> move(std::string_view named, domain::local_minutes start,
                                           const std::optional<std::string>& staff = std::nullopt);
  [[nodiscard]] result<owner_outcome> change_status(std::string_view named, domain::booking_status to);

 private:
  [[nodiscard]] result<customer_told> tell(const domain::booking& about, domain::message_kind kind,
                                           const wording& words);

  ports::transaction& tx_;
  const domain::business& business_;
  const domain::caller_cache& callers_;
  owner_terms terms_;
  time_point now_;
  booking_ledger ledger_;
};

}  // namespace zylin::bookings
