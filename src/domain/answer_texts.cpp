#include "answer_texts.hpp"

#include <utility>

namespace zylin {
namespace {

constexpr std::array<std::pair<std::string_view, const answer_texts*>, 1> languages{{{"en", &english_texts}}};

}  // namespace

const answer_texts& texts_in(std::string_view language) {
  for (const auto& [code, texts] : languages) {
    if (code == language) {
      return *texts;
    }
  }
  return english_texts;
}

}  // namespace zylin
