#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/spoken_wish.hpp"
#include "zylin/domain/time_phrase.hpp"

namespace zylin::domain {

/// What the two readers of one text say about one thing: the model, and the code that reads the caller's own words.
enum class agreement {
  neither,     ///< nobody says anything
  only_model,  ///< the words do not say it, or in no way that the code can read
  only_words,
  agree,
  differ
};

/// The start that is wished for. `words`: what the code reads in the caller's own words. A range agrees with a time
/// within it, and with a day alone; a span of days with each of them, and with none, for a model cannot name a span;
/// "as soon as possible" with whatever time the model made of it, on a day that the words leave open. A time without
/// its day, or a day without a time, is no start: then the model alone says one, or nobody.
[[nodiscard]] agreement compare_start(const understanding& model, const time_reading& words);

/// The new start of a move, whose day may be the old one. `words`: by the caller's own words alone; `meant`: what is
/// taken for it. Nobody says one where it must be asked for.
[[nodiscard]] agreement compare_new_start(const understanding& model, const time_reading& words,
                                          const time_reading& meant) noexcept;

/// What they want. Where the words support nothing, the model alone says it; a mere mention of an appointment denies no
/// wish for one.
[[nodiscard]] agreement compare_intent(const understanding& model, spoken_wish words) noexcept;

/// What becomes of a wish to book, to move or to cancel.
enum class verdict {
  confirm,   ///< it is done
  ask,       ///< the customer is asked to say yes; nothing is done, no time is held
  request,   ///< a booking holds the time until the owner confirms it
  hand_over  ///< a person does it
};

/// What is known of a wish whose parts are all there, by one reader at least.
struct wish_evidence {
  bool model_answered = false;  ///< false: the rules stand in for it
  agreement intent = agreement::neither;
  agreement start = agreement::neither;    ///< of a cancellation: neither
  agreement service = agreement::neither;  ///< of a move or a cancellation: neither
  bool ambiguous = false;                  ///< the words name two starts, and not which is meant
  bool words_complete = false;             ///< no words that look like a part of a wish were left unread
  bool can_be_asked = false;               ///< the caller can be written to
};

/// Confirmed only where both readers agree; the rules alone request what they have read completely, and what one
/// reader alone says, or both say differently, is asked about. Whom nobody can ask gets a request, if it is plain what
/// to hold, else a person; so does a wish that the two readers take for different things.
[[nodiscard]] verdict decide_booking(const wish_evidence& wish) noexcept;

/// The same for a booking that is there: it changes where both readers agree, or after a yes, never by a request.
[[nodiscard]] verdict decide_change(const wish_evidence& wish) noexcept;

}  // namespace zylin::domain
