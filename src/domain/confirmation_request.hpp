#pragma once

#include <string_view>

namespace zylin::domain {

/// Whether a caller only wants to hear that their booking stands ("I just want to confirm my booking"), in any of our
/// languages. A caller who wants to book does not speak of a booking they have.
[[nodiscard]] bool asks_to_confirm(std::string_view said);

}  // namespace zylin::domain
