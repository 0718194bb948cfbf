#include "rule_reader/service_rules.hpp"

#include "rule_reader/service_words/service_words.hpp"
#include "rule_reader/word_stem.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace zylin::domain::rules {
namespace {

constexpr std::size_t shortest_telling_word = 4;

// Words of service names that also occur in any sentence.
constexpr std::string_view untelling[] = {"general", "appointment", "appoint", "service", "standard", "first", "full",
                                          "basic",   "time",        "visit",   "check",   "call",     "book",  "hour",
                                          "minute",  "hair",        "men",     "mens",    "women",    "new",   "short",
                                          "long",    "with",        "person",  "kids",    "teeth",    "tooth", "treat"};

/// A word of a text, or several that mean one thing.
struct term {
  std::string key;
  std::size_t first = 0;
  std::size_t last = 0;
};

const std::array<cues::cue_lexicon, 5>& service_lexicons() {
  static const std::array<cues::cue_lexicon, 5> all = {
      cues::cue_lexicon(english_services), cues::cue_lexicon(spanish_services), cues::cue_lexicon(german_services),
      cues::cue_lexicon(hindi_services), cues::cue_lexicon(french_services)};
  return all;
}

/// The longest common name of a service at each word; of equals the one of the first language.
std::vector<cues::cue_match> find_concepts(const cues::cue_text& text) {
  std::vector<cues::cue_match> at(text.size());
  for (const cues::cue_lexicon& one : service_lexicons()) {
    for (const cues::cue_match& found : one.find(text)) {
      cues::cue_match& best = at[found.first];
      best = found.last - found.first > best.last - best.first ? found : best;
    }
  }
  return at;
}

std::vector<term> terms_of(const cues::cue_text& text) {
  const std::vector<cues::cue_match> concepts = find_concepts(text);
  std::vector<term> terms;
  for (std::size_t at = 0; at < text.size();) {
    const bool common = concepts[at].last > at;
    const std::size_t last = common ? concepts[at].last : at + 1;
    if (common) {
      terms.push_back({.key = "#" + std::to_string(concepts[at].kind), .first = at, .last = last});
    } else if (const std::vector<std::string> word = content_words(text.words()[at].folded); !word.empty()) {
      terms.push_back({.key = word.front(), .first = at, .last = last});
    }
    at = last;
  }
  return terms;
}

std::vector<std::string> keys_of(std::string_view name) {
  std::vector<std::string> keys;
  for (const term& part : terms_of(cues::cue_text(name))) {
    if (std::ranges::find(keys, part.key) == keys.end()) {
      keys.push_back(part.key);
    }
  }
  return keys;
}

bool is_telling(const std::string& key) {
  return key.starts_with('#') ||
         (key.size() >= shortest_telling_word && std::ranges::find(untelling, key) == std::end(untelling));
}

/// The services' names, each in terms.
struct known_service {
  const service* named = nullptr;
  std::vector<std::string> keys;
  bool other_words = false;  ///< not its name: only counts in full
};

std::vector<known_service> names_of(const business& business) {
  std::vector<known_service> known;
  for (const service& one : business.services) {
    known.push_back({.named = &one, .keys = keys_of(one.name)});
    for (const std::string& other : one.also) {
      known.push_back({.named = &one, .keys = keys_of(other), .other_words = true});
    }
  }
  return known;
}

bool has_key(const known_service& one, const std::string& key) {
  return std::ranges::find(one.keys, key) != one.keys.end();
}

/// How many terms from `begin` on match that whole name, with at most one other term in between; 0 if they do not.
std::size_t full_name_at(const known_service& one, const std::vector<term>& terms, std::size_t begin) {
  std::vector<std::string> missing = one.keys;
  std::size_t end = begin;
  for (std::size_t at = begin; at < terms.size() && at <= end + 1 && !missing.empty(); ++at) {
    if (std::erase(missing, terms[at].key) > 0) {
      end = at + 1;
    } else if (at == begin) {
      return 0;
    }
  }
  return missing.empty() ? end - begin : 0;
}

bool in_full(const service_mention& one, const std::vector<service_mention>& full) {
  return std::ranges::any_of(
      full, [&](const service_mention& other) { return one.first < other.last && other.first < one.last; });
}

/// By whole names; of overlapping ones the longest.
std::vector<service_mention> find_in_full(const std::vector<known_service>& known, const std::vector<term>& terms) {
  std::vector<service_mention> found;
  for (std::size_t at = 0; at < terms.size(); ++at) {
    for (const known_service& one : known) {
      const std::size_t count = one.keys.empty() ? 0 : full_name_at(one, terms, at);
      if (count > 0) {
        found.push_back({.named = one.named, .first = terms[at].first, .last = terms[at + count - 1].last});
      }
    }
  }
  const auto longer = [](const service_mention& one, const service_mention& other) {
    return one.last - one.first > other.last - other.first;
  };
  std::ranges::stable_sort(found, longer);
  std::vector<service_mention> left;
  for (const service_mention& one : found) {
    if (!in_full(one, left)) {
      left.push_back(one);
    }
  }
  return left;
}

/// "A general check-up", between "General consultation" and "Dental check-up", names neither.
bool is_torn(const std::vector<known_service>& known, const std::vector<term>& terms, std::size_t at) {
  if (at == 0 || terms[at - 1].last != terms[at].first) {
    return false;
  }
  const std::string& before = terms[at - 1].key;
  const auto has_before = [&](const known_service& one) { return has_key(one, before); };
  return std::ranges::any_of(known, has_before) && std::ranges::none_of(known, [&](const known_service& one) {
           return has_before(one) && has_key(one, terms[at].key);
         });
}

/// By a word that only one service has, among words that belong to no whole name.
void add_parts(std::vector<service_mention>& found, const std::vector<known_service>& known,
               const std::vector<term>& terms) {
  const std::vector<service_mention> full = found;
  for (std::size_t at = 0; at < terms.size(); ++at) {
    const term& part = terms[at];
    const service_mention place{.named = nullptr, .first = part.first, .last = part.last};
    if (!is_telling(part.key) || in_full(place, full) || is_torn(known, terms, at)) {
      continue;
    }
    const auto has = [&](const known_service& one) { return !one.other_words && has_key(one, part.key); };
    if (std::ranges::count_if(known, has) == 1) {
      found.push_back({.named = std::ranges::find_if(known, has)->named, .first = part.first, .last = part.last});
    }
  }
}

}  // namespace

std::vector<service_mention> find_spoken_services(const business& business, const cues::cue_text& text) {
  const std::vector<known_service> known = names_of(business);
  const std::vector<term> terms = terms_of(text);
  std::vector<service_mention> found = find_in_full(known, terms);
  add_parts(found, known, terms);
  std::ranges::stable_sort(found, {}, &service_mention::first);
  std::vector<service_mention> once;
  for (const service_mention& one : found) {
    if (std::ranges::find(once, one.named, &service_mention::named) == once.end()) {
      once.push_back(one);
    }
  }
  return once;
}

std::string_view find_other_service(const business& business, const cues::cue_text& text) {
  const std::string teeth = "#" + std::to_string(kind_of(service_concept::dental));
  const std::vector<known_service> known = names_of(business);
  const std::vector<term> terms = terms_of(text);
  const auto other = std::ranges::find_if(terms, [&](const term& one) {
    const auto has = [&](const known_service& offered) { return has_key(offered, one.key); };
    return one.key.starts_with('#') && one.key != teeth && std::ranges::none_of(known, has);
  });
  return other == terms.end() ? std::string_view() : text.said(other->first, other->last);
}

const service* find_spoken_service(const business& business, std::string_view transcript) {
  const cues::cue_text text(transcript);
  const std::vector<known_service> known = names_of(business);
  const std::vector<term> terms = terms_of(text);
  std::vector<service_mention> found = find_in_full(known, terms);
  if (found.empty()) {
    add_parts(found, known, terms);
    return found.empty() ? nullptr : found.front().named;
  }
  return std::ranges::max_element(found, {}, [](const service_mention& one) { return one.named->name.size(); })->named;
}

}  // namespace zylin::domain::rules
