#include "zylin/domain/booking_proposal.hpp"

#include "clean_text.hpp"
#include "name_table.hpp"
#include "zylin/domain/yes_no_answer.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace zylin::domain {
namespace {

constexpr name_table<proposal_kind, 3> proposal_kind_names{
    {{proposal_kind::book, "book"}, {proposal_kind::move, "move"}, {proposal_kind::cancel, "cancel"}}};

constexpr name_table<proposal_state, 4> proposal_state_names{{{proposal_state::asked, "asked"},
                                                              {proposal_state::accepted, "accepted"},
                                                              {proposal_state::declined, "declined"},
                                                              {proposal_state::lapsed, "lapsed"}}};

/// Only the number, perhaps with punctuation ("2.", "(2)"): words_of drops what is not a letter or digit.
std::optional<int> read_choice(std::string_view answer) {
  constexpr std::size_t longest = 20;
  const std::vector<std::string> words = answer.size() <= longest ? words_of(answer) : std::vector<std::string>();
  if (words.size() != 1 || words.front().size() != 1 || words.front() < "1" || words.front() > "2") {
    return std::nullopt;
  }
  return words.front().front() - '0';
}

}  // namespace

std::string_view to_string(proposal_kind kind) noexcept {
  return name_of(proposal_kind_names, kind);
}

std::optional<proposal_kind> parse_proposal_kind(std::string_view text) noexcept {
  return value_of(proposal_kind_names, text);
}

std::string_view to_string(proposal_state state) noexcept {
  return name_of(proposal_state_names, state);
}

std::optional<proposal_state> parse_proposal_state(std::string_view text) noexcept {
  return value_of(proposal_state_names, text);
}

time_point proposal_deadline(time_point asked_at, time_point first_start) noexcept {
  constexpr std::chrono::hours longest{24};
  return std::min<time_point>(asked_at + longest, first_start);
}

std::optional<time_point> chosen_start(const booking_proposal& asked, std::string_view answer) {
  if (!asked.other_start) {
    return says_yes(answer) || read_choice(answer) == 1 ? std::optional(asked.starts_at) : std::nullopt;
  }
  switch (read_choice(answer).value_or(0)) {
    case 1: return asked.starts_at;
    case 2: return asked.other_start;
    default: return std::nullopt;
  }
}

}  // namespace zylin::domain
