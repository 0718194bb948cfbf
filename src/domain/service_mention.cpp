#include "service_mention.hpp"

#include "clean_text.hpp"
#include "cues/cue_lexicon.hpp"
#include "reply_check/reply_words.hpp"
#include "time_phrase/fold.hpp"
#include "word_match.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace zylin::domain {
namespace {

// Besides the function words of the languages; folded.
constexpr auto asking_words = std::to_array<std::string_view>(
    {"appointment", "appointments", "appt",    "slot",        "slots",     "booking",  "reservation",
     "reserve",     "book",         "name",    "speaking",    "calling",   "under",    "names",
     "come",        "see",          "could",   "fit",         "free",      "spot",     "hiya",
     "yeah",        "um",           "uh",      "queria",      "quiero",    "quisiera", "querria",
     "necesito",    "pedir",        "pido",    "coger",       "sacar",     "reservar", "reserva",
     "cita",        "citas",        "hora",    "turno",       "soy",       "llamo",    "nombre",
     "habla",       "favor",        "podria",  "puedo",       "dar",       "darme",    "buenos",
     "buenas",      "dias",         "tardes",  "hola",        "gracias",   "gustaria", "tener",
     "hay",         "algo",         "seria",   "posible",     "termin",    "termine",  "terminwunsch",
     "brauche",     "hatte",        "buchen",  "vereinbaren", "ausmachen", "name",     "heisse",
     "hier",        "spricht",      "mochte",  "wollte",      "bekommen",  "haben",    "frei",
     "ware",        "moglich",      "guten",   "hallo",       "bitte",     "mujhe",    "mera",
     "meri",        "naam",         "bol",     "bol",         "raha",      "rahi",     "hoon",
     "hun",         "hu",           "hai",     "chahiye",     "lena",      "leni",     "milega",
     "milegi",      "kar",          "karna",   "karni",       "karo",      "dijiye",   "do",
     "de",          "main",         "mai",     "ek",          "ke",        "liye",     "ka",
     "ki",          "ko",           "se",      "namaste",     "namaskar",  "ji",       "kripya",
     "please",      "sakta",        "sakti",   "kya",         "मुझे",        "मेरा",      "मेरी",
     "नाम",         "बोल",          "रहा",     "रही",         "हूँ",         "हूं",        "है",
     "चाहिए",       "लेना",          "लेनी",     "मिलेगा",       "मिलेगी",     "कर",       "करना",
     "करनी",        "दीजिए",        "दो",      "मैं",           "एक",        "के",        "लिए",
     "का",          "की",           "को",      "से",           "नमस्ते",      "नमस्कार",   "जी",
     "कृपया",        "अपॉइंटमेंट",      "अपाइंटमेंट", "अपॉइन्टमेंट",    "बुकिंग",      "बुक",       "समय",
     "क्या",         "सकता",         "सकती",    "और",          "में",         "पर",       "पे",
     "बजे"});

bool is_small(const replies::word& one) {
  return std::ranges::any_of(replies::all_reply_patterns(), [&](const replies::reply_patterns& language) {
    return language.small.in({one}) || replies::time_meaning(language, one.folded) != nullptr;
  });
}

/// In either script.
bool is_part_of_name(std::string_view word, std::string_view part) {
  return word == part || (is_devanagari(word) != is_devanagari(part) && consonants_of(word) == consonants_of(part));
}

}  // namespace

bool mentions_service(std::string_view words, std::string_view name) {
  std::vector<std::string> customer;
  for (const std::string& part : words_of(name)) {
    customer.push_back(phrase::fold(part));
  }
  return std::ranges::any_of(replies::split_words(words), [&](const replies::word& one) {
    const bool number = std::ranges::all_of(one.folded, ascii::is_digit);
    return !number && !is_small(one) && std::ranges::find(asking_words, one.folded) == asking_words.end() &&
           std::ranges::none_of(customer, [&](const std::string& part) { return is_part_of_name(one.folded, part); }) &&
           !cues::is_time_word(one.folded);
  });
}

}  // namespace zylin::domain
