#include "openai/transcript_in_prompt.hpp"

namespace zylin::sim {

namespace {

constexpr std::string_view opening = "<transcript>";
constexpr std::string_view closing = "</transcript>";

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto first = text.find_first_not_of(blanks);
  return first == std::string_view::npos ? std::string_view()
                                         : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace

std::string_view transcript_in_prompt(std::string_view user_message) {
  const auto start = user_message.find(opening);
  // The last closing one: whatever the caller says, it stands before it.
  const auto end = user_message.rfind(closing);
  if (start == std::string_view::npos || end == std::string_view::npos || end < start + opening.size()) {
    return trimmed(user_message);
  }
  const auto from = start + opening.size();
  return trimmed(user_message.substr(from, end - from));
}

}  // namespace zylin::sim
