#pragma once

#include "cues/cue_lexicon.hpp"
#include "cues/cue_text.hpp"

#include <string_view>
#include <vector>

namespace zylin::domain::answers {

/// What short answers and asides are known by.
enum class cue {
  yes,
  no,
  unknown,  ///< "I don't know"
  any,      ///< "whichever is first"
  earlier,
  later,
  another,  ///< "the other one", "something else"
  first,
  second,
  third,
  last,
  repeat,
  repeat_alone,  ///< only if nothing else is said: "sorry?", "what?"
  person,
  goodbye,
  hold_on,
  wrong_number,
  sales,
  abuse,
  message,       ///< words for a person: "tell them"
  claim,         ///< something for free, a discount, a refund
  not_on,        ///< the days that are named do not suit
  takes_back,    ///< after a yes: "no, wait"
  keeps_a_yes,   ///< cancels such words: "no problem", "why not"
  means_nothing  ///< cancels what it overlaps
};

/// The cues in a text that are not cancelled.
class found_answers {
 public:
  /// Reads the words of `language` (ISO 639-1), and the English ones, which are mixed into each.
  found_answers(const cues::cue_text& text, std::string_view language);

  [[nodiscard]] bool has(cue which) const;
  /// It begins the text, perhaps after a filler word.
  [[nodiscard]] bool begins_with(cue which) const;
  /// Nothing else is said.
  [[nodiscard]] bool is_all(cue which) const;

 private:
  std::vector<cues::cue_match> found_;
  std::size_t words_;
};

// One file each: english.cpp, …
extern const cues::cue_table english;
extern const cues::cue_table spanish;
extern const cues::cue_table german;
extern const cues::cue_table hindi;
extern const cues::cue_table french;

}  // namespace zylin::domain::answers
