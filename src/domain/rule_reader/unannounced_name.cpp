#include "rule_reader/unannounced_name.hpp"

#include "rule_reader/name_span.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/contains.hpp"

#include <algorithm>
#include <string_view>

namespace zylin::domain::rules {
namespace {

constexpr std::size_t longest_run = 3;
constexpr std::size_t shortest_lone_name = 3;

// What follows one of them is a place, a thing, or another person.
constexpr std::string_view before_no_caller[] = {
    "with",   "offer",   "support",  "behind", "opposite", "prefer", "book",   "get",  "want", "sell", "stock",
    "know",   "see",     "by",       "at",     "in",       "on",     "near",   "the",  "a",    "an",   "my",
    "your",   "our",     "from",     "of",     "to",       "dr",     "doctor", "mr",   "mrs",  "ms",   "miss",
    "meet",   "about",   "is",       "are",    "take",     "accept", "like",   "than", "ask",  "tell", "call",
    "via",    "through", "con",      "bei",    "en",       "de",     "let",    "only", "does", "do",   "did",
    "has",    "have",    "hello",    "hi",     "hey",      "avec",   "chez",   "voir", "rue",  "du",   "le",
    "au",     "bonjour", "monsieur", "madame", "docteur",  "par",    "dear",   "visa", "via",  "use",  "using",
    "called", "named",   "has",      "was",    "and",      "or"};

// A single name at the end stands after a time or a courtesy.
constexpr std::string_view before_lone_name[] = {
    "please",  "thanks",  "pm",       "am",          "o'clock",   "noon",     "morning", "afternoon",
    "evening", "today",   "tomorrow", "one",         "two",       "three",    "four",    "five",
    "six",     "seven",   "eight",    "nine",        "ten",       "eleven",   "twelve",  "thirty",
    "fifteen", "forty",   "monday",   "tuesday",     "wednesday", "thursday", "friday",  "saturday",
    "sunday",  "checkup", "check-up", "appointment", "merci",     "plaît",    "demain"};

// German courtesies and times of day at the end of a sentence; other nouns do not stand after a service there.
constexpr std::string_view german_endings[] = {
    "vielen",      "dank",        "danke",   "liebe",  "lieber",  "gruß",  "grüße",  "schönen",    "schöne",    "auf",
    "wiedersehen", "wiederhören", "tschüss", "bis",    "guten",   "abend", "mittag", "nachmittag", "vormittag", "nacht",
    "rezept",      "rücken",      "nacken",  "stunde", "minuten", "frau",  "herr",   "kasse"};

// The end of a spoken time or telephone number.
constexpr std::string_view german_digits[] = {"null",  "eins",   "zwei", "zwo",  "drei", "vier", "fünf",
                                              "sechs", "sieben", "acht", "neun", "zehn", "elf",  "zwölf"};

/// In Latin letters: other scripts have no capitals.
bool begins_upper(const name_word& word) {
  const std::string& text = word.written;
  const bool accented = text.size() > 1 && text[0] == '\xC3' && text[1] >= '\x80' && text[1] <= '\x9E';
  return ascii::is_upper(text.front()) || accented;
}

bool has_few_capitals(const std::vector<name_word>& words) {
  const auto capitals = static_cast<std::size_t>(std::ranges::count_if(words, begins_upper));
  return !speaks_german(words) && 2 * capitals <= words.size() + 2;
}

class name_search {
 public:
  name_search(const std::vector<name_word>& words, std::span<const std::string> not_names,
              std::span<const std::string> of_others)
      : words_(words), not_names_(not_names), of_others_(of_others) {}

  [[nodiscard]] std::optional<std::string> find() const {
    std::optional<std::string> name;
    std::size_t begin = 0;
    while (begin < words_.size()) {
      const std::size_t size = run_at(begin);
      if (size > 0 && stands_alone(begin, size)) {
        name = join(words_.subspan(begin, size), true);  // the last one: greetings come first
      }
      begin += size > 0 ? size : 1;  // another run may begin right after a comma: "with Maria, Kate Dunn"
    }
    return name;
  }

  /// "… für Massage Lena Hoffmann", "… sechs sieben acht Dieter Brandt": in German, whose nouns have capitals too, only
  /// after a service or a number at the very end.
  [[nodiscard]] std::optional<std::string> find_after_service() const {
    constexpr std::size_t size = 2;
    if (words_.size() <= size) {
      return std::nullopt;
    }
    const word_span run = words_.subspan(words_.size() - size);
    const name_word& before = words_[words_.size() - size - 1];
    const bool service = std::ranges::find(not_names_, before.lower) != not_names_.end() && begins_upper(before);
    const bool closes = service || contains(german_digits, before.lower);
    const bool name = std::ranges::all_of(
        run, [&](const name_word& word) { return may_be_name(word) && !contains(german_endings, word.lower); });
    return closes && name && !is_of_other(run) && !run.front().last_of_clause ? std::optional(join(run, true))
                                                                              : std::nullopt;
  }

 private:
  [[nodiscard]] bool may_be_name(const name_word& word) const {
    return begins_upper(word) && can_be_name(word) && !is_title(word.lower) &&
           std::ranges::find(not_names_, word.lower) == not_names_.end();
  }

  [[nodiscard]] std::size_t run_at(std::size_t begin) const {
    std::size_t size = 0;
    while (begin + size < words_.size() && may_be_name(words_[begin + size])) {
      ++size;
      if (words_[begin + size - 1].last_of_clause) {
        break;
      }
    }
    return size;
  }

  [[nodiscard]] bool stands_alone(std::size_t begin, std::size_t size) const {
    const std::size_t end = begin + size;
    const word_span run = words_.subspan(begin, size);
    if (size > longest_run || is_possessive(run, words_.subspan(begin)) || is_of_other(run)) {
      return false;
    }
    if (is_spelled(run, words_.subspan(end)) || is_named(end)) {
      return true;
    }
    const bool opens = begin == 0 || words_[begin - 1].last_of_clause;
    const bool of_other = !opens && contains(before_no_caller, words_[begin - 1].lower);
    const bool last = end == words_.size();
    if (size == 1) {
      return last && !opens && run.front().lower.size() >= shortest_lone_name &&
             contains(before_lone_name, words_[begin - 1].lower);
    }
    return !of_other && (last || run.back().last_of_clause || follows_name(words_[end].lower));
  }

  /// One of those who work there; but a caller may have the first name of one.
  [[nodiscard]] bool is_of_other(word_span run) const {
    return std::ranges::all_of(
        run, [&](const name_word& word) { return std::ranges::find(of_others_, word.lower) != of_others_.end(); });
  }

  /// "Harish Gowda H A R I S H", "Siobhan O'Leary that's S I O B H A N".
  [[nodiscard]] static bool is_spelled(word_span run, word_span after) {
    const name_word* const spelled = spelling_of(after);
    return spelled != nullptr &&
           std::ranges::any_of(run, [&](const name_word& word) { return word.lower == spelled->lower; });
  }

  /// "Rahul Verma naam hai", "Neha Gupta bol rahi hoon".
  [[nodiscard]] bool is_named(std::size_t end) const {
    const bool two_more = end + 1 < words_.size();
    return two_more && ((words_[end].lower == "naam" && words_[end + 1].lower == "hai") ||
                        (words_[end].lower == "bol" && words_[end + 1].lower.starts_with("rah")));
  }

  word_span words_;
  std::span<const std::string> not_names_;
  std::span<const std::string> of_others_;
};

}  // namespace

std::optional<std::string> find_unannounced_name(const std::vector<name_word>& words,
                                                 std::span<const std::string> not_names,
                                                 std::span<const std::string> of_others) {
  const name_search search(words, not_names, of_others);
  return has_few_capitals(words) ? search.find() : search.find_after_service();
}

}  // namespace zylin::domain::rules
