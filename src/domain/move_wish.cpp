#include "zylin/domain/move_wish.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>

namespace zylin {
namespace {

using words = std::string_view;

// "Quarter to four" is one time of day, not two.
constexpr std::array<words, 6> clock_words{"quarter", "minutes", "five", "ten", "twenty", "twenty-five"};

std::string in_small_letters(words text) {
  std::string small(text);
  std::ranges::transform(small, small.begin(),
                         [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
  return small;
}

bool says_when(const time_reading& reading) {
  return reading.date || reading.time;
}

/// Dates and times come first in `text`, but for a word as short as "the".
bool begins_with_when(words text, const time_context& context) {
  constexpr std::size_t longest_lead = 6;
  const words found = find_time_phrase(text, context);
  return !found.empty() && static_cast<std::size_t>(found.data() - text.data()) <= longest_lead;
}

/// The words around a connecting one that stands at `place`.
struct halves {
  words before;
  words after;
};

halves split_at(words text, std::size_t place, words connecting) {
  return {text.substr(0, place), text.substr(place + connecting.size())};
}

/// "Friday instead of Tuesday": the new time comes first.
std::optional<move_wish> read_new_first(words said, const std::string& small, words connecting,
                                        const time_context& context) {
  const std::size_t place = small.find(connecting);
  if (place == std::string::npos) {
    return std::nullopt;
  }
  const halves parts = split_at(said, place, connecting);
  move_wish wish{
      .from = read_time_phrase(parts.after, context), .to = read_time_phrase(parts.before, context), .apart = true};
  const bool both = says_when(wish.to) && begins_with_when(parts.after, context);
  return both ? std::optional(wish) : std::nullopt;
}

/// "My Tuesday appointment to Friday at three": the last "to" before a date or time.
std::optional<move_wish> read_old_first(words said, const std::string& small, const time_context& context) {
  constexpr words connecting = " to ";
  for (std::size_t place = small.rfind(connecting); place != std::string::npos && place > 0;
       place = small.rfind(connecting, place - 1)) {
    const halves parts = split_at(said, place, connecting);
    const words small_before = words(small).substr(0, place);
    const bool clock = std::ranges::any_of(clock_words, [&](words word) { return small_before.ends_with(word); });
    if (!clock && begins_with_when(parts.after, context)) {
      const auto turned = read_new_first(parts.after, small.substr(place + connecting.size()), " from ", context);
      return turned ? *turned
                    : move_wish{.from = read_time_phrase(parts.before, context),
                                .to = read_time_phrase(parts.after, context),
                                .apart = true};
    }
  }
  return std::nullopt;
}

}  // namespace

move_wish read_move_wish(std::string_view said, const time_context& context) {
  const std::string small = in_small_letters(said);
  for (const words connecting : {" instead of ", " rather than "}) {
    if (const auto wish = read_new_first(said, small, connecting, context)) {
      return *wish;
    }
  }
  const auto wish = read_old_first(said, small, context);
  return wish ? *wish : move_wish{.from = {}, .to = read_time_phrase(said, context), .apart = false};
}

move_wish read_move_wish(const understanding& what, std::string_view transcript, const time_context& context) {
  const move_wish whole = read_move_wish(transcript, context);
  move_wish wish = read_move_wish(what.when_phrase ? words(*what.when_phrase) : words(), context);
  wish.from = says_when(wish.from) ? wish.from : whole.from;
  wish.apart = wish.apart || whole.apart;
  // What the reader repeats of the old time is no wish.
  wish.to.date = wish.to.date || what.date == wish.from.date ? wish.to.date : what.date;
  wish.to.time = wish.to.time || what.time == wish.from.time ? wish.to.time : what.time;
  return wish;
}

}  // namespace zylin
