#include "rehearse/seeded_bookings.hpp"

#include "zylin/core/try.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/staff.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

namespace zylin::cli {
namespace {

domain::booking booking_row(const scenario& what, const seeded_booking& seed, std::size_t place) {
  constexpr std::uint32_t spread = 2654435761U;  // neighbours get references that do not look alike
  domain::booking row;
  row.reference = seed.reference.empty()
                      ? domain::make_booking_reference(static_cast<std::uint32_t>(place + 1) * spread)
                      : seed.reference;
  row.customer_name = seed.name;
  row.customer_phone = seed.phone;
  row.service = seed.service;
  row.starts_at = seed.starts_at;
  row.status = seed.status;
  row.staff = seed.staff;
  row.created_at = what.now - std::chrono::days{1};
  row.changed_at = row.created_at;
  if (const domain::service* service = find_named_service(what.settings.business, seed.service)) {
    row.duration = service->duration;
    row.buffer = service->buffer;
  }
  return row;
}

/// Where nobody is named, with the first who is free.
result<std::int64_t> add_row(ports::transaction& tx, const domain::business& business, domain::booking row) {
  const auto people = staff_for(business, row.service);
  if (row.staff || people.empty()) {
    return tx.bookings().add(row);
  }
  result<std::int64_t> added = error(errc::conflict, "nobody is free");
  for (const domain::staff_member* each : people) {
    row.staff = each->name;
    added = tx.bookings().add(row);
    if (added || added.error().code() != errc::conflict) {
      break;
    }
  }
  return added;
}

}  // namespace

result<void> add_seeded_bookings(ports::transaction& tx, const scenario& what) {
  std::size_t place = 0;
  for (const seeded_booking& seed : what.bookings) {
    const result<std::int64_t> added = add_row(tx, what.settings.business, booking_row(what, seed, place));
    if (!added && added.error().code() == errc::conflict) {
      return error(errc::conflict, "there is no room for bookings[" + std::to_string(place) + "]");
    }
    TRY(added);
    ++place;
  }
  return {};
}

}  // namespace zylin::cli
