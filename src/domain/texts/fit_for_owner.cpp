#include "texts/fit_for_owner.hpp"

#include "clean_text.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/domain/texts.hpp"

namespace zylin::domain::texts {
namespace {

constexpr std::size_t most_messages = 2;
/// No two messages hold more bytes: a character has up to four.
constexpr std::size_t most_bytes = 2UL * 1600 * 4;
/// If the words are shorter than this, they are not what makes the text long.
constexpr std::size_t fewest_bytes = 200;

}  // namespace

std::string fit_for_owner(std::string_view words, std::string_view rest,
                          const std::function<std::string(std::string_view)>& compose) {
  std::string_view kept = cut_text(words, most_bytes);
  while (true) {
    const bool whole = kept.size() == words.size();
    std::string text = compose(whole ? std::string(words) : std::string(ascii::trim(kept)).append(rest));
    if (kept.size() <= fewest_bytes || split_text(text).size() <= most_messages) {
      return text;
    }
    kept = cut_text(kept, kept.size() * 4 / 5);
  }
}

}  // namespace zylin::domain::texts
