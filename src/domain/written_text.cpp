#include "zylin/domain/written_text.hpp"

#include "name_table.hpp"

namespace zylin::domain {
namespace {

constexpr name_table<text_state, 6> text_state_names{{{text_state::due, "due"},
                                                      {text_state::taking, "taking"},
                                                      {text_state::taken, "taken"},
                                                      {text_state::passed_on, "passed_on"},
                                                      {text_state::refused, "refused"},
                                                      {text_state::silent, "silent"}}};

}  // namespace

std::string_view to_string(text_state which) noexcept {
  return name_of(text_state_names, which);
}

std::optional<text_state> parse_text_state(std::string_view text) noexcept {
  return value_of(text_state_names, text);
}

}  // namespace zylin::domain
