#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zylin {

/// The path of a member or an element: `hours.monday`, `services[2]`. Odd keys are made fit for one line.
[[nodiscard]] std::string json_path_of(std::string_view parent, std::string_view key);
[[nodiscard]] std::string json_path_of(std::string_view parent, std::size_t index);

}  // namespace zylin
