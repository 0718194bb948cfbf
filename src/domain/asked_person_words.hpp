#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::asked_person_words {

using name_tokens = std::vector<std::string>;

// Folded words, in English, Spanish, German, Hindi and French.
inline constexpr auto person_titles = std::to_array<std::string_view>(
    {"dr",   "doctor",       "doc",        "doktor", "doktorin", "doctora", "dra",    "mr",       "mrs",
     "ms",   "miss",         "frau",       "herr",   "herrn",    "senor",   "senora", "don",      "dona",
     "prof", "nurse",        "sister",     "madam",  "sir",      "docteur", "madame", "monsieur", "mme",
     "mlle", "mademoiselle", "professeur", "डॉक्टर",  "डॉ",       "डाक्टर",   "श्री",    "श्रीमती"});
inline constexpr auto person_articles =
    std::to_array<std::string_view>({"the", "der", "dem", "den", "la", "el", "a", "our", "le", "les", "une"});
inline constexpr auto asks_before =
    std::to_array<std::string_view>({"with", "by", "see", "seeing", "meet", "bei", "beim", "mit", "zu", "zur", "zum",
                                     "von", "con", "ver", "avec", "chez", "voir", "consulter"});
inline constexpr auto not_before = std::to_array<std::string_view>(
    {"not", "nicht", "no", "but", "except", "ausser", "excepto", "menos", "never", "nie", "pas", "sauf"});
inline constexpr auto words_of_time = std::to_array<std::string_view>(
    {"time", "samay", "waqt", "din", "slot", "date", "tarikh", "टाइम", "समय", "वक्त", "दिन", "स्लॉट"});
inline constexpr auto alternatives = std::to_array<std::string_view>({"or", "oder", "o", "ya", "या", "ou"});

/// After a name: "Maria ke saath", "मारिया से".
inline const std::vector<name_tokens>& words_after() {
  static const std::vector<name_tokens> all = {{"ke", "saath"}, {"ke", "sath"}, {"ke", "paas"}, {"ke", "pas"},
                                               {"के", "साथ"},    {"के", "पास"},   {"से"}};
  return all;
}

// Around "Maria se", which is Spanish otherwise ("María se llama …").
inline constexpr auto romanised_hindi = std::to_array<std::string_view>(
    {"hai",  "hain", "chahiye", "karna", "karwana", "karwani", "kara", "milna", "dikhana",
     "ke",   "ki",   "ka",      "ko",    "mujhe",   "mera",    "meri", "mere",  "baje",
     "liye", "kal",  "aaj",     "subah", "shaam",   "dijiye",  "hi"});

inline const std::vector<name_tokens>& words_for_anyone() {
  static const std::vector<name_tokens> all = {{"anyone"},
                                               {"anybody"},
                                               {"whoever"},
                                               {"any", "of", "them"},
                                               {"doesnt", "matter", "who"},
                                               {"does", "not", "matter", "who"},
                                               {"dont", "mind", "who"},
                                               {"dont", "care", "who"},
                                               {"no", "preference"},
                                               {"egal", "bei", "wem"},
                                               {"egal", "wer"},
                                               {"irgendjemand"},
                                               {"irgendjemandem"},
                                               {"irgendwem"},
                                               {"wem", "auch", "immer"},
                                               {"wer", "auch", "immer"},
                                               {"cualquiera"},
                                               {"quien", "sea"},
                                               {"da", "igual", "quien"},
                                               {"da", "igual", "con", "quien"},
                                               {"nimporte", "qui"},
                                               {"nimporte", "lequel"},
                                               {"nimporte", "laquelle"},
                                               {"peu", "importe", "qui"},
                                               {"peu", "importe", "avec", "qui"},
                                               {"peu", "importe", "la", "personne"},
                                               {"egal", "avec", "qui"},
                                               {"qui", "vous", "voulez"},
                                               {"qui", "est", "disponible"},
                                               {"qui", "est", "libre"},
                                               {"pas", "de", "preference"},
                                               {"aucune", "preference"},
                                               {"koi", "bhi"},
                                               {"kisi", "se", "bhi"},
                                               {"kisi", "ke", "bhi"},
                                               {"kisi", "bhi"},
                                               {"कोई", "भी"},
                                               {"किसी", "से", "भी"},
                                               {"किसी", "के", "भी"},
                                               {"किसी", "भी"}};
  return all;
}

// "With Ben, no sorry, with Maria."
inline constexpr auto corrections = std::to_array<std::string_view>(
    {"no",      "sorry", "actually", "instead", "rather", "mean", "wait",  "nein", "doch", "lieber",
     "sondern", "but",   "perdon",   "mejor",   "sino",   "nahi", "nahin", "नहीं",  "non",  "plutot"});

}  // namespace zylin::domain::asked_person_words
