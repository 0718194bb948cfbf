#include "conversation/short_answers.hpp"

#include "clean_text.hpp"
#include "conversation/corrected_words.hpp"
#include "rule_reader/name_rules.hpp"
#include "zylin/core/contains.hpp"
#include "zylin/domain/requested_time.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace zylin::domain::answers {
namespace {

constexpr std::size_t most_words_of_a_bare_time = 4;
constexpr std::size_t most_words_of_a_name = 5;

/// What stands before and after a number that is a time of day.
struct time_frame {
  std::string_view language;
  std::string_view before;
  std::string_view after;
};

constexpr std::array<time_frame, 5> time_frames{{{.language = "en", .before = "at ", .after = ""},
                                                 {.language = "es", .before = "a las ", .after = ""},
                                                 {.language = "de", .before = "um ", .after = " Uhr"},
                                                 {.language = "hi", .before = "", .after = " baje"},
                                                 {.language = "fr", .before = "à ", .after = " heures"}}};

constexpr std::array<std::pair<std::string_view, int>, 34> places = {{
    {"1", 1},     {"one", 1},  {"eins", 1},  {"uno", 1},    {"un", 1},     {"une", 1},    {"ek", 1},
    {"एक", 1},    {"una", 1},  {"erste", 1}, {"1.", 1},     {"2", 2},      {"two", 2},    {"zwei", 2},
    {"dos", 2},   {"deux", 2}, {"do", 2},    {"दो", 2},     {"zwo", 2},    {"2.", 2},     {"3", 3},
    {"three", 3}, {"drei", 3}, {"tres", 3},  {"trois", 3},  {"teen", 3},   {"तीन", 3},    {"tin", 3},
    {"3.", 3},    {"a", 0},    {"the", 0},   {"number", 0}, {"nummer", 0}, {"please", 0},
}};

}  // namespace

int bare_place(std::string_view words) {
  constexpr std::size_t most_words = 3;
  const std::vector<std::string> said = words_of(words);
  int place = 0;
  for (const std::string& word : said) {
    const auto* const known = std::ranges::find(places, word, &std::pair<std::string_view, int>::first);
    if (known == places.end() || (place != 0 && known->second != 0)) {
      return 0;
    }
    place = known->second != 0 ? known->second : place;
  }
  return said.size() <= most_words ? place : 0;
}

bool objects_or_asks(const cues::cue_text& text) {
  constexpr std::array<std::string_view, 8> objections = {"but", "aber", "pero", "mais", "lekin", "par", "लेकिन", "पर"};
  return std::ranges::any_of(
      text.words(), [&](const cues::cue_word& word) { return word.asked || contains(objections, word.folded); });
}

bool expects_choice(question asked) {
  return asked == question::offer || asked == question::booking || asked == question::service ||
         asked == question::way_out;
}

bool allows_a_yes(turn_intent intent) {
  return intent == turn_intent::none || intent == turn_intent::book || intent == turn_intent::move ||
         intent == turn_intent::cancel || intent == turn_intent::goodbye;
}

std::string full_question(std::string_view words, bool names_service, const conversation_state& state) {
  const bool is_full = names_service || state.service.empty();
  return std::string(words) + (is_full ? "" : " " + state.service);
}

bool expects_time(const conversation_state& state) {
  switch (state.asked) {
    case question::time:
    case question::offer:
    case question::confirm:
    case question::change: return true;
    default: return false;
  }
}

time_reading bare_time(std::string_view words, std::string_view language, const business& business, local_minutes now) {
  std::string plain = without_fillers(words);
  const std::vector<std::string> said = words_of(plain);
  if (said.empty() || said.size() > most_words_of_a_bare_time) {
    return {};
  }
  const auto* const frame = std::ranges::find(time_frames, language, &time_frame::language);
  const time_frame& used = frame == time_frames.end() ? time_frames.front() : *frame;
  std::erase_if(plain, [](char each) { return each == '.' || each == '!' || each == '?' || each == ','; });
  std::string framed(used.before);
  framed.append(plain).append(used.after);
  const time_reading read = read_when(framed, used.language, business, now).reading;
  return {.time = read.time};
}

std::string bare_name(std::string_view words, const business& business) {
  const std::vector<std::string> said = words_of(words);
  if (said.empty() || said.size() > most_words_of_a_name) {
    return {};
  }
  std::vector<std::string> not_names;
  for (const service& one : business.services) {
    const std::vector<std::string> more = words_of(one.name);
    not_names.insert(not_names.end(), more.begin(), more.end());
  }
  return rules::read_name("My name is " + std::string(words), not_names).value_or("");
}

std::string bare_names(std::string_view words, const business& business) {
  for (const std::string& name : single_names(words)) {
    if (bare_name(name, business).empty()) {
      return {};
    }
  }
  std::string names(words);
  while (!names.empty() && (names.back() == '.' || names.back() == ' ')) {
    names.pop_back();
  }
  return names;
}

std::vector<std::chrono::weekday> named_days(std::string_view words, std::string_view language, local_minutes now) {
  std::vector<std::chrono::weekday> days;
  const auto add = [&](std::chrono::weekday day) {
    if (!contains(days, day)) {
      days.push_back(day);
    }
  };
  if (const auto every = named_weekdays(words, language)) {
    add(*every);
  }
  const time_request request = read_time_request(words, {.now = now, .language = language});
  const auto add_date = [&](const std::optional<std::chrono::year_month_day>& date) {
    if (date) {
      add(std::chrono::weekday(std::chrono::local_days(*date)));
    }
  };
  add_date(request.unwanted.date);
  for (const time_reading& wish : request.wishes) {
    add_date(wish.date);
  }
  return days;
}

}  // namespace zylin::domain::answers

namespace zylin::domain {

std::vector<std::string> single_names(std::string_view several) {
  constexpr std::array<std::string_view, 7> separators = {", ", " and ", " und ", " y ", " et ", " aur ", " और "};
  std::vector<std::string> names;
  while (!several.empty()) {
    std::size_t end = several.size();
    std::size_t next = several.size();
    for (const std::string_view separator : separators) {
      const std::size_t at = several.find(separator);
      if (at < end) {
        end = at;
        next = at + separator.size();
      }
    }
    names.emplace_back(several.substr(0, end));
    several.remove_prefix(next);
  }
  return names;
}

}  // namespace zylin::domain
