#include "time_phrase/languages.hpp"

namespace zylin::phrase {

const vocabulary& vocabulary_for(std::string_view code) {
  static const vocabulary in_english{english};
  static const vocabulary in_spanish{spanish, &english};
  static const vocabulary in_german{german, &english};
  static const vocabulary in_hindi{hindi, &english};
  if (code == spanish.code) {
    return in_spanish;
  }
  if (code == german.code) {
    return in_german;
  }
  return code == hindi.code ? in_hindi : in_english;
}

}  // namespace zylin::phrase
