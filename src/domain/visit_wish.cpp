#include "zylin/domain/visit_wish.hpp"

#include "clean_text.hpp"
#include "cues/cue_lexicon.hpp"
#include "cues/cue_text.hpp"
#include "rule_reader/service_rules.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/contains.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <utility>

namespace zylin::domain {
namespace {

using cues::cue_text;
using cues::cue_word;
using std::string_view;

// Folded words, in all languages at once.
constexpr auto people_numbers = std::to_array<std::pair<string_view, int>>(
    {{"two", 2},    {"2", 2},      {"both", 2},  {"couple", 2}, {"three", 3},  {"3", 3},    {"four", 4},
     {"4", 4},      {"five", 5},   {"5", 5},     {"six", 6},    {"6", 6},      {"zwei", 2}, {"beide", 2},
     {"beiden", 2}, {"zweit", 2},  {"deux", 2},  {"trois", 3},  {"quatre", 4}, {"cinq", 5}, {"drei", 3},
     {"dritt", 3},  {"vier", 4},   {"viert", 4}, {"funf", 5},   {"sechs", 6},  {"dos", 2},  {"ambos", 2},
     {"tres", 3},   {"cuatro", 4}, {"cinco", 5}, {"seis", 6},   {"do", 2},     {"dono", 2}, {"donon", 2},
     {"teen", 3},   {"char", 4},   {"chaar", 4}, {"दो", 2},     {"दोनों", 2},   {"तीन", 3},  {"चार", 4}});
constexpr auto speaker_words =
    std::to_array<string_view>({"i",   "me",    "myself", "ich",  "mich", "mir", "yo", "mi", "moi", "je", "main",
                                "mai", "mujhe", "mere",   "mera", "meri", "मैं",   "मुझे", "मेरे", "मेरा", "मेरी"});
constexpr auto joining_words = std::to_array<string_view>(
    {"and",   "plus",     "und",     "et",   "sowie",    "y",       "e",     "aur", "और", "also", "too",
     "along", "together", "another", "auch", "zusammen", "tambien", "junto", "bhi", "भी", "well"});
constexpr auto either_words = std::to_array<string_view>(
    {"or",     "oder", "o",     "u",      "ya",      "या",    "not",     "no",   "nicht", "kein",   "keine",
     "keinen", "nahi", "nahin", "नहीं",    "instead", "statt", "without", "ohne", "sin",   "rather", "than",
     "but",    "aber", "pero",  "except", "ausser",  "ou",    "pas",     "sans", "mais"});
constexpr auto further_words = std::to_array<string_view>(
    {"and",  "plus",    "und",   "y",       "e",        "aur",  "mas", "और",  "then", "dann", "danach", "et",
     "puis", "ensuite", "luego", "despues", "followed", "with", "mit", "con", "also", "auch", "tambien"});

// What follows is a time, and its numbers are no people.
constexpr auto time_prepositions = std::to_array<string_view>(
    {"at", "by", "around", "after", "before", "on", "um", "gegen", "ab", "nach", "vor", "am", "las", "el", "vers"});
constexpr auto clock_units = std::to_array<string_view>(
    {"pm", "am", "oclock", "uhr", "baje", "bajey", "बजे", "h", "heures", "heure", "hours", "horas"});
constexpr auto age_units =
    std::to_array<string_view>({"year", "years", "yr", "yrs", "month", "months", "jahre", "jahrige", "jahrigen",
                                "jahriger", "monate", "ano", "anos", "meses", "saal", "sal", "साल", "ans", "mois"});
// More than one person, but nobody says how many.
constexpr auto groups = std::to_array<string_view>(
    {"kids",   "children", "friends", "parents",    "daughters", "sons",   "sisters", "brothers",
     "girls",  "boys",     "family",  "colleagues", "guys",      "kinder", "freunde", "freundinnen",
     "eltern", "tochter",  "sohne",   "familie",    "hijos",     "hijas",  "amigos",  "amigas",
     "padres", "familia",  "bachche", "bachchon",   "bachcho",   "dost",   "doston",  "parivar",
     "बच्चे",    "बच्चों",     "दोस्तों",   "परिवार",     "enfants",   "amis",   "parents", "famille"});
constexpr auto larger_numbers = std::to_array<string_view>(
    {"seven", "eight", "nine", "ten", "twelve", "sieben", "acht", "neun", "zehn", "siete", "ocho", "nueve",
     "diez",  "saat",  "aath", "nau", "सात",    "आठ",     "नौ",   "दस",   "sept", "huit",  "neuf", "dix"});
// The words do not only speak of who comes.
constexpr auto other_words = std::to_array<string_view>(
    {"please", "tell", "say", "said", "nobody", "noone", "else", "bitte", "niemand", "favor", "nadie", "personne"});
// May stand between two services that are wanted together.
constexpr auto between_services = std::to_array<string_view>(
    {"a",      "an",    "the",    "my",  "some", "one",  "ein", "eine", "einen",   "einem",     "einer",  "der",  "die",
     "das",    "meine", "meinen", "una", "un",   "uno",  "el",  "la",   "los",     "las",       "mi",     "ek",   "ke",
     "saath",  "me",    "for",    "fur", "mich", "para", "une", "le",   "et",      "puis",      "avec",   "pour", "moi",
     "please", "bitte", "well",   "as",  "in",   "of",   "de",  "per",  "morning", "afternoon", "evening"});

/// 0 for a word that is no number of people.
int people_in(string_view word) {
  const auto* const found = std::ranges::find(people_numbers, word, &std::pair<string_view, int>::first);
  return found == people_numbers.end() ? 0 : found->second;
}

string_view following(const cue_text& text, std::size_t at) {
  return at + 1 < text.size() ? string_view(text.words()[at + 1].folded) : string_view();
}

/// Whether a day or a time begins there, whose numbers are no people: "at four", "tomorrow", "4 pm", "5 May".
bool begins_time(const cue_text& text, std::size_t at) {
  const string_view word = text.words()[at].folded;
  if (contains(time_prepositions, word)) {
    return true;
  }
  if (contains(speaker_words, word) || contains(joining_words, word)) {
    return false;
  }
  const bool number = people_in(word) > 0 || contains(larger_numbers, word) || ascii::is_digit(word.front());
  const string_view next = following(text, at);
  return number ? contains(clock_units, next) || cues::names_day_or_time(next) : cues::names_day_or_time(word);
}

/// How many people such words speak of; 0 if they do not say.
int people_of(string_view words) {
  const std::string clean = clean_text(words);
  const cue_text text(clean);
  int number = 0;
  int numbers = 0;
  int joins = 0;
  bool speaker = false;
  bool vague = false;
  for (std::size_t at = 0; at < text.size() && !begins_time(text, at); ++at) {
    const string_view word = text.words()[at].folded;
    const bool counts = !contains(age_units, following(text, at));
    const int said = counts ? people_in(word) : 0;
    number = said > 0 ? said : number;
    numbers += said > 0 ? 1 : 0;
    joins += contains(joining_words, word) ? 1 : 0;
    speaker = speaker || contains(speaker_words, word);
    vague = vague || contains(other_words, word) || (counts && contains(larger_numbers, word)) ||
            (contains(groups, word) && numbers == 0);
  }
  if (vague || numbers > 1 || joins > 1) {
    return 0;
  }
  const bool besides = speaker && joins == 1;  // "me and my two kids"
  return numbers == 1 ? number + (besides ? 1 : 0) : joins == 1 ? 2 : 0;
}

/// How many people need an appointment; 0 if the words do not say exactly.
int people_wanted(std::span<const side_wish> side_wishes) {
  int people = 0;
  for (const side_wish& one : side_wishes) {
    if (one.kind != side_wish_kind::second_person) {
      continue;
    }
    const int said = people_of(one.words);
    if (said == 0 || (people != 0 && people != said)) {
      return 0;
    }
    people = said;
  }
  return people <= most_people_in_a_visit ? people : 0;
}

bool any_between(const cue_text& text, std::size_t first, std::size_t last, const auto& list) {
  for (std::size_t at = first; at < last; ++at) {
    if (contains(list, text.words()[at].folded)) {
      return true;
    }
  }
  return false;
}

/// Whether nothing but an "and", articles and a time stands between two services of one sentence: "a cut and a colour",
/// "a cut on Friday at three, and a colour". Anything else may ask, tell of the past, or cancel.
bool are_joined(const cue_text& text, std::size_t first, std::size_t last) {
  const auto may_stand = [&](const cue_word& word) {
    return contains(further_words, word.folded) || contains(between_services, word.folded) ||
           contains(time_prepositions, word.folded) || contains(clock_units, word.folded) ||
           cues::is_time_word(word.folded) || ascii::is_digit(word.folded.front());
  };
  const std::span<const cue_word> between = std::span(text.words()).subspan(first, last - first);
  const bool ended = first > 0 && text.words()[first - 1].ends_sentence;
  return !ended && any_between(text, first, last, further_words) && std::ranges::all_of(between, may_stand) &&
         std::ranges::none_of(between, &cue_word::ends_sentence);
}

/// The services from the first to the last, all of them joined; empty if one is only an alternative.
std::vector<const service*> services_together(string_view transcript, const business& business) {
  const std::string clean = clean_text(transcript);
  const cue_text text(clean);
  const std::vector<rules::service_mention> named = rules::find_spoken_services(business, text);
  std::vector<const service*> services;
  for (std::size_t i = 0; i < named.size(); ++i) {
    services.push_back(named[i].named);
    if (i == 0) {
      continue;
    }
    const std::size_t from = named[i - 1].last;
    const std::size_t until = named[i].first;
    const bool listed = i + 1 < named.size() && from <= until && until - from <= 1;  // "a cut, a colour and a …"
    const bool joined = from <= until && are_joined(text, from, until);
    if ((!joined && !listed) || any_between(text, from, until, either_words)) {
      return {};
    }
  }
  return services;
}

}  // namespace

std::optional<visit_wish> read_visit_wish(string_view transcript, std::span<const side_wish> side_wishes,
                                          const service_match& service, const business& business) {
  const side_wish* const second = find_side_wish(side_wishes, side_wish_kind::second_service);
  const side_wish* const person = find_side_wish(side_wishes, side_wish_kind::second_person);
  if (service.choice == service_choice::not_offered || (second != nullptr) == (person != nullptr)) {
    return std::nullopt;
  }
  if (person != nullptr) {
    const int people = people_wanted(side_wishes);
    const domain::service* const wanted = service.offered != nullptr      ? service.offered
                                          : business.services.size() == 1 ? &business.services.front()
                                                                          : nullptr;
    return people < 2 || wanted == nullptr
               ? std::nullopt
               : std::optional(visit_wish{.people = people, .services = {wanted}, .words = person->words});
  }
  std::vector<const domain::service*> services = services_together(transcript, business);
  const bool plain = services.size() >= 2 && services.size() <= most_services_in_a_visit &&
                     std::ranges::find(services, service.offered) != services.end();
  return plain ? std::optional(visit_wish{.services = std::move(services), .words = second->words}) : std::nullopt;
}

}  // namespace zylin::domain
