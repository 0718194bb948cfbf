#include "reply_check/statement.hpp"

#include "zylin/core/ascii.hpp"

#include <algorithm>

namespace zylin::domain::replies {
namespace {

bool is_said(const std::vector<word>& transcript, const word& one) {
  return std::ranges::any_of(transcript, [&](const word& each) { return each.folded == one.folded; });
}

bool is_ordinary(const surroundings& around, const std::vector<word>& words, std::size_t at) {
  const reply_patterns& language = around.language;
  const bool listed = language.small.at(words, at) || language.open.at(words, at) || language.closed.at(words, at) ||
                      language.closes.at(words, at) || language.discount.at(words, at) ||
                      language.prices.at(words, at) || language.place.at(words, at) ||
                      language.free_of_charge.at(words, at) || language.bookable.at(words, at);
  return listed || time_meaning(language, words[at].folded) != nullptr;
}

/// All capitals and short: "UPI", "ID".
bool is_abbreviation(std::string_view written) {
  constexpr std::size_t longest = 4;
  return written.size() <= longest && std::ranges::all_of(written, ascii::is_upper);
}

/// "Hello Rajesh", "Thank you, Mrs Nowak": addresses the caller by a name.
bool addresses_caller(const std::vector<word>& words, std::size_t at) {
  constexpr std::size_t reach = 2;
  static const pattern_list greeting(
      "hello|hi|dear|thank|thanks|sorry|hallo|liebe|lieber|danke|tag|hola|gracias|estimado|estimada|bonjour|merci|"
      "namaste|dhanyavaad|नमस्ते|धन्यवाद|welcome");
  static const pattern_list agreeing("yes|no|ja|nein|sí|oui|non|haan");
  for (std::size_t back = 1; back <= std::min(at, reach); ++back) {
    if (greeting.at(words, at - back) || (back == 1 && agreeing.at(words, at - back))) {
      return true;
    }
  }
  return at > 0 && at + 1 == words.size() && words[at].begins_clause;
}

/// "Maria will call you": the sentence begins with a person.
bool begins_with_somebody(const surroundings& around, const std::vector<word>& words) {
  static const pattern_list acts(
      "will|can|is|has|would|could|was|does|wird|kann|ist|hat|le|va|puede|está|tiene|vous|"
      "va|peut|est|a|and|und|y|et|aapko|आपको");
  return words.size() >= 2 && words[0].capital && acts.at(words, 1) && !is_ordinary(around, words, 0) &&
         !around.facts.mention(words[0]);
}

}  // namespace

reply_claim check_people(const statement& said, const surroundings& around) {
  const std::vector<word>& words = said.words();
  if (said.quoted()) {
    return reply_claim::none;
  }
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    const word& name = words[at + 1];
    const bool titled = around.language.titles.at(words, at) && !name.begins_clause &&
                        (name.capital || !is_ordinary(around, words, at + 1));
    const bool vocative = titled && is_said(around.transcript, name) && addresses_caller(words, at);
    if (titled && !around.facts.mention(name) && !vocative && !is_ordinary(around, words, at + 1)) {
      return reply_claim::person;
    }
  }
  for (std::size_t at = 1; at < words.size() && around.language.words->names_are_capitals; ++at) {
    const word& one = words[at];
    const std::string_view written = said.text().substr(one.begin, one.end - one.begin);
    const bool blank = said.bare_text()[one.begin] == ' ';
    if (blank || !one.capital || written.size() < 2 || is_ordinary(around, words, at) || around.facts.mention(one)) {
      continue;
    }
    const bool repeated =
        is_said(around.transcript, one) && (said.defers() || said.question() || addresses_caller(words, at));
    const bool after_colon = said.text()[words[at - 1].end] == ':';
    if (!repeated && !after_colon && !is_abbreviation(written)) {
      return reply_claim::person;
    }
  }
  return begins_with_somebody(around, words) ? reply_claim::person : reply_claim::none;
}

}  // namespace zylin::domain::replies
