#include "reply_check/language.hpp"

#include "reply_check/reply_words.hpp"
#include "rule_reader/name_words.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace zylin::domain::replies {
namespace {

struct counted {
  std::string_view code;
  std::size_t words = 0;
};

struct further_language {
  std::string_view code;
  pattern_list common;
};

/// Languages that we recognise only so as not to mistake them for those that we read.
const std::array<further_language, 3>& further_languages() {
  static const std::array<further_language, 3> all{
      further_language{"it",
                       pattern_list("il|lo|gli|che|è|siamo|sono|per|con|una|un|nostro|nostra|grazie|di|della|del|"
                                    "alle|dalle|aperti|chiusi|non|sì|può|buongiorno|ciao|ore|costa|prezzo|qualcuno")},
      further_language{"pt", pattern_list("o|os|as|não|sim|são|está|estamos|para|com|uma|um|nosso|nossa|obrigado|"
                                          "obrigada|do|da|dos|das|às|você|pode|aberto|fechado|olá|bom|custa|em|no|na")},
      further_language{"nl", pattern_list("het|een|wij|zijn|niet|voor|van|met|ons|onze|u|uw|ik|graag|bedankt|ja|nee|"
                                          "op|is|geopend|gesloten|kunt|kunnen|maandag|tot|uur|en|de|iemand")}};
  return all;
}

enum class script : std::uint8_t { none, latin, devanagari, other };

script script_of(std::string_view folded) {
  script found = script::none;
  while (!folded.empty()) {
    const utf8::unit next = utf8::decode(folded);
    const char32_t c = next.code_point;
    if (c >= 0x900 && c <= 0x97F) {
      found = script::devanagari;
    } else if ((c >= 'a' && c <= 'z') || (c >= 0xC0 && c <= 0x24F)) {
      found = found == script::none ? script::latin : found;
    } else if (c >= 0x370) {
      return script::other;
    }
    folded.remove_prefix(next.length);
  }
  return found;
}

std::size_t count_common(const pattern_list& common, const std::vector<word>& words) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    count += common.at(words, at) ? 1 : 0;
  }
  return count;
}

/// Common words of a language that stand in names as well, besides the particles.
bool stands_in_names(std::string_view folded) {
  constexpr auto articles =
      std::to_array<std::string_view>({"la", "las", "los", "le", "les", "el", "y", "a", "der", "die", "das", "zu", "im",
                                       "am", "ka", "ki", "ke", "ji", "kar"});
  return rules::is_particle(folded) || std::ranges::find(articles, folded) != articles.end();
}

}  // namespace

bool is_evident(std::string_view language, const std::vector<word>& words) {
  constexpr std::size_t enough = 3;
  std::size_t devanagari = 0;
  std::set<std::string_view> seen;
  const reply_patterns* const read = reply_patterns_of(language);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string& folded = words[at].folded;
    devanagari += script_of(folded) == script::devanagari ? 1 : 0;
    if (read != nullptr && read->common.at(words, at) && !stands_in_names(folded)) {
      seen.insert(folded);
    }
  }
  return seen.size() >= enough || (language == "hi" && devanagari >= enough);
}

bool may_be_in(std::string_view language, const std::vector<word>& words) {
  const std::string_view shown = language_of(words);
  if (!shown.empty()) {
    return shown == language;
  }
  std::size_t own = 0;
  std::size_t most = 0;
  for (const reply_patterns& one : all_reply_patterns()) {  // Hindi has two
    const std::size_t count = count_common(one.common, words);
    own = one.words->code == language ? std::max(own, count) : own;
    most = std::max(most, count);
  }
  return own == most;
}

std::string_view language_of(const std::vector<word>& words) {
  std::size_t devanagari = 0;
  std::size_t latin = 0;
  for (const word& one : words) {
    const script written = script_of(one.folded);
    if (written == script::other) {
      return "other";
    }
    devanagari += written == script::devanagari ? 1 : 0;
    latin += written == script::latin ? 1 : 0;
  }
  if (devanagari > 0 && devanagari * 3 >= latin) {
    return "hi";
  }
  std::vector<counted> counts;
  for (const reply_patterns& one : all_reply_patterns()) {
    counts.push_back({.code = one.words->code, .words = count_common(one.common, words)});
  }
  for (const further_language& one : further_languages()) {
    counts.push_back({.code = one.code, .words = count_common(one.common, words)});
  }
  std::ranges::stable_sort(counts, std::ranges::greater{}, &counted::words);
  const bool enough = counts[0].words >= 2;
  return enough && counts[0].words > counts[1].words ? counts[0].code : std::string_view();
}

}  // namespace zylin::domain::replies
