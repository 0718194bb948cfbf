#include "rule_reader/filler_words.hpp"

#include "cues/cue_lexicon.hpp"
#include "rule_reader/service_rules.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace zylin::domain::rules {
namespace {

// Words without content around a day, a time and a service, in the five languages; folded.
constexpr std::string_view surrounding_words[] = {
    "a",       "an",      "the",      "at",      "on",      "for",    "in",    "and",     "please", "pls",    "um",
    "uh",      "er",      "hi",       "hello",   "hey",     "yes",    "yeah",  "ok",      "okay",   "thanks", "thank",
    "you",     "i",       "id",       "can",     "do",      "either", "or",    "would",   "be",     "good",   "great",
    "perfect", "if",      "possible", "so",      "well",    "then",   "just",  "maybe",   "like",   "about",  "around",
    "best",    "morning", "better",   "lets",    "say",     "sir",    "maam",  "works",   "bitte",  "am",     "fur",
    "ja",      "hallo",   "guten",    "tag",     "danke",   "gern",   "gerne", "den",     "der",    "die",    "eine",
    "einen",   "zur",     "zum",      "und",     "oder",    "por",    "favor", "hola",    "buenos", "buenas", "dias",
    "tardes",  "gracias", "el",       "la",      "las",     "para",   "una",   "un",      "y",      "o",      "si",
    "ko",      "ke",      "liye",     "ka",      "ki",      "haan",   "ji",    "namaste", "को",     "के",      "लिए",
    "का",      "हाँ",      "जी",       "bonjour", "bonsoir", "merci",  "sil",   "vous",    "plait",  "svp",    "oui",
    "le",      "les",     "pour",     "et",      "ou",      "euh",    "alors", "cest",    "serait", "du",     "de",
    "au",      "dune",    "dun"};

}  // namespace

bool says_nothing_else(const cues::cue_text& text, std::string_view when, const business& business) {
  const std::vector<service_mention> services = find_spoken_services(business, text);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view said = text.said(at, at + 1);
    const bool of_time = !when.empty() && said.data() >= when.data() && said.data() < when.data() + when.size();
    const bool of_service =
        std::ranges::any_of(services, [&](const service_mention& one) { return at >= one.first && at < one.last; });
    if (!of_time && !of_service &&
        std::ranges::find(surrounding_words, text.words()[at].folded) == std::end(surrounding_words)) {
      return false;
    }
  }
  return text.size() > 0;
}

}  // namespace zylin::domain::rules
