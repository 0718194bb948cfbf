#include "zylin/domain/requested_move.hpp"

#include "quoted_words.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/domain/requested_time.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace zylin::domain {
namespace {

using words = std::string_view;

// "Quarter to four" is one time of day, not two.
constexpr std::array<words, 6> clock_words{"quarter", "minutes", "five", "ten", "twenty", "twenty-five"};

bool says_when(const time_reading& reading) {
  return reading.date || reading.time || reading.window;
}

bool says_time(const time_reading& reading) {
  return reading.time || reading.window || reading.soonest;
}

/// How the words of one caller are read.
struct listener {
  words language;
  const business& business;
  local_minutes now;

  [[nodiscard]] spoken_when read(words text) const { return read_when(text, language, business, now); }
};

/// Dates and times come first in `text`, but for a word as short as "the".
bool begins_with_when(words text, const spoken_when& found) {
  constexpr std::size_t longest_lead = 6;
  return !found.words.empty() && static_cast<std::size_t>(found.words.data() - text.data()) <= longest_lead;
}

/// "Friday instead of Tuesday": the new time comes first.
std::optional<requested_move> read_new_first(words said, words small, words connecting, const listener& ear) {
  const std::size_t place = small.find(connecting);
  if (place == words::npos) {
    return std::nullopt;
  }
  const words after = said.substr(place + connecting.size());
  const spoken_when old = ear.read(after);
  const time_reading wanted = ear.read(said.substr(0, place)).reading;
  if (!says_when(wanted) || !begins_with_when(after, old)) {
    return std::nullopt;
  }
  return requested_move{.from = old.reading, .to = wanted, .apart = true};
}

bool ends_with_clock_word(words text) {
  return std::ranges::any_of(clock_words, [&](words word) { return text.ends_with(word); });
}

/// "My Tuesday appointment to Friday at three": the last "to" before a date or time.
std::optional<requested_move> read_old_first(words said, words small, const listener& ear) {
  constexpr words connecting = " to ";
  for (std::size_t place = small.rfind(connecting); place != words::npos && place > 0;
       place = small.rfind(connecting, place - 1)) {
    const std::size_t behind = place + connecting.size();
    const words after = said.substr(behind);
    const spoken_when wanted = ear.read(after);
    if (!ends_with_clock_word(small.substr(0, place)) && begins_with_when(after, wanted)) {
      const auto turned = read_new_first(after, small.substr(behind), " from ", ear);
      const time_reading old = ear.read(said.substr(0, place)).reading;
      return turned ? *turned : requested_move{.from = old, .to = wanted.reading, .apart = true};
    }
  }
  return std::nullopt;
}

}  // namespace

requested_move read_requested_move(std::string_view said, std::string_view language, const business& business,
                                   local_minutes now) {
  const listener ear{.language = language, .business = business, .now = now};
  const std::string small = ascii::lower_case(said);
  for (const words connecting : {" instead of ", " rather than "}) {
    if (const auto wish = read_new_first(said, small, connecting, ear)) {
      return *wish;
    }
  }
  const auto wish = read_old_first(said, small, ear);
  return wish ? *wish : requested_move{.from = {}, .to = ear.read(said).reading, .apart = false};
}

requested_move read_requested_move(const understanding& what, std::string_view transcript, const business& business,
                                   local_minutes now) {
  const requested_move whole = read_requested_move(transcript, what.language, business, now);
  if (!what.when_phrase || !is_said(*what.when_phrase, transcript)) {
    return whole;  // the model quotes nothing that was said, so what it understood may be invented
  }
  requested_move wish = read_requested_move(*what.when_phrase, what.language, business, now);
  wish.from = says_when(wish.from) ? wish.from : whole.from;
  wish.apart = wish.apart || whole.apart;
  wish.to.soonest = wish.to.soonest && wish.apart;
  // What the model repeats of the old time is no wish.
  wish.to.date = wish.to.date || wish.to.soonest || what.date == wish.from.date ? wish.to.date : what.date;
  wish.to.time = says_time(wish.to) || what.time == wish.from.time ? wish.to.time : what.time;
  return wish;
}

}  // namespace zylin::domain
