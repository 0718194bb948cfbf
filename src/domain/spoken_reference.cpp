#include "zylin/domain/spoken_reference.hpp"

#include "clean_text.hpp"
#include "plain_line.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/domain/booking.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace zylin::domain {
namespace {

// The digits that occur in references, as a recogniser may write them.
constexpr std::array<std::pair<std::string_view, char>, 5> digit_words{
    {{"three", '3'}, {"four", '4'}, {"six", '6'}, {"seven", '7'}, {"nine", '9'}}};

std::string in_capitals(std::string word) {
  const auto* const digit = std::ranges::find(digit_words, word, [](const auto& row) { return row.first; });
  if (digit != digit_words.end()) {
    return {digit->second};
  }
  for (char& letter : word) {
    letter = ascii::to_upper(letter);
  }
  return word;
}

/// "4 PM" and a name are not references, and digits alone are a telephone number.
bool is_certain(std::string_view joined, std::size_t pieces) {
  const auto digits = std::ranges::count_if(joined, ascii::is_digit);
  const bool spelled = pieces == booking_reference_length;
  return digits < std::ssize(joined) && (spelled || (pieces == 1 && digits > 0));
}

}  // namespace

spoken_references::spoken_references(std::string_view text) {
  std::vector<std::string> pieces;
  for (std::string& word : words_of(plain_line(text))) {
    pieces.push_back(in_capitals(std::move(word)));
  }
  for (std::size_t first = 0; first < pieces.size(); ++first) {
    std::string joined;
    for (std::size_t next = first; next < pieces.size() && joined.size() < booking_reference_length; ++next) {
      joined += pieces[next];
      if (is_booking_reference(joined)) {
        certain_ = certain_ || is_certain(joined, next - first + 1);
        possible_.push_back(joined);
      }
    }
  }
}

bool spoken_references::name(std::string_view reference) const {
  return std::ranges::find(possible_, reference) != possible_.end();
}

}  // namespace zylin::domain
