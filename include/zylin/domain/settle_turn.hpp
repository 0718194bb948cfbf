#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/conversation.hpp"
#include "zylin/domain/turn_meaning.hpp"
#include "zylin/domain/turn_understanding.hpp"

#include <cstddef>
#include <string_view>

namespace zylin::domain {

/// A model's reply that is spoken, in characters: three short sentences.
inline constexpr std::size_t longest_spoken_reply = 400;

/// What a turn means, after the rules and a model have read it: the model proposes, this decides. `words` are the
/// customer's own, `now` is the business's wall clock. Pure, any bytes are accepted. Reads telephone numbers, which
/// takes long: not for the database thread.
///
/// - What the rules read stays, and the model adds what they did not read. An emergency of either counts.
/// - A yes is one that the rules read, and in more words than a plain one ("okay, let me ask my husband") the model
/// must
///   hear it too. In a language that the rules do not read, and that the words themselves show, a model's yes counts in
///   a few words without a question or an objection. A no of either counts; nothing is added to a plain yes, no, or
///   choice.
/// - A model's choice is one of what was listed, and never a key that stands for a yes.
/// - Day and time: where the rules read nothing, the model's are taken as a proposal, if it quotes words of the
///   customer that the rules do not know ("since Saturday" they know, and read no wish in it), and if they can be
///   booked: not past, not beyond the horizon. Where both read and differ, only what they have in common stays, so the
///   rest is asked for, and a yes in such words is none.
/// - A service or a person is one that the business lists, and a person was named. What is known is not replaced by a
///   service that the model alone understood.
/// - A name, whom it is for and notes are the customer's own words; a name holds no digit and no address. A telephone
///   number that was said is a note.
/// - To cancel or to move must be a wish in the words (`supported_wish`). A model alone ends no conversation in which
///   something is open.
/// - A model's reply is used for questions about the business only, if `check_reply` lets it pass and it does not put
///   the customer off; else the rules' own, if they have one.
/// - Language, people, further services, and "a bit earlier" are read by the rules alone. A reference is not taken from
///   the model: whoever looks for a booking reads the words.
[[nodiscard]] turn_meaning settle_turn(const turn_meaning& by_rules, const turn_understanding& by_model,
                                       std::string_view words, const conversation_state& state,
                                       const business& business, local_minutes now);

}  // namespace zylin::domain
