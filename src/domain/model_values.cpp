#include "model_values.hpp"

#include "clean_text.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/unicode.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace zylin::domain {
namespace {

using std::string_view;

constexpr auto nothings = std::to_array<string_view>({"",
                                                      "null",
                                                      "none",
                                                      "nil",
                                                      "na",
                                                      "n a",
                                                      "nan",
                                                      "undefined",
                                                      "unknown",
                                                      "unspecified",
                                                      "not provided",
                                                      "not specified",
                                                      "not mentioned",
                                                      "not given",
                                                      "not said",
                                                      "not stated",
                                                      "not available",
                                                      "not known",
                                                      "not applicable",
                                                      "no name",
                                                      "no service",
                                                      "no date",
                                                      "no time",
                                                      "no phone",
                                                      "no number",
                                                      "no notes",
                                                      "nothing",
                                                      "empty",
                                                      "missing",
                                                      "tbd",
                                                      "to be determined",
                                                      "anonymous",
                                                      "null null",
                                                      "none none",
                                                      "unknown unknown",
                                                      "not provided by caller",
                                                      "not provided by the caller",
                                                      "none provided",
                                                      "none given",
                                                      "none mentioned",
                                                      "desconocido",
                                                      "ninguno",
                                                      "unbekannt",
                                                      "keine angabe",
                                                      "inconnu",
                                                      "inconnue"});

constexpr auto intents = std::to_array<std::pair<string_view, intent>>({{"faq", intent::faq},
                                                                        {"question", intent::faq},
                                                                        {"inquiry", intent::faq},
                                                                        {"enquiry", intent::faq},
                                                                        {"information", intent::faq},
                                                                        {"booking", intent::booking},
                                                                        {"book", intent::booking},
                                                                        {"new booking", intent::booking},
                                                                        {"appointment", intent::booking},
                                                                        {"new appointment", intent::booking},
                                                                        {"book appointment", intent::booking},
                                                                        {"appointment booking", intent::booking},
                                                                        {"cancel", intent::cancel},
                                                                        {"cancellation", intent::cancel},
                                                                        {"cancel booking", intent::cancel},
                                                                        {"cancel appointment", intent::cancel},
                                                                        {"reschedule", intent::reschedule},
                                                                        {"rescheduling", intent::reschedule},
                                                                        {"reschedule booking", intent::reschedule},
                                                                        {"reschedule appointment", intent::reschedule},
                                                                        {"urgent", intent::urgent},
                                                                        {"emergency", intent::urgent},
                                                                        {"other", intent::other},
                                                                        {"others", intent::other},
                                                                        {"unknown", intent::other},
                                                                        {"none", intent::other},
                                                                        {"general", intent::other},
                                                                        {"message", intent::other},
                                                                        {"buchung", intent::booking},
                                                                        {"buchen", intent::booking},
                                                                        {"termin", intent::booking},
                                                                        {"termin buchen", intent::booking},
                                                                        {"terminbuchung", intent::booking},
                                                                        {"terminanfrage", intent::booking},
                                                                        {"reservierung", intent::booking},
                                                                        {"absage", intent::cancel},
                                                                        {"absagen", intent::cancel},
                                                                        {"stornierung", intent::cancel},
                                                                        {"stornieren", intent::cancel},
                                                                        {"termin absagen", intent::cancel},
                                                                        {"verschieben", intent::reschedule},
                                                                        {"verschiebung", intent::reschedule},
                                                                        {"termin verschieben", intent::reschedule},
                                                                        {"umbuchung", intent::reschedule},
                                                                        {"frage", intent::faq},
                                                                        {"anfrage", intent::faq},
                                                                        {"auskunft", intent::faq},
                                                                        {"notfall", intent::urgent},
                                                                        {"dringend", intent::urgent},
                                                                        {"sonstiges", intent::other},
                                                                        {"reserva", intent::booking},
                                                                        {"reservar", intent::booking},
                                                                        {"cita", intent::booking},
                                                                        {"reservar cita", intent::booking},
                                                                        {"pedir cita", intent::booking},
                                                                        {"cancelar", intent::cancel},
                                                                        {"cancelar cita", intent::cancel},
                                                                        {"cancelación", intent::cancel},
                                                                        {"anular", intent::cancel},
                                                                        {"cambiar cita", intent::reschedule},
                                                                        {"reprogramar", intent::reschedule},
                                                                        {"pregunta", intent::faq},
                                                                        {"consulta", intent::faq},
                                                                        {"información", intent::faq},
                                                                        {"urgente", intent::urgent},
                                                                        {"urgencia", intent::urgent},
                                                                        {"emergencia", intent::urgent},
                                                                        {"otro", intent::other},
                                                                        {"बुकिंग", intent::booking},
                                                                        {"अपॉइंटमेंट", intent::booking},
                                                                        {"रद्द", intent::cancel},
                                                                        {"कैंसल", intent::cancel},
                                                                        {"सवाल", intent::faq},
                                                                        {"प्रश्न", intent::faq},
                                                                        {"आपातकाल", intent::urgent},
                                                                        {"अन्य", intent::other},
                                                                        {"make booking", intent::booking},
                                                                        {"create booking", intent::booking},
                                                                        {"schedule", intent::booking},
                                                                        {"schedule appointment", intent::booking},
                                                                        {"reservation", intent::booking},
                                                                        {"move", intent::reschedule},
                                                                        {"move appointment", intent::reschedule},
                                                                        {"change appointment", intent::reschedule},
                                                                        {"ask question", intent::faq},
                                                                        {"general inquiry", intent::faq}});

constexpr auto turn_intents = std::to_array<std::pair<string_view, understood_intent>>(
    {{"person", understood_intent::person},          {"human", understood_intent::person},
     {"operator", understood_intent::person},        {"agent", understood_intent::person},
     {"transfer", understood_intent::person},        {"handover", understood_intent::person},
     {"real person", understood_intent::person},     {"talk to person", understood_intent::person},
     {"speak to person", understood_intent::person}, {"talk to a person", understood_intent::person},
     {"mensch", understood_intent::person},          {"mitarbeiter", understood_intent::person},
     {"persona", understood_intent::person},         {"personne", understood_intent::person},
     {"व्यक्ति", understood_intent::person},           {"goodbye", understood_intent::goodbye},
     {"good bye", understood_intent::goodbye},       {"bye", understood_intent::goodbye},
     {"farewell", understood_intent::goodbye},       {"end", understood_intent::goodbye},
     {"end call", understood_intent::goodbye},       {"hang up", understood_intent::goodbye},
     {"hangup", understood_intent::goodbye},         {"verabschiedung", understood_intent::goodbye},
     {"abschied", understood_intent::goodbye},       {"despedida", understood_intent::goodbye},
     {"au revoir", understood_intent::goodbye}});

constexpr auto turn_answers =
    std::to_array<std::pair<string_view, understood_answer>>({{"yes", understood_answer::yes},
                                                              {"y", understood_answer::yes},
                                                              {"true", understood_answer::yes},
                                                              {"confirm", understood_answer::yes},
                                                              {"confirmed", understood_answer::yes},
                                                              {"affirmative", understood_answer::yes},
                                                              {"agree", understood_answer::yes},
                                                              {"agreed", understood_answer::yes},
                                                              {"accept", understood_answer::yes},
                                                              {"ja", understood_answer::yes},
                                                              {"si", understood_answer::yes},
                                                              {"sí", understood_answer::yes},
                                                              {"oui", understood_answer::yes},
                                                              {"haan", understood_answer::yes},
                                                              {"हाँ", understood_answer::yes},
                                                              {"no", understood_answer::no},
                                                              {"n", understood_answer::no},
                                                              {"false", understood_answer::no},
                                                              {"deny", understood_answer::no},
                                                              {"denied", understood_answer::no},
                                                              {"negative", understood_answer::no},
                                                              {"decline", understood_answer::no},
                                                              {"declined", understood_answer::no},
                                                              {"refuse", understood_answer::no},
                                                              {"nein", understood_answer::no},
                                                              {"non", understood_answer::no},
                                                              {"nahin", understood_answer::no},
                                                              {"नहीं", understood_answer::no},
                                                              {"choice", understood_answer::choice},
                                                              {"choose", understood_answer::choice},
                                                              {"option", understood_answer::choice},
                                                              {"selection", understood_answer::choice},
                                                              {"repeat", understood_answer::repeat},
                                                              {"again", understood_answer::repeat},
                                                              {"say again", understood_answer::repeat},
                                                              {"repeat please", understood_answer::repeat}});

constexpr auto language_names = std::to_array<std::pair<string_view, string_view>>(
    {{"english", "en"},  {"eng", "en"},        {"german", "de"}, {"deutsch", "de"}, {"deu", "de"},
     {"ger", "de"},      {"spanish", "es"},    {"spa", "es"},    {"hindi", "hi"},   {"hin", "hi"},
     {"hinglish", "hi"}, {"french", "fr"},     {"fra", "fr"},    {"fre", "fr"},     {"italian", "it"},
     {"ita", "it"},      {"portuguese", "pt"}, {"por", "pt"},    {"dutch", "nl"},   {"nld", "nl"},
     {"espanol", "es"},  {"español", "es"},    {"हिंदी", "hi"},   {"हिन्दी", "hi"},   {"castellano", "es"}});

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) {
    text += (text.empty() ? "" : " ") + word;
  }
  return text;
}

template <class Value, std::size_t Count>
std::optional<Value> named_in(const std::array<std::pair<string_view, Value>, Count>& table, string_view text) {
  const std::string words = joined(words_of(text));
  const auto found = std::ranges::find(table, string_view(words), &std::pair<string_view, Value>::first);
  return found == table.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

bool means_nothing(string_view text) {
  const string_view trimmed = ascii::trim(text);
  const bool bracketed = trimmed.size() >= 2 && ((trimmed.front() == '[' && trimmed.back() == ']') ||
                                                 (trimmed.front() == '<' && trimmed.back() == '>') ||
                                                 (trimmed.front() == '{' && trimmed.back() == '}'));
  return bracketed || std::ranges::find(nothings, joined(words_of(trimmed))) != nothings.end();
}

std::string unquoted_line(string_view text) {
  std::string clean;
  char32_t before = 0;
  while (!text.empty()) {
    const utf8::unit next = utf8::decode(text);
    const char32_t c = next.code_point;
    const bool devanagari = before >= 0x900 && before <= 0x97F;
    const bool hidden = next.valid && (unicode::changes_direction(c) || unicode::is_invisible(c) ||
                                       (unicode::is_joiner(c) && !devanagari) || c == 0xFFFC || c == 0xAD);
    const bool blank = next.valid && (unicode::is_control(c) || unicode::is_separator(c) || c == 0xA0 || c == 0x202F);
    if (blank) {
      clean += ' ';
    } else if (!hidden) {
      clean += text.substr(0, next.length);
    }
    before = c;
    text.remove_prefix(next.length);
  }
  clean = clean_text(clean);
  string_view trimmed = ascii::trim(clean);
  static constexpr auto quotes = std::to_array<std::pair<string_view, string_view>>({{"\"", "\""},
                                                                                     {"'", "'"},
                                                                                     {"\u201c", "\u201d"},
                                                                                     {"\u2018", "\u2019"},
                                                                                     {"\u201e", "\u201c"},
                                                                                     {"\u00ab", "\u00bb"},
                                                                                     {"`", "`"},
                                                                                     {"\u201d", "\u201d"}});
  for (const auto& [opening, closing] : quotes) {
    if (trimmed.size() > opening.size() + closing.size() && trimmed.starts_with(opening) &&
        trimmed.ends_with(closing)) {
      trimmed = ascii::trim(trimmed.substr(opening.size(), trimmed.size() - opening.size() - closing.size()));
    }
  }
  return std::string(trimmed);
}

std::optional<intent> read_intent_name(string_view text) {
  return named_in(intents, text);
}

std::optional<understood_intent> read_turn_intent_name(string_view text) {
  if (const auto of_turn = named_in(turn_intents, text)) {
    return of_turn;
  }
  const std::optional<intent> known = read_intent_name(text);
  if (!known) {
    return std::nullopt;
  }
  switch (*known) {
    case intent::faq: return understood_intent::faq;
    case intent::booking: return understood_intent::booking;
    case intent::cancel: return understood_intent::cancel;
    case intent::reschedule: return understood_intent::reschedule;
    case intent::urgent: return understood_intent::urgent;
    case intent::other: break;
  }
  return understood_intent::other;
}

std::optional<understood_answer> read_turn_answer_name(string_view text) {
  return named_in(turn_answers, text);
}

std::string read_language_name(string_view text) {
  const std::vector<std::string> words = words_of(text);
  const std::string first = words.empty() ? "" : words.front();
  const auto* const named =
      std::ranges::find(language_names, string_view(first), &std::pair<string_view, string_view>::first);
  if (named != language_names.end()) {
    return std::string(named->second);
  }
  const bool code = (first.size() == 2 || first.size() == 3) && std::ranges::all_of(first, ascii::is_letter);
  return code ? first : "en";
}

}  // namespace zylin::domain
