#include "customer_name.hpp"

#include "clean_text.hpp"
#include "model_values.hpp"
#include "reply_check/known_facts.hpp"
#include "rule_reader/name_words.hpp"
#include "rule_reader/spelled_words.hpp"
#include "time_phrase/fold.hpp"
#include "word_match.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace zylin::domain {
namespace {

using rules::name_word;

constexpr std::size_t max_name_bytes = 60;
constexpr std::size_t max_words = 6;
constexpr std::size_t shortest_sound = 2;

// Placeholders that models write for an unknown name, and words for a caller's role.
constexpr auto roles = std::to_array<std::string_view>(
    {"the",      "a",       "an",        "caller",   "customer", "guest",     "patient",       "client",
     "user",     "speaker", "person",    "sir",      "madam",    "maam",      "name",          "first",
     "last",     "full",    "my",        "your",     "someone",  "somebody",  "unknown",       "anonymous",
     "unnamed",  "anrufer", "anruferin", "kunde",    "kundin",   "gast",      "der",           "die",
     "el",       "la",      "cliente",   "paciente", "llamante", "le",        "client",        "cliente",
     "null",     "none",    "nobody",    "not",      "provided", "given",     "owner",         "receptionist",
     "patiente", "inconnu", "inconnue",  "anonyme",  "appelant", "appelante", "interlocuteur", "les",
     "un",       "une"});

bool is_role(std::string_view folded) {
  return std::ranges::find(roles, folded) != roles.end();
}

/// Only letters and the signs that occur in names.
bool looks_like_name(std::string_view text) {
  constexpr std::string_view others = " .-'";
  const bool letters = std::ranges::all_of(text, [&](char one) {
    return ascii::is_letter(one) || ascii::is_beyond(one) || others.find(one) != std::string_view::npos;
  });
  return letters && replies::find_links(text).empty() && replies::find_telephone_numbers(text).empty();
}

/// A comma between the parts ("Alvarez, Jessica") is a blank.
std::string without_commas(std::string_view text) {
  std::string plain(text);
  std::ranges::replace(plain, ',', ' ');
  return plain;
}

/// The words as they were written, and those that were spelled letter by letter.
std::vector<std::string> heard_words(std::string_view transcript) {
  std::vector<std::string> heard;
  const std::vector<name_word> written = rules::split_name_words(transcript);
  for (const auto& words : {written, rules::join_spelled(written)}) {
    for (const name_word& one : words) {
      heard.push_back(phrase::fold(one.lower));
    }
  }
  return heard;
}

bool same_word(std::string_view name, std::string_view heard) {
  if (name == heard || phrase::fold_romanised(name) == phrase::fold_romanised(heard)) {
    return true;
  }
  if (heard.ends_with("'s") && name == heard.substr(0, heard.size() - 2)) {
    return true;
  }
  if (is_devanagari(name) == is_devanagari(heard)) {
    return false;
  }
  const std::string sounds = consonants_of(name);
  return sounds.size() >= shortest_sound && sounds == consonants_of(heard);
}

/// Hyphenated names are heard in parts as well.
bool is_heard(const std::string& folded, const std::vector<std::string>& heard) {
  const auto said = [&](std::string_view one) {
    return std::ranges::any_of(heard, [&](const std::string& each) { return same_word(one, each); });
  };
  if (said(folded)) {
    return true;
  }
  const std::vector<std::string> parts = words_of(folded);
  return parts.size() > 1 && std::ranges::all_of(parts, said);
}

std::optional<std::string> known_as(std::string_view name, std::span<const std::string> known) {
  const auto found = std::ranges::find_if(
      known, [&](const std::string& one) { return !one.empty() && phrase::fold(one) == phrase::fold(name); });
  return found == known.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

std::optional<std::string> said_name(std::string_view understood, std::string_view transcript,
                                     std::span<const std::string> known) {
  const std::string line = without_commas(unquoted_line(understood));
  if (means_nothing(line) || line.size() > max_name_bytes || !looks_like_name(line)) {
    return std::nullopt;
  }
  if (auto name = known_as(line, known)) {
    return name;
  }
  const std::vector<std::string> heard = heard_words(transcript);
  std::string name;
  std::size_t count = 0;
  bool says_a_name = false;
  for (const name_word& one : rules::split_name_words(line)) {
    const std::string folded = phrase::fold(one.lower);
    if (!is_heard(folded, heard) || ++count > max_words) {
      continue;
    }
    const bool ordinary =
        is_role(folded) || rules::is_title(one.lower) || rules::is_particle(one.lower) || rules::is_no_name(one.lower);
    says_a_name = says_a_name || !ordinary;
    name += (name.empty() ? "" : " ") + one.written;
  }
  return says_a_name ? std::optional(name) : std::nullopt;
}

}  // namespace zylin::domain
