#include "zylin/domain/duplicate_booking.hpp"

#include "zylin/domain/business.hpp"
#include "zylin/domain/customer.hpp"

#include <algorithm>

namespace zylin::domain {
namespace {

time_point end_with_buffer(const booking& row) noexcept {
  return row.starts_at + row.duration + row.buffer;
}

/// A part of one day, or the day: not "as soon as possible".
bool is_within_a_day(const start_span& starts) noexcept {
  return starts.until - starts.from <= std::chrono::days(1);
}

}  // namespace

bool overlap(const booking& one, const booking& other) noexcept {
  return one.starts_at < end_with_buffer(other) && other.starts_at < end_with_buffer(one);
}

std::optional<duplicate_booking> find_duplicate_booking(std::span<const booking> own, const booking& wanted,
                                                        const start_span& starts, const time_zone& zone) {
  booking wish = wanted;
  wish.starts_at = zone.to_sys(starts.from);
  const auto is_at_the_start = [&](const booking& row) { return row.starts_at == wish.starts_at; };
  const auto is_in_the_part = [&](const booking& row) {
    return is_within_a_day(starts) && row.starts_at >= wish.starts_at && row.starts_at < zone.to_sys(starts.until);
  };
  const booking* nearest = nullptr;
  bool same_time = false;
  for (const booking& row : own) {
    const bool meant = starts.exact ? is_at_the_start(row) : is_in_the_part(row);
    const bool in_the_way = meant || (starts.exact && overlap(row, wish));
    if (same_service(row.service, wanted.service) && in_the_way && (nearest == nullptr || (meant && !same_time))) {
      nearest = &row;
      same_time = meant;
    }
  }
  if (nearest == nullptr) {
    return std::nullopt;
  }
  const bool other_name = !wanted.customer_name.empty() && !nearest->customer_name.empty() &&
                          !may_be_same_person(nearest->customer_name, wanted.customer_name);
  if (!starts.exact && other_name) {
    return std::nullopt;  // another person may have another time in that part of the day
  }
  return duplicate_booking{*nearest, same_time && !other_name};
}

}  // namespace zylin::domain
