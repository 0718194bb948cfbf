#include "conversation/answer_words/answer_cues.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace zylin::domain::answers {
namespace {

struct language_answers {
  std::string_view code;
  cues::cue_lexicon words;
};

const std::array<language_answers, 5>& answer_lexicons() {
  static const std::array<language_answers, 5> all = {{{"en", cues::cue_lexicon(english)},
                                                       {"es", cues::cue_lexicon(spanish)},
                                                       {"de", cues::cue_lexicon(german)},
                                                       {"hi", cues::cue_lexicon(hindi)},
                                                       {"fr", cues::cue_lexicon(french)}}};
  return all;
}

/// A word that may as well be a part of something else: "one second", "no idea".
bool is_weak(const cues::cue_match& one) {
  return one.kind == kind_of(cue::yes) || one.kind == kind_of(cue::no) ||
         (one.kind >= kind_of(cue::earlier) && one.kind <= kind_of(cue::last));
}

bool outweighs(const cues::cue_match& one) {
  return one.kind == kind_of(cue::means_nothing) || one.kind == kind_of(cue::unknown) ||
         one.kind == kind_of(cue::any) || one.kind == kind_of(cue::hold_on) || one.kind == kind_of(cue::goodbye) ||
         one.kind == kind_of(cue::repeat) || one.kind == kind_of(cue::not_on);
}

}  // namespace

found_answers::found_answers(const cues::cue_text& text, std::string_view language) : words_(text.size()) {
  for (const language_answers& one : answer_lexicons()) {
    if (one.code == language || one.code == "en") {
      const std::vector<cues::cue_match> more = one.words.find(text);
      found_.insert(found_.end(), more.begin(), more.end());
    }
  }
  const auto voids = [&](const cues::cue_match& one) {
    const bool harmless =
        one.kind == kind_of(cue::takes_back) && std::ranges::any_of(found_, [&](const cues::cue_match& other) {
          return other.kind == kind_of(cue::keeps_a_yes) && other.overlaps(one);
        });
    return harmless || one.kind == kind_of(cue::means_nothing) ||
           (is_weak(one) && std::ranges::any_of(found_, [&](const cues::cue_match& other) {
              return outweighs(other) && other.overlaps(one);
            }));
  };
  std::vector<cues::cue_match> left;
  std::ranges::copy_if(found_, std::back_inserter(left), [&](const cues::cue_match& one) { return !voids(one); });
  found_ = std::move(left);
}

bool found_answers::has(cue which) const {
  return std::ranges::any_of(found_, [&](const cues::cue_match& one) { return one.kind == kind_of(which); });
}

bool found_answers::begins_with(cue which) const {
  constexpr std::size_t fillers = 1;  // "well", "ah", "oh"
  return std::ranges::any_of(
      found_, [&](const cues::cue_match& one) { return one.kind == kind_of(which) && one.first <= fillers; });
}

bool found_answers::is_all(cue which) const {
  return std::ranges::any_of(found_, [&](const cues::cue_match& one) {
    return one.kind == kind_of(which) && one.first == 0 && one.last == words_;
  });
}

}  // namespace zylin::domain::answers
