#include "zylin/domain/waiting_entry.hpp"

#include "name_table.hpp"

namespace zylin::domain {
namespace {

constexpr name_table<waiting_state, 4> waiting_state_names{{{waiting_state::waiting, "waiting"},
                                                            {waiting_state::offered, "offered"},
                                                            {waiting_state::booked, "booked"},
                                                            {waiting_state::expired, "expired"}}};

}  // namespace

std::string_view to_string(waiting_state state) noexcept {
  return name_of(waiting_state_names, state);
}

std::optional<waiting_state> parse_waiting_state(std::string_view text) noexcept {
  return value_of(waiting_state_names, text);
}

}  // namespace zylin::domain
