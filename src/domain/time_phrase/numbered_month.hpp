#pragma once

#include "time_phrase/cursor.hpp"

namespace zylin::phrase {

/// The month behind a day where it is said as a number: "am fünften zwölften", "el 4 del 12", "am 5. 1.". 0 when there
/// is none; then `at` stays where it is.
[[nodiscard]] int take_numbered_month(cursor& at);

}  // namespace zylin::phrase
