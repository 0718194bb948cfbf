#include "zylin/pipeline/find_booking.hpp"

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace zylin {
namespace {

std::optional<std::int64_t> read_id(std::string_view text) {
  std::int64_t id = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), id);
  const bool whole = failure == std::errc{} && end == text.data() + text.size();
  return whole ? std::optional(id) : std::nullopt;
}

}  // namespace

/// A reference may consist of digits alone, so it goes first.
result<booking> find_booking(transaction& within, std::string_view named) {
  result<std::optional<booking>> found = within.bookings().find_by_reference(named);
  const std::optional<std::int64_t> id = read_id(named);
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
