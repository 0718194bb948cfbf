#include "openai/transcript_in_prompt.hpp"

#include "zylin/core/ascii.hpp"

namespace zylin::sim {

namespace {

constexpr std::string_view opening = "<transcript>";
constexpr std::string_view closing = "</transcript>";

}  // namespace

std::string_view transcript_in_prompt(std::string_view user_message) {
  const auto start = user_message.find(opening);
  // The last closing delimiter: the caller's words are before it, whatever they contain.
  const auto end = user_message.rfind(closing);
  if (start == std::string_view::npos || end == std::string_view::npos || end < start + opening.size()) {
    return ascii::trim(user_message);
  }
  const auto from = start + opening.size();
  return ascii::trim(user_message.substr(from, end - from));
}

}  // namespace zylin::sim
