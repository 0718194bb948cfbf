#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/spoken_wish.hpp"
#include "zylin/domain/time_phrase.hpp"

namespace zylin::domain {

/// How two readers of one text agree about one thing: the model, and the code that reads the caller's own words.
enum class agreement {
  neither,     ///< none says anything
  only_model,  ///< the words do not say it, or the code cannot read them
  only_words,
  agree,
  differ
};

/// The wished start. `words`: what the code reads in the caller's own words. A range agrees with a time within it, and
/// with a day alone. A span of days agrees with each of its days and with none, since a model cannot name a span. "As
/// soon as possible" agrees with any time of the model, on a day that the words leave open. A time without its day, or
/// a day without a time, is not a start: then only the model says one, or nobody does.
[[nodiscard]] agreement compare_start(const understanding& model, const time_reading& words);

/// The new start of a move, whose day may be the old one. `words`: by the caller's own words alone; `meant`: the
/// reading that is used. `neither` if the start must be asked for.
[[nodiscard]] agreement compare_new_start(const understanding& model, const time_reading& words,
                                          const time_reading& meant) noexcept;

/// What they want. If the words support nothing, it is `only_model`; a mere mention of an appointment does not
/// contradict a wish for one.
[[nodiscard]] agreement compare_intent(const understanding& model, spoken_wish words) noexcept;

/// The decision about a wish to book, to move or to cancel.
enum class booking_decision {
  confirm,  ///< it is done
  ask,      ///< the customer is asked for a yes; nothing is done, no time is held
  request,  ///< a booking holds the time until the owner confirms it
  escalate  ///< a person does it
};

/// The evidence for a complete wish, each part read by at least one reader.
struct wish_evidence {
  bool model_answered = false;  ///< false: the rules replace it
  agreement intent = agreement::neither;
  agreement start = agreement::neither;    ///< of a cancellation: neither
  agreement service = agreement::neither;  ///< of a move or a cancellation: neither
  bool ambiguous = false;                  ///< the words name two starts without a choice
  bool words_complete = false;             ///< no words that look like a part of a wish were left unread
  bool can_be_asked = false;               ///< the caller can be written to
};

/// Confirmed only if both readers agree. The rules alone request what they read completely. If only one reader says
/// something, or both differ, the customer is asked. A customer who cannot be asked gets a request if it is clear what
/// to hold, else a person; a person also handles a wish whose intent the readers understand differently.
[[nodiscard]] booking_decision decide_booking(const wish_evidence& wish) noexcept;

/// The same for an existing booking: it changes if both readers agree, or after a yes, never by a request.
[[nodiscard]] booking_decision decide_change(const wish_evidence& wish) noexcept;

}  // namespace zylin::domain
