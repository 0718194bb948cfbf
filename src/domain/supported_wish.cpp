#include "zylin/domain/supported_wish.hpp"

#include "reply_check/language.hpp"
#include "wishes/wish_cues.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/domain/rule_reader.hpp"
#include "zylin/domain/spoken_wish.hpp"
#include "zylin/domain/texts.hpp"

#include <string>
#include <utility>

namespace zylin::domain {
namespace {

/// Whether the rules would have found a wish in these words.
bool rules_can_read(std::string_view transcript, std::string_view understood) {
  const std::string_view shown = replies::language_of(replies::split_words(transcript));
  return wishes::reads_wishes_in(shown.empty() ? understood : shown);
}

}  // namespace

understanding supported_wish(understanding what, std::string_view transcript, const business& business,
                             local_minutes now, std::string_view remembered) {
  const bool changes = what.meaning == intent::cancel || what.meaning == intent::reschedule;
  if (what.by_rules || !changes) {
    return what;
  }
  const spoken_wish spoken = read_wish(transcript);
  const bool held = spoken == spoken_wish::cancel || spoken == spoken_wish::reschedule;
  if (held || (spoken == spoken_wish::none && !rules_can_read(transcript, what.language))) {
    return what;
  }
  const std::string answered_in = customer_language(business, spoken_language(what, transcript), remembered);
  understanding read = read_by_rules(transcript, business, now, remembered);
  read.language = std::move(what.language);
  if (read.meaning == intent::booking) {  // the readers understand opposites
    read.meaning = intent::other;
    read.reply = texts::person_will_answer({business, answered_in});
  }
  return read;
}

}  // namespace zylin::domain
