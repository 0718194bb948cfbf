#include "zylin/domain/reply_choice.hpp"

#include "reply_check.hpp"
#include "zylin/domain/emergency.hpp"
#include "zylin/domain/rule_reader.hpp"
#include "zylin/domain/texts.hpp"

#include <optional>
#include <utility>

namespace zylin::domain {

reply_choice choose_reply(const understanding& what, std::string_view transcript, const texts::audience& to,
                          local_minutes now) {
  const bool question = what.meaning == intent::faq;
  if (transcript.empty()) {  // nobody spoke, and no model was asked
    return {.text = question ? what.reply : texts::nothing_heard(to), .for_person = !question};
  }
  std::optional<std::string> known = question ? answer_by_rules(transcript, to, now) : std::nullopt;
  if (what.by_rules) {
    return {.text = what.reply, .for_person = !known};
  }
  const std::string number = emergency_number(to.business);
  const reply_context asked{.meaning = what.meaning,
                            .transcript = transcript,
                            .language = what.language,
                            .now = now,
                            .emergency_number = number};
  const reply_check_result outcome = check_reply(what.reply, to.business, asked);
  if (outcome.may_be_sent()) {
    return {.text = what.reply, .for_person = !question || outcome.defers};
  }
  std::string own = known ? texts::answered(to, *known) : texts::person_will_answer(to);
  return {.text = std::move(own), .for_person = true, .refused = outcome.claim};
}

}  // namespace zylin::domain
