#pragma once

#include "zylin/core/error.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::cli {

/// The options as typed; nothing for one that was not.
struct bookings_options {
  std::optional<std::string> day;
  std::optional<std::string> week;
  std::optional<std::string> status;
  std::optional<std::string> service;
  bool free = false;
};

/// Whole days on the business's clock, the last one included.
struct day_span {
  std::chrono::local_days first;
  std::chrono::local_days last;

  [[nodiscard]] time_point from(const domain::time_zone& zone) const { return zone.to_sys(first); }
  [[nodiscard]] time_point until(const domain::time_zone& zone) const {
    return zone.to_sys(last + std::chrono::days(1));
  }
};

struct bookings_filter {
  std::optional<day_span> days;
  std::vector<domain::booking_status> statuses;  ///< empty = all
  std::optional<std::string> service;

  [[nodiscard]] bool takes(const domain::booking& row) const;
};

/// Errors: `invalid_input`, with a sentence.
[[nodiscard]] result<bookings_filter> read_filter(const bookings_options& typed, const domain::time_zone& zone,
                                                  time_point now);

}  // namespace zylin::cli
