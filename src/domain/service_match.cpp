#include "zylin/domain/service_match.hpp"

#include "clean_text.hpp"
#include "model_values.hpp"
#include "rule_reader/service_rules.hpp"
#include "service_mention.hpp"
#include "time_phrase/fold.hpp"
#include "word_match.hpp"
#include "zylin/core/contains.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace zylin::domain {
namespace {

using word_list = std::vector<std::string>;

constexpr std::size_t shortest_telling_word = 4;

// Words that join the parts of a name.
constexpr auto joining = std::to_array<std::string_view>(
    {"a",   "an",  "and", "the", "of", "for", "with", "de", "del", "la", "el", "y",  "con", "und", "der",
     "die", "das", "mit", "fur", "du", "et",  "le",   "s",  "or",  "in", "on", "to", "my",  "your"});

// Words of service names that also occur in any sentence: alone they identify none.
constexpr auto untelling = std::to_array<std::string_view>(
    {"general", "appointment", "service", "standard",    "first",   "full",      "basic",      "time",
     "visit",   "check",       "call",    "book",        "booking", "hour",      "minute",     "minutes",
     "short",   "long",        "table",   "termin",      "cita",    "session",   "hair",       "new",
     "new",     "follow",      "meeting", "reservation", "consult", "treatment", "behandlung", "tratamiento",
     "urgent",  "regular",     "normal",  "men",         "mens",    "women",     "kids"});

// A service with one of these words fits any wish.
constexpr auto for_anything = std::to_array<std::string_view>(
    {"appointment", "appointments", "table", "visit", "booking", "termin", "tisch", "cita", "mesa", "reservation",
     "session", "meeting", "reserva", "slot", "service"});

word_list folded_words(std::string_view text) {
  word_list folded;
  for (const std::string& word : words_of(text)) {
    folded.push_back(phrase::fold(word));
  }
  return folded;
}

word_list name_words(std::string_view name) {
  word_list words = folded_words(name);
  std::erase_if(words, [](const std::string& word) { return contains(joining, word); });
  return words;
}

/// "Hair" alone is not a "haircut".
bool is_said(std::string_view word, const word_list& heard) {
  return std::ranges::any_of(heard, [&](const std::string& each) {
    return word == each || (!contains(untelling, each) && same_stem(word, each));
  });
}

bool are_neighbours(const word_list& heard, std::string_view together) {
  for (std::size_t i = 0; i + 1 < heard.size(); ++i) {
    if (heard[i] + heard[i + 1] == together) {
      return true;
    }
  }
  return false;
}

/// "check-up", "check up" and "checkup" are one.
bool is_said_in_full(std::string_view called, const word_list& heard) {
  const word_list name = name_words(called);
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (i + 1 < name.size() && is_said(name[i] + name[i + 1], heard)) {
      ++i;
    } else if (!is_said(name[i], heard) && !are_neighbours(heard, name[i])) {
      return false;
    }
  }
  return !name.empty();
}

/// By its name, or by other words for it that the file lists.
bool named_in_full(const service& one, const word_list& heard) {
  return is_said_in_full(one.name, heard) ||
         std::ranges::any_of(one.also, [&](const std::string& other) { return is_said_in_full(other, heard); });
}

std::ptrdiff_t services_with(const business& business, std::string_view word) {
  return std::ranges::count_if(business.services,
                               [&](const service& one) { return is_said(word, name_words(one.name)); });
}

bool named_in_part(const service& one, const word_list& heard, const business& business) {
  return std::ranges::any_of(name_words(one.name), [&](const std::string& word) {
    const bool telling = word.size() >= shortest_telling_word && !contains(untelling, word);
    return telling && is_said(word, heard) && services_with(business, word) == 1;
  });
}

template <class Named>
std::vector<const service*> services_that(const business& business, Named named) {
  std::vector<const service*> found;
  for (const service& one : business.services) {
    if (named(one)) {
      found.push_back(&one);
    }
  }
  return found;
}

/// "Dental" does not count if "Dental check-up" was named.
void drop_parts_of_others(std::vector<const service*>& named) {
  const std::vector<const service*> all = named;
  std::erase_if(named, [&](const service* one) {
    return std::ranges::any_of(all, [&](const service* other) {
      const word_list words = name_words(other->name);
      const word_list own = name_words(one->name);
      return other != one && own.size() < words.size() &&
             std::ranges::all_of(own, [&](const std::string& word) { return contains(words, word); });
    });
  });
}

/// The service that the model means, by its name or by all of its words.
const service* listed(const business& business, std::string_view name) {
  if (const service* exact = find_named_service(business, name)) {
    return exact;
  }
  const word_list words = folded_words(name);
  const auto whole = services_that(business, [&](const service& one) { return named_in_full(one, words); });
  if (!whole.empty()) {
    return whole.front();
  }
  const auto part = services_that(business, [&](const service& one) { return named_in_part(one, words, business); });
  return part.size() == 1 ? part.front() : nullptr;
}

bool takes_anything(const business& business) {
  return std::ranges::any_of(business.services, [](const service& one) {
    return std::ranges::all_of(name_words(one.name),
                               [](const std::string& word) { return contains(for_anything, word); });
  });
}

/// The model's words that the caller said, in the model's order; empty if none is distinctive.
std::string in_callers_words(std::string_view understood, const word_list& heard) {
  std::string said;
  bool telling = false;
  for (const std::string& word : words_of(understood)) {
    const std::string folded = phrase::fold(word);
    if (is_said(folded, heard)) {
      said += (said.empty() ? "" : " ") + word;
      telling = telling || (folded.size() >= 3 && !contains(untelling, folded) && !contains(joining, folded) &&
                            !contains(for_anything, folded));
    }
  }
  return telling ? said : std::string();
}

service_match chosen(std::vector<const service*> named, const service* modelled) {
  service_match match{.choice = service_choice::exact};
  const bool agreed = modelled != nullptr && std::ranges::find(named, modelled) != named.end();
  const auto longest = std::ranges::max_element(named, {}, [](const service* one) { return one->name.size(); });
  match.offered = agreed ? modelled : *longest;
  std::erase(named, match.offered);
  match.further = std::move(named);
  return match;
}

/// If nobody said what they come for, it is what the rules take; a model's guess at another one is only a doubt.
service_match chosen_by_model(const service& modelled, std::string_view words, std::string_view customer,
                              const business& business) {
  if (!takes_anything(business) && !rules::find_other_service(business, cues::cue_text(words)).empty()) {
    return {.choice = service_choice::differs, .offered = &modelled};  // "a haircut" is no consultation: they are asked
  }
  if (business.services.size() == 1 || mentions_service(words, customer)) {
    return {.choice = service_choice::understood, .offered = &modelled};
  }
  const service& usual = business.services.front();
  return &modelled == &usual ? service_match{} : service_match{.choice = service_choice::differs, .offered = &usual};
}

}  // namespace

service_match match_service(std::string_view words, const std::optional<std::string>& understood,
                            const business& business, std::string_view customer) {
  const word_list heard = folded_words(words);
  const std::string name = understood ? unquoted_line(*understood) : std::string();
  const service* const modelled = means_nothing(name) ? nullptr : listed(business, name);
  auto full = services_that(business, [&](const service& one) { return named_in_full(one, heard); });
  drop_parts_of_others(full);
  if (!full.empty()) {
    return chosen(std::move(full), modelled);
  }
  auto part = services_that(business, [&](const service& one) { return named_in_part(one, heard, business); });
  if (!part.empty()) {
    const bool differs = modelled != nullptr && std::ranges::find(part, modelled) == part.end();
    service_match match = chosen(std::move(part), modelled);
    match.choice = differs ? service_choice::differs : match.choice;
    return match;
  }
  if (const service* const spoken = rules::find_spoken_service(business, words)) {
    const bool differs = modelled != nullptr && modelled != spoken;
    return {.choice = differs ? service_choice::differs : service_choice::exact, .offered = spoken};
  }
  if (modelled != nullptr) {
    return chosen_by_model(*modelled, words, customer, business);
  }
  const std::string wanted =
      means_nothing(name) || takes_anything(business) ? std::string() : in_callers_words(name, heard);
  return wanted.empty() ? service_match{} : service_match{.choice = service_choice::not_offered, .wanted = wanted};
}

}  // namespace zylin::domain
