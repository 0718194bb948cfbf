#include "rule_reader/name_words.hpp"

#include "rule_reader/spoken_text.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/contains.hpp"

#include <algorithm>

namespace zylin::domain::rules {
namespace {

using std::string_view;

constexpr string_view closers[] = {"calling", "speaking", "here", "from",       "and",       "i",        "i'm",
                                   "i'd",     "i've",     "my",   "again",      "phoning",   "ringing",  "with",
                                   "à",       "je",       "j'ai", "j'aimerais", "j'appelle", "j'aurais", "et"};

constexpr string_view other_words[] = {
    "a",         "about",     "able",         "afraid",    "after",     "allergic",    "also",         "an",
    "any",       "anyone",    "around",       "as",        "asking",    "at",          "available",    "back",
    "bleeding",  "but",       "can",          "could",     "coming",    "currently",   "definitely",   "doing",
    "down",      "driving",   "feeling",      "fine",      "flexible",  "for",         "free",         "getting",
    "glad",      "going",     "good",         "great",     "happy",     "having",      "hello",        "hi",
    "hoping",    "how",       "if",           "ill",       "important", "in",          "interested",   "is",
    "it",        "its",       "just",         "late",      "like",      "living",      "looking",      "lost",
    "my",        "need",      "new",          "no",        "not",       "number",      "of",           "off",
    "ok",        "okay",      "on",           "one",       "or",        "our",         "out",          "over",
    "phone",     "planning",  "please",       "pregnant",  "pretty",    "quite",       "ready",        "really",
    "regarding", "right",     "running",      "she",       "sick",      "so",          "some",         "sorry",
    "still",     "stuck",     "sure",         "thank",     "thanks",    "that",        "the",          "then",
    "there",     "they",      "thinking",     "this",      "tired",     "to",          "trying",       "unable",
    "unsure",    "unwell",    "up",           "urgent",    "urgently",  "very",        "waiting",      "want",
    "was",       "we",        "well",         "what",      "when",      "where",       "who",          "why",
    "will",      "wondering", "worried",      "would",     "writing",   "yes",         "you",          "your",
    "he",        "has",       "have",         "had",       "do",        "reach",       "call",         "by",
    "because",   "which",     "speak",        "spelled",   "spelt",     "emergency",   "test",         "message",
    "today",     "tomorrow",  "tonight",      "yesterday", "next",      "monday",      "tuesday",      "wednesday",
    "thursday",  "friday",    "saturday",     "sunday",    "january",   "february",    "march",        "july",
    "september", "october",   "november",     "december",  "ago",       "book",        "booking",      "appointment",
    "cancel",    "two",       "three",        "four",      "five",      "six",         "seven",        "eight",
    "nine",      "ten",       "zero",         "only",      "also",      "flat",        "construction", "pressure",
    "stress",    "insurance", "warranty",     "nhs",       "patient",   "customer",    "client",       "guest",
    "caller",    "ma'am",     "maam",         "madam",     "love",      "mate",        "bro",          "actually",
    "quick",     "time",      "about",        "eleven",    "twelve",    "half",        "quarter",      "noon",
    "midnight",  "morning",   "afternoon",    "evening",   "night",     "day",         "week",         "month",
    "year",      "pm",        "a.m",          "p.m",       "table",     "reservation", "june",         "august",
    "check",     "checkup",   "thanksgiving", "christmas", "doctor's",  "pain",        "fever"};

constexpr string_view foreign_words[] = {
    "y",          "quiero",      "quisiera",  "necesito",   "llamo",      "por",         "para",     "cliente",
    "tengo",      "und",         "ich",       "möchte",     "brauche",    "hätte",       "bitte",    "guten",
    "meine",      "mein",        "einen",     "eine",       "für",        "rufe",        "wegen",    "bei",
    "hai",        "hoon",        "hu",        "aur",        "mujhe",      "mein",        "main",     "bol",
    "raha",       "rahi",        "se",        "है",          "हूँ",          "और",          "मुझे",       "मैं",
    "से",          "तो",          "es",        "buenos",     "buenas",     "gracias",     "namaste",  "nicht",
    "termin",     "cita",        "patient",   "patientin",  "kunde",      "kundin",      "kasse",    "uhr",
    "montag",     "dienstag",    "mittwoch",  "donnerstag", "freitag",    "samstag",     "sonntag",  "morgen",
    "heute",      "bereits",     "schon",     "noch",       "wieder",     "neu",         "privat",   "lunes",
    "martes",     "jueves",      "viernes",   "domingo",    "hoy",        "paciente",    "nuevo",    "nueva",
    "sanitas",    "naam",        "nam",       "raha",       "kal",        "aaj",         "ko",       "ke",
    "ka",         "ki",          "mera",      "kya",        "kaun",       "meri",        "chahiye",  "je",
    "j'ai",       "j'aimerais",  "j'appelle", "j'aurais",   "j'voudrais", "voudrais",    "pour",     "une",
    "et",         "à",           "au",        "l'appareil", "c'est",      "bonjour",     "bonsoir",  "merci",
    "s'il",       "rendez-vous", "rendez",    "rdv",        "demain",     "aujourd'hui", "lundi",    "mardi",
    "mercredi",   "jeudi",       "vendredi",  "samedi",     "dimanche",   "midi",        "avec",     "chez",
    "votre",      "notre",       "nous",      "vous",       "suis",       "cliente",     "patiente", "nouveau",
    "nouvelle",   "désolé",      "désolée",   "malade",     "enceinte",   "très",        "là",       "ici",
    "combien",    "bien",        "encore",    "donc",       "aimerais",   "souhaite",    "janvier",  "février",
    "juillet",    "août",        "septembre", "octobre",    "novembre",   "décembre",    "docteur",  "intéressé",
    "intéressée", "disponible",  "possible",  "urgent",     "toujours",   "libre",       "voilà",    "appelle"};

// Of a Hindi sentence, whose script has no capitals: what stands beside a name there.
constexpr string_view hindi_words[] = {
    "का",     "की",     "के",     "को",    "में",      "पर",     "ने",      "हैं",       "हूं",      "था",     "थी",   "थे",
    "जी",     "मेरा",    "मेरी",   "मेरे",    "हमारा",  "हमारी",  "हमारे",   "अपना",    "अपनी",   "अपने",    "उनका", "उनकी",
    "उसका",   "उसकी",   "हमें",    "हम",    "आप",     "आपका",   "आपके",    "यह",      "ये",      "वह",     "वो",   "कल",
    "आज",     "परसों",   "सुबह",   "दोपहर", "शाम",    "रात",    "बजे",     "दिन",     "बोल",    "रहा",    "रही",  "रहे",
    "बात",    "कर",     "करना",  "करनी",  "करवाना", "कराना",  "दीजिए",  "दीजिये",   "लीजिए",  "कीजिए",  "दो",   "एक",
    "तीन",    "चार",    "पाँच",   "छह",    "सात",    "आठ",     "नौ",     "दस",      "ग्यारह",  "बारह",   "साढ़े",  "सवा",
    "पौने",    "डेढ़",     "ढाई",   "चाहिए", "लेना",    "लेनी",    "आना",    "जाना",    "दिखाना", "लगवाना", "मिल",  "मिलेगा",
    "सकता",   "सकती",   "सकते",   "नाम",   "लिख",    "लिए",    "साथ",    "डॉक्टर",   "टीका",   "टीके",    "चेकअप", "जाँच",
    "जांच",    "दाँत",    "दाँतों",  "दांत",   "समय",    "टाइम",   "नमस्ते",   "हाँ",      "नहीं",    "प्लीज़",   "प्लीज", "कृपया",
    "धन्यवाद", "अभी",    "बाद",   "पहले",   "अगले",    "इस",     "वाला",   "वाली",    "भी",     "ही",     "क्या",  "कब",
    "कहाँ",    "कौन",    "कितने",  "दोनों",  "हमको",   "सबको",   "फ़ोन",    "फोन",     "नंबर",    "बच्चे",    "पति",  "पत्नी",
    "सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार", "अपॉइंटमेंट", "बुकिंग",   "कंसल्टेशन", "जनरल", "डेंटल",
    "लगवानी"};

constexpr string_view spelling_words[] = {"spelled", "spelt",   "spelling",   "that's",       "thats", "that",
                                          "is",      "it's",    "deletreado", "buchstabiert", "with",  "as",
                                          "se",      "escribe", "s'écrit",    "épelé"};

constexpr string_view german_words[] = {"ich", "und", "einen", "für",   "möchte",  "bitte", "ist",   "der",
                                        "das", "wir", "haben", "hätte", "brauche", "uhr",   "guten", "leider"};

// "It's", "that's": no possessive.
constexpr string_view contractions[] = {"it's",    "that's",   "he's",    "she's",   "who's", "what's",
                                        "there's", "here's",   "let's",   "where's", "how's", "when's",
                                        "name's",  "number's", "phone's", "today's", "this's"};

constexpr string_view particles[] = {"van", "von", "de", "der", "den", "da",  "di",
                                     "del", "la",  "le", "al",  "bin", "ibn", "el"};
constexpr string_view titles[] = {
    "mr",        "mister",   "missus", "mrs",  "ms",     "miss",         "dr",          "doctor",  "prof",
    "professor", "sir",      "herr",   "frau", "doktor", "se\u00f1or",   "se\u00f1ora", "doctora", "shri",
    "shrimati",  "monsieur", "madame", "mme",  "mlle",   "mademoiselle", "docteur",     "maître"};

bool is_name_byte(char c) {
  return ascii::is_letter(c) || ascii::is_digit(c) || ascii::is_beyond(c);
}

/// How many bytes at the start belong to a word: a letter, or what joins two letters.
std::size_t word_bytes(string_view text, bool inside) {
  const bool wide = text.starts_with(typographic_apostrophe);
  const std::size_t size = wide ? typographic_apostrophe.size() : 1;
  const bool joins = wide || text.front() == '\'' || text.front() == '-';
  if (!joins) {
    return is_name_byte(text.front()) ? 1 : 0;
  }
  return inside && text.size() > size && is_name_byte(text[size]) ? size : 0;
}

void append(name_word& word, string_view piece) {
  word.written += piece;
  word.lower += piece == typographic_apostrophe ? '\'' : ascii::to_lower(piece.front());
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

}  // namespace

std::vector<name_word> split_name_words(string_view transcript) {
  std::vector<name_word> words;
  bool inside = false;
  while (!transcript.empty()) {
    const std::size_t bytes = word_bytes(transcript, inside);
    if (bytes == 0) {
      const bool shortens = inside && (is_title(words.back().lower) || words.back().lower.size() == 1);
      const bool dot_of_short = transcript.front() == '.' && shortens;  // "Dr.", "J."
      if (!is_blank(transcript.front()) && !dot_of_short && !words.empty()) {
        words.back().last_of_clause = true;
      }
    } else {
      if (!inside) {
        words.emplace_back();
      }
      append(words.back(), transcript.substr(0, bytes));
    }
    inside = bytes != 0;
    transcript.remove_prefix(std::max<std::size_t>(bytes, 1));
  }
  return words;
}

bool is_no_name(string_view lower) {
  return contains(other_words, lower) || contains(closers, lower) || contains(foreign_words, lower) ||
         contains(hindi_words, lower);
}

bool introduces_spelling(string_view lower) {
  return contains(spelling_words, lower);
}

bool follows_name(string_view lower) {
  return contains(closers, lower);
}

bool speaks_german(const std::vector<name_word>& words) {
  return std::ranges::any_of(words, [](const name_word& word) { return contains(german_words, word.lower); });
}

bool is_contraction(string_view lower) {
  return contains(contractions, lower);
}

bool is_particle(string_view lower) {
  return contains(particles, lower);
}

bool is_title(string_view lower) {
  return contains(titles, lower);
}

}  // namespace zylin::domain::rules
