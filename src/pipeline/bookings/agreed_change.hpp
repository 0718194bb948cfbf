#pragma once

#include "pipeline/bookings/booking_ledger.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/message_template.hpp"
#include "zylin/domain/texts.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace zylin::bookings {

/// A change to which the customer has said yes, as it is done: what they are written about it, and what the owner is.
struct agreed_change {
  domain::message_kind kind = domain::message_kind::booking_confirmation;
  std::string text;                   ///< for the customer
  std::vector<domain::booking> rows;  ///< not empty: as they are stored now
  std::string for_owner;              ///< empty: they want no notice of it
};

using agreed_outcome = std::variant<agreed_change, slot_refusal>;

/// Books what was agreed, the first of it at `start`. Errors: as for `booking_ledger::add`.
[[nodiscard]] result<agreed_outcome> book_agreed(booking_ledger& ledger, const domain::texts::audience& to,
                                                 const wanted_visit& wanted, domain::local_minutes start,
                                                 std::uint32_t random);

/// Moves it, and gives it to that person if one is named. Errors: as for `booking_ledger::move`.
[[nodiscard]] result<agreed_outcome> move_agreed(booking_ledger& ledger, const domain::texts::audience& to,
                                                 const domain::booking& row, domain::local_minutes start,
                                                 const std::optional<std::string>& person);

/// Errors: as for `booking_ledger::change_status`.
[[nodiscard]] result<agreed_change> cancel_agreed(booking_ledger& ledger, const domain::texts::audience& to,
                                                  const domain::booking& row);

/// The values for a template about all of them.
[[nodiscard]] domain::template_subject subject_of(const domain::texts::audience& to,
                                                  const std::vector<domain::booking>& rows);

}  // namespace zylin::bookings
