#include "zylin/pipeline/find_booking.hpp"

#include "zylin/core/number.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace zylin {

/// A reference may consist of digits alone, so it goes first.
result<booking> find_booking(transaction& within, std::string_view named) {
  result<std::optional<booking>> found = within.bookings().find_by_reference(named);
  const std::optional<std::int64_t> id = parse_number<std::int64_t>(named);
  if (found && !*found && id) {
    found = within.bookings().find(*id);
  }
  if (!found) {
    return found.error();
  }
  if (!*found) {
    return error(errc::not_found, "there is no booking " + std::string(named) +
                                      ": `zylin bookings` shows the references and, with --json, the ids");
  }
  return std::move(**found);
}

}  // namespace zylin
