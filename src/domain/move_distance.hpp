#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace zylin::domain {

/// By how much an appointment is to be moved, if that is said instead of a new time: "a week later", "half an hour
/// earlier", "eine Stunde nach vorne". Negative: earlier. Reads English, German, Spanish and Hindi at once. Nothing if
/// two are said, or if the direction is not.
[[nodiscard]] std::optional<std::chrono::minutes> read_move_distance(std::string_view said);

}  // namespace zylin::domain
