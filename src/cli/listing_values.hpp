#pragma once

#include "zylin/core/ids.hpp"
#include "zylin/domain/time_zone.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace zylin::cli {

/// Keys in the order they are written.
using listing_element = nlohmann::ordered_json;

/// Values of a JSON element: null where nothing is known.
[[nodiscard]] listing_element known(std::string_view text);
[[nodiscard]] listing_element known(const std::optional<call_sid>& id);
[[nodiscard]] listing_element known(const std::optional<std::int64_t>& number);

/// "2026-11-23 15:04" in `zone`, for a table.
[[nodiscard]] std::string short_time(const time_zone& zone, time_point when);

}  // namespace zylin::cli
