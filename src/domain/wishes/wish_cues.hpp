#pragma once

#include "cues/cue_lexicon.hpp"
#include "cues/cue_text.hpp"
#include "zylin/domain/spoken_wish.hpp"

#include <string_view>
#include <vector>

namespace zylin::domain::wishes {

/// What a phrase says about a wish. Each "no_" cancels the cues of its kind that it overlaps.
enum class cue {
  cancel,
  no_cancel,
  move,
  no_move,
  policy,      ///< a hypothetical question ("if I cancel", "do I have to book"): cancels all three, and asks
  other_time,  ///< "instead": a caller who cannot come and names another time wants that one
  book,
  no_book,
  own,  ///< a question about one's own booking
  no_own,
  late,
  no_late,
  question,
  no_question,
  want,   ///< "I need": with a service or a time, a wish to book
  visit,  ///< "come in", "anything free": with a time or a service, a wish to book
  noun    ///< "appointment": likewise
};

/// Whether there is a table of that language (ISO 639-1).
[[nodiscard]] bool reads_wishes_in(std::string_view language) noexcept;

/// The cues that were found, without the cancelled ones.
struct found_cues {
  bool cancels = false;
  bool moves = false;
  bool other_time = false;  ///< in words of their own
  bool books = false;
  bool books_apart = false;  ///< in other words than those that cancel
  bool asks_own = false;
  bool late = false;
  bool asks = false;
  bool asks_policy = false;  ///< a hypothetical question
  bool wants = false;
  bool visits = false;
  bool names_appointment = false;
};

[[nodiscard]] found_cues find_cues(const cues::cue_text& text);
/// The words that say that somebody will be late.
[[nodiscard]] std::vector<cues::cue_match> find_late(const cues::cue_text& text);
[[nodiscard]] spoken_wish wish_of(const found_cues& found) noexcept;

// One file each: english.cpp, …
extern const cues::cue_table english;
extern const cues::cue_table spanish;
extern const cues::cue_table german;
extern const cues::cue_table hindi;
extern const cues::cue_table french;

}  // namespace zylin::domain::wishes
