#pragma once

#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/customer_messages.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>
#include <string_view>
#include <variant>

namespace zylin::bookings {

/// The booking that an owner names: by its reference, in any case of letters, or else by its id. Errors: `not_found`
/// with a sentence, `storage_*`.
[[nodiscard]] result<domain::booking> find_booking(ports::transaction& tx, std::string_view named);

/// How the owner wants a change to be made.
struct owner_terms {
  house_rules rules = house_rules::kept;
  bool quiet = false;  ///< the customer is told nothing
};

/// Whether the customer learns of a change: nobody is told who came and who did not.
enum class customer_told { yes, kept_quiet, no_number, not_needed };

struct owner_outcome {
  slot_outcome what;
  customer_told told = customer_told::not_needed;
};

/// What the owner does to bookings, each change and the customer's message in the transaction it lives within. A
/// booking is named as `owner_changes.hpp` says. Errors: those of the ledger and of finding it; `conflict` when the
/// booking is at that time already.
class owner_changes {
 public:
  /// `callers`: whom a booking's customer can be reached at, as far as that was read before. The references must
  /// outlive the object.
  owner_changes(ports::transaction& tx, const domain::business& business, const domain::known_callers& callers,
                owner_terms terms, time_point now);

  /// Service, duration, buffer and customer of `wanted` must be set; see `booking_ledger::add`.
  [[nodiscard]] result<owner_outcome> add(domain::booking wanted, domain::local_minutes start, std::uint32_t random);
  [[nodiscard]] result<owner_outcome> move(std::string_view named, domain::local_minutes start);
  [[nodiscard]] result<owner_outcome> change_status(std::string_view named, domain::booking_status to);

 private:
  [[nodiscard]] result<customer_told> tell(const domain::booking& about, domain::message_kind kind,
                                           const wording& words);

  ports::transaction& tx_;
  const domain::business& business_;
  const domain::known_callers& callers_;
  owner_terms terms_;
  time_point now_;
  booking_ledger ledger_;
};

}  // namespace zylin::bookings
