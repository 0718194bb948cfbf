#include "reply_check/known_facts.hpp"
#include "reply_check/reply_words.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace zylin::domain::replies {
namespace {

constexpr long long hundred = 100;

struct currency_sign {
  std::string_view text;
  currency unit;
};

constexpr auto signs = std::to_array<currency_sign>({{"₹", currency::rupee},
                                                     {"₨", currency::rupee},
                                                     {"$", currency::dollar},
                                                     {"€", currency::euro},
                                                     {"£", currency::pound}});

constexpr auto currency_words = std::to_array<currency_sign>(
    {{"rs", currency::rupee},       {"inr", currency::rupee},    {"rupee", currency::rupee},
     {"rupees", currency::rupee},   {"rupaye", currency::rupee}, {"rupay", currency::rupee},
     {"rupaiye", currency::rupee},  {"rupias", currency::rupee}, {"rupien", currency::rupee},
     {"roupies", currency::rupee},  {"रुपये", currency::rupee},    {"रुपए", currency::rupee},
     {"रूपये", currency::rupee},      {"रुपया", currency::rupee},   {"dollar", currency::dollar},
     {"dollars", currency::dollar}, {"usd", currency::dollar},   {"bucks", currency::dollar},
     {"dolares", currency::dollar}, {"euro", currency::euro},    {"euros", currency::euro},
     {"eur", currency::euro},       {"pound", currency::pound},  {"pounds", currency::pound},
     {"gbp", currency::pound},      {"quid", currency::pound},   {"libras", currency::pound},
     {"pfund", currency::pound}});

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, ascii::is_digit);
}

/// Devanagari digits as ASCII.
std::string plain_digits(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const bool devanagari = text.substr(at).starts_with("\xE0\xA5") && at + 2 < text.size() && text[at + 2] >= '\xA6' &&
                            text[at + 2] <= '\xAF';
    plain += devanagari ? static_cast<char>('0' + (text[at + 2] - '\xA6')) : text[at];
    at += devanagari ? 3 : 1;
  }
  return plain;
}

currency currency_of(const word& one) {
  const auto* const found = std::ranges::find(currency_words, one.folded, &currency_sign::text);
  return found == currency_words.end() ? currency::none : found->unit;
}

std::string_view between(std::string_view text, const word& left, const word& right) {
  return text.substr(left.end, right.begin - left.end);
}

/// "1,500.00", "1.500,00", "1 500": digits in words with separators between them.
said_number read_digits(std::string_view text, const std::vector<word>& words, std::size_t at) {
  constexpr std::size_t most_digits = 9;
  std::string whole = plain_digits(words[at].folded);
  if (!all_digits(whole) || whole.size() > most_digits) {
    return {.end = at};
  }
  std::string fraction;
  std::size_t end = at + 1;
  while (end < words.size() && fraction.empty()) {
    const std::string_view mark = between(text, words[end - 1], words[end]);
    const std::string next = plain_digits(words[end].folded);
    if ((mark != "." && mark != ",") || !all_digits(next)) {
      break;
    }
    if (next.size() == 3 && whole.size() + 3 <= most_digits) {
      whole += next;
    } else if (next.size() <= 2) {
      fraction = next;
    } else {
      break;
    }
    ++end;
  }
  fraction.resize(2, '0');
  return {.cents = std::stoll(whole) * hundred + std::stoll(fraction), .end = end};
}

/// The meaning of a single word: a number, or a factor.
struct number_word {
  int value = -1;  ///< -1: no number
  int factor = 0;  ///< 100, 1000
};

struct compound {
  std::string_view text;
  int value;
};

// Hundreds in one word; the rest of a German compound is read separately.
constexpr auto written_hundreds = std::to_array<compound>({{"doscientos", 200},
                                                           {"doscientas", 200},
                                                           {"trescientos", 300},
                                                           {"trescientas", 300},
                                                           {"cuatrocientos", 400},
                                                           {"cuatrocientas", 400},
                                                           {"quinientos", 500},
                                                           {"quinientas", 500},
                                                           {"seiscientos", 600},
                                                           {"seiscientas", 600},
                                                           {"setecientos", 700},
                                                           {"ochocientos", 800},
                                                           {"ochocientas", 800},
                                                           {"novecientos", 900}});

std::optional<int> vocabulary_number(const reply_patterns& language, std::string_view folded) {
  const auto* meaning = language.vocabulary.find(folded);
  const bool number = meaning != nullptr && meaning->kind == phrase::token_kind::number;
  return number ? std::optional(meaning->value) : std::nullopt;
}

/// "fünfhundert", "zweihundertfünfzig".
std::optional<int> german_compound(const reply_patterns& german, std::string_view folded) {
  constexpr std::string_view mark = "hundert";
  const std::size_t at = folded.find(mark);
  if (at == std::string_view::npos) {
    return std::nullopt;
  }
  const std::string_view rest = folded.substr(at + mark.size());
  const std::optional<int> count = at == 0 ? 1 : vocabulary_number(german, folded.substr(0, at));
  const std::optional<int> small = rest.empty() ? 0 : vocabulary_number(german, rest);
  return count && small ? std::optional(*count * 100 + *small) : std::nullopt;
}

number_word read_word(const reply_patterns& language, const std::vector<word>& words, std::size_t at) {
  if (language.hundreds.at(words, at)) {
    return {.factor = 100};
  }
  if (language.thousands.at(words, at)) {
    return {.factor = 1000};
  }
  const std::string& folded = words[at].folded;
  if (language.words->code == "de") {
    if (const auto value = german_compound(language, folded)) {
      return {.value = *value};
    }
  }
  if (language.words->code == "es") {
    const auto* const found = std::ranges::find(written_hundreds, folded, &compound::text);
    if (found != written_hundreds.end()) {
      return {.value = found->value};
    }
  }
  const std::optional<int> value = vocabulary_number(language, folded);
  return {.value = value.value_or(-1)};
}

bool joins_numbers(const word& one) {
  return one.folded == "and" || one.folded == "y" || one.folded == "et" || one.folded == "und";
}

said_number read_spoken(const reply_patterns& language, const std::vector<word>& words, std::size_t at) {
  long long total = 0;
  long long current = 0;
  bool any = false;
  std::size_t end = at;
  for (std::size_t next = at; next < words.size(); ++next) {
    if (any && joins_numbers(words[next]) && next + 1 < words.size()) {
      const number_word after = read_word(language, words, next + 1);
      if (after.value >= 0 && !words[next + 1].begins_clause) {
        continue;
      }
      break;
    }
    const number_word one = read_word(language, words, next);
    const bool separate = next > at && words[next].begins_clause;
    if (separate || (one.value < 0 && one.factor == 0)) {
      break;
    }
    const bool twenties = one.value == 20 && current % 100 == 4 && language.words->code == "fr";
    if (one.factor == 100) {
      current = std::max(current, 1LL) * 100;
    } else if (one.factor == 1000) {
      total += std::max(current, 1LL) * 1000;
      current = 0;
    } else {
      current = twenties ? current - 4 + 80 : current + one.value;
    }
    any = true;
    end = next + 1;
  }
  return {.cents = (total + current) * hundred, .end = any ? end : at};
}

/// Where the number that ends with the word before `end` begins; `end` if there is none.
std::size_t number_before(std::string_view text, const std::vector<word>& words, std::size_t end,
                          const reply_patterns& language) {
  constexpr std::size_t longest = 7;
  const std::size_t first = end > longest ? end - longest : 0;
  for (std::size_t begin = first; begin < end; ++begin) {
    const bool a_number = !joins_numbers(words[begin]) && read_number(text, words, begin, language).end == end;
    if (a_number) {
      return begin;
    }
  }
  return end;
}

/// The sign at the end of `text`, or at its beginning.
currency sign_in(std::string_view text, bool at_end) {
  std::string_view trimmed = ascii::trim(text, " \t\n\"'(.");
  for (const std::string_view blank : {std::string_view("\u00a0"), std::string_view("\u202f")}) {
    trimmed.remove_prefix(trimmed.starts_with(blank) ? blank.size() : 0);
    trimmed.remove_suffix(trimmed.ends_with(blank) ? blank.size() : 0);
  }
  for (const currency_sign& one : signs) {
    if (at_end ? trimmed.ends_with(one.text) : trimmed.starts_with(one.text)) {
      return one.unit;
    }
  }
  return currency::none;
}

}  // namespace

said_number read_number(std::string_view text, const std::vector<word>& words, std::size_t at,
                        const reply_patterns& language) {
  const said_number digits = read_digits(text, words, at);
  if (digits.end > at) {
    const bool thousands = digits.end < words.size() && words[digits.end].folded == "k";
    return thousands ? said_number{.cents = digits.cents * 1000, .end = digits.end + 1} : digits;
  }
  return read_spoken(language, words, at);
}

std::vector<amount> find_amounts(std::string_view text, const reply_patterns& language) {
  std::vector<amount> found;
  const std::vector<word> words = split_words(text);
  const auto add = [&](std::size_t begin, std::size_t end, std::size_t number_at, currency unit) {
    const said_number value = read_number(text, words, number_at, language);
    if (found.empty() || found.back().end <= words[begin].begin) {
      found.push_back({.cents = value.cents, .unit = unit, .begin = words[begin].begin, .end = words[end - 1].end});
    }
  };
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::size_t gap = at == 0 ? 0 : words[at - 1].end;
    const currency before = sign_in(text.substr(gap, words[at].begin - gap), true);
    const said_number here = read_number(text, words, at, language);
    if (here.end > at && before != currency::none) {
      add(at, here.end, at, before);
      continue;
    }
    if (here.end > at) {
      const std::size_t next = here.end < words.size() ? words[here.end].begin : text.size();
      const std::size_t last = words[here.end - 1].end;
      const currency following = sign_in(text.substr(last, next - last), false);
      if (following != currency::none && all_digits(plain_digits(words[at].folded))) {
        add(at, here.end, at, following);
        at = here.end - 1;
        continue;
      }
    }
    const currency unit = currency_of(words[at]);
    if (unit == currency::none) {
      continue;
    }
    const std::size_t begin = number_before(text, words, at, language);
    if (begin < at) {
      add(begin, at + 1, begin, unit);
    } else if (at + 1 < words.size() && read_number(text, words, at + 1, language).end > at + 1) {
      add(at, read_number(text, words, at + 1, language).end, at + 1, unit);
    }
  }
  return found;
}

}  // namespace zylin::domain::replies
