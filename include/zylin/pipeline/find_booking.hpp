#pragma once

#include "zylin/domain/booking.hpp"
#include "zylin/ports/store.hpp"

#include <string_view>

namespace zylin {

/// The booking that an owner names: by its reference, in any case of letters, or else by its id. Errors: `not_found`
/// with a sentence, `storage_*`.
[[nodiscard]] result<booking> find_booking(transaction& within, std::string_view named);

}  // namespace zylin
