#pragma once

#include <string_view>

namespace zylin::domain {

/// Whether a written answer to "shall we book it?" is a plain yes, in English, Spanish, German, French or Hindi
/// (romanised or Devanagari), perhaps with a polite word. Anything more ("yes, but at four") is not: a person must
/// read it.
[[nodiscard]] bool says_yes(std::string_view text);

/// The same for a plain no.
[[nodiscard]] bool says_no(std::string_view text);

/// Thanks and nothing else, in the same languages: nobody needs to answer it.
[[nodiscard]] bool says_thanks(std::string_view text);

enum class plain_answer { none, yes, no };

[[nodiscard]] inline plain_answer read_plain_answer(std::string_view text) {
  return says_yes(text) ? plain_answer::yes : says_no(text) ? plain_answer::no : plain_answer::none;
}

}  // namespace zylin::domain
