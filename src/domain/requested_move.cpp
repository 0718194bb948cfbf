#include "zylin/domain/requested_move.hpp"

#include "move_distance.hpp"
#include "time_phrase/tokenizer.hpp"
#include "time_phrase/vocabulary.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/domain/requested_time.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace zylin::domain {
namespace {

using words = std::string_view;

// Words between the new and the old time, in every language we read; between two times none of them has another meaning
// in another language.
constexpr auto new_first =
    std::to_array<words>({" instead of ", " rather than ", " statt ", " anstatt ", " statt am ", " anstelle von ",
                          " en vez de ", " en vez del ", " en lugar de ", " en lugar del "});
constexpr auto old_first = std::to_array<words>(
    {" to ", " auf ", " al ", " para ", " se ", " ki jagah ", " ke bajaye ", " से ", " की जगह ", " के बजाय "});
constexpr auto leading_old = std::to_array<words>({" from ", " von ", " desde "});

// "Quarter to four" is one time of day, not two.
constexpr std::array<words, 6> clock_words{"quarter", "minutes", "five", "ten", "twenty", "twenty-five"};

bool says_when(const time_reading& reading) {
  return reading.date || reading.time || reading.window;
}

bool says_any_day(const time_reading& reading) {
  return says_when(reading) || reading.first_day || reading.last_day;
}

/// The reader of times takes "an hour later" for one from now on.
bool is_from_now(const time_reading& reading, local_minutes now, std::chrono::minutes distance) {
  const local_minutes then = now + distance;
  const auto day = std::chrono::floor<std::chrono::days>(then);
  return reading.date && std::chrono::local_days{*reading.date} == day &&
         (!reading.time || *reading.time == then - day);
}

/// "Half past instead": of which hour depends on the booking.
bool says_minutes_alone(words said, words language) {
  const phrase::token_list tokens = phrase::tokenize(said, phrase::vocabulary_for(language));
  for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
    const bool part = tokens[at].kind == phrase::token_kind::half || tokens[at].kind == phrase::token_kind::quarter;
    const bool hour = at + 2 < tokens.size() && (tokens[at + 2].kind == phrase::token_kind::number ||
                                                 tokens[at + 2].kind == phrase::token_kind::fixed_time);
    if (part && tokens[at + 1].kind == phrase::token_kind::past && !hour) {
      return true;
    }
  }
  return false;
}

/// The settings for reading one caller's words.
struct listener {
  words language;
  const domain::business& business;
  local_minutes now;

  [[nodiscard]] spoken_when read(words text) const { return read_when(text, language, business, now); }
};

/// Whether `text` begins with a date or time, except for a word as short as "the".
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

/// "Also auf zwei", "my two o'clock to four": after these words a number alone is an hour.
std::optional<time_reading> read_bare_hour(words after, words connecting, const listener& ear) {
  const words lead = connecting == " auf " ? "um " : connecting == " to " ? "at " : words();
  if (lead.empty() || begins_with_when(after, ear.read(after))) {
    return std::nullopt;
  }
  const std::string named = std::string(lead) + std::string(after);
  const spoken_when found = ear.read(named);
  const bool first = !found.words.empty() && found.words.data() == named.data();
  return first && found.reading.time ? std::optional(found.reading) : std::nullopt;
}

/// "My Tuesday appointment to Friday at three": the last "to" before a date or time.
std::optional<requested_move> read_old_first(words said, words small, words connecting, const listener& ear) {
  for (std::size_t place = small.rfind(connecting); place != words::npos && place > 0;
       place = small.rfind(connecting, place - 1)) {
    const std::size_t following = place + connecting.size();
    const words after = said.substr(following);
    if (const std::optional<time_reading> hour = read_bare_hour(after, connecting, ear)) {
      return requested_move{.from = ear.read(said.substr(0, place)).reading, .to = *hour, .apart = true};
    }
    const spoken_when wanted = ear.read(after);
    if (ends_with_clock_word(small.substr(0, place)) || !begins_with_when(after, wanted)) {
      continue;
    }
    for (const words leading : leading_old) {
      if (const auto turned = read_new_first(after, small.substr(following), leading, ear)) {
        return *turned;
      }
    }
    const time_reading old = ear.read(said.substr(0, place)).reading;
    return requested_move{.from = old, .to = wanted.reading, .apart = true};
  }
  return std::nullopt;
}

requested_move read_parts(words said, const listener& ear) {
  const std::string small = ascii::lower_case(said);
  for (const words connecting : new_first) {
    if (const auto wish = read_new_first(said, small, connecting, ear)) {
      return *wish;
    }
  }
  for (const words connecting : old_first) {
    if (const auto wish = read_old_first(said, small, connecting, ear)) {
      return *wish;
    }
  }
  return requested_move{.from = {}, .to = ear.read(said).reading, .apart = false};
}

}  // namespace

requested_move read_requested_move(std::string_view said, std::string_view language, const business& business,
                                   local_minutes now) {
  requested_move wish = read_parts(said, {.language = language, .business = business, .now = now});
  const bool no_time = !wish.to.time && !wish.to.window;
  const time_context context{.now = now, .language = language, .business = &business};
  if (wish.to.date && no_time && says_same_time(said, context)) {
    wish.same_time = true;
    wish.to.time = wish.from.time;
    wish.to.window = wish.from.window;
  }
  const std::optional<std::chrono::minutes> distance = read_move_distance(said);
  const bool within_day = distance && std::chrono::abs(*distance) < std::chrono::days(1);
  if (within_day && !wish.apart && wish.to.date && no_time && !wish.same_time) {  // "the one on Friday, an hour later"
    wish.from = std::exchange(wish.to, {});
  }
  if (distance && (!says_any_day(wish.to) || is_from_now(wish.to, now, *distance))) {
    wish.later = distance;
    wish.to = {};
  }
  if (says_minutes_alone(said, language)) {
    wish.to.time.reset();
    wish.to.window.reset();
  }
  return wish;
}

requested_move read_requested_move(const understanding& what, std::string_view transcript, const business& business,
                                   local_minutes now) {
  requested_move wish = read_requested_move(transcript, what.language, business, now);
  const bool settled = wish.apart || wish.later || says_minutes_alone(transcript, what.language);
  if (!settled) {
    wish.to = read_requested_time(what, transcript, business, now);
  }
  wish.to.soonest = wish.to.soonest && wish.apart;
  return wish;
}

}  // namespace zylin::domain
