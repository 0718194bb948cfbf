#include "rehearse/known_facts.hpp"

#include "zylin/domain/conversation.hpp"

#include <array>
#include <utility>

namespace zylin::cli {
namespace {

/// What a customer says who wants nothing (more).
std::string no_in(std::string_view language) {
  static constexpr auto words = std::to_array<std::pair<std::string_view, std::string_view>>(
      {{"de", "nein"}, {"es", "no"}, {"fr", "non"}, {"hi", "नहीं"}});
  for (const auto& [code, word] : words) {
    if (code == language) {
      return std::string(word);
    }
  }
  return "no";
}

}  // namespace

std::optional<std::string> known_facts::fact(std::string_view key) const {
  const auto found = known_.find(key);
  return found == known_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::string> known_facts::answer_to(const std::optional<domain::stored_conversation>& row) const {
  using domain::question;
  if (!row || row->turns == 0) {
    return fact("first");
  }
  const result<domain::conversation_state> state = domain::parse_conversation(row->state);
  if (!state) {
    return std::nullopt;
  }
  switch (state->asked) {
    case question::none:
    case question::wish:
    case question::message: return fact("first");
    case question::service: return fact("service");
    case question::day:
    case question::change: return fact("day");
    case question::time: return fact("time");
    case question::offer:
    case question::booking: return fact("choice");
    case question::name: return fact("name");
    case question::confirm: return fact("confirm");
    case question::way_out: return fact("day");
    case question::waiting_list:
    case question::pass_on:
    case question::anything_else: return no_in(row->language);
  }
  return std::nullopt;
}

}  // namespace zylin::cli
