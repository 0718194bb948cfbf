#include "reply_check/known_facts.hpp"
#include "reply_check/reply_words.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace zylin::domain::replies {
namespace {

constexpr std::size_t shortest_number = 7;

/// Also Devanagari digits; -1 if there is none.
int digit_at(std::string_view text, std::size_t at, std::size_t& bytes) {
  bytes = 1;
  if (ascii::is_digit(text[at])) {
    return text[at] - '0';
  }
  if (text.substr(at).starts_with("\xE0\xA5") && at + 2 < text.size() && text[at + 2] >= '\xA6' &&
      text[at + 2] <= '\xAF') {
    bytes = 3;
    return text[at + 2] - '\xA6';
  }
  return -1;
}

bool joins_groups(char c) {
  return std::string_view(" -./()+\t").find(c) != std::string_view::npos;
}

/// The digits from `at` on, with the characters between their groups.
contact digits_from(std::string_view text, std::size_t at) {
  contact found{.begin = at, .end = at};
  std::size_t gap = 0;
  constexpr std::size_t widest_gap = 3;
  while (at < text.size()) {
    std::size_t bytes = 1;
    const int digit = digit_at(text, at, bytes);
    if (digit >= 0) {
      gap = 0;
      found.text += static_cast<char>('0' + digit);
      found.end = at + bytes;
    } else if (gap == widest_gap || !joins_groups(text[at])) {
      break;
    } else {
      ++gap;
    }
    at += bytes;
  }
  return found;
}

/// "14:00", "9.00 - 18.00", "2026-11-23", "25.12.2026", "1.500,00" are not contacts.
bool is_clock_or_date(std::string_view stretch) {
  const std::vector<word> groups = split_words(stretch);
  const bool iso = groups.size() == 3 && groups[0].folded.size() == 4 && groups[1].folded.size() == 2;
  const bool european = groups.size() == 3 && groups[2].folded.size() == 4 && groups[0].folded.size() <= 2;
  const bool small = std::ranges::all_of(groups, [](const word& one) { return one.folded.size() <= 2; });
  const bool dotted_range = small && groups.size() % 4 == 0 && stretch.find('.') != std::string_view::npos;
  return iso || european || dotted_range;
}

int spoken_digit(const word& one) {
  for (const reply_patterns& language : all_reply_patterns()) {
    const auto* meaning = language.vocabulary.find(one.folded);
    if (meaning != nullptr && meaning->kind == phrase::token_kind::number && meaning->value <= 9) {
      return meaning->value;
    }
    if (meaning != nullptr && meaning->kind == phrase::token_kind::oh) {
      return 0;
    }
  }
  return -1;
}

/// "nine eight double four five": five or more digits in a row.
void add_spoken(std::string_view text, std::vector<contact>& found) {
  const std::vector<word> words = split_words(text);
  constexpr std::size_t shortest = 5;
  for (std::size_t begin = 0; begin < words.size(); ++begin) {
    contact spoken{.begin = words[begin].begin};
    std::size_t at = begin;
    std::size_t times = 1;
    for (; at < words.size(); ++at) {
      if (words[at].folded == "double" || words[at].folded == "triple") {
        times = words[at].folded == "double" ? 2 : 3;
        continue;
      }
      const int digit = spoken_digit(words[at]);
      if (digit < 0) {
        break;
      }
      spoken.text.append(times, static_cast<char>('0' + digit));
      spoken.end = words[at].end;
      times = 1;
    }
    if (spoken.text.size() >= shortest) {
      found.push_back(spoken);
      begin = at;
    }
  }
}

bool is_host_character(char c) {
  return ascii::is_letter(c) || ascii::is_digit(c) || c == '-' || c == '_' || ascii::is_beyond(c);
}

constexpr auto top_domains = std::to_array<std::string_view>(
    {"com", "net",  "org",  "info", "biz", "io",    "co",  "me",   "ly",   "in",  "de",     "at",   "ch",    "es",
     "fr",  "uk",   "us",   "eu",   "mx",  "app",   "dev", "link", "site", "xyz", "online", "shop", "store", "page",
     "web", "club", "live", "top",  "icu", "click", "ai",  "gl",   "tv",   "cc",  "ru",     "cn",   "health"});

/// A dot with a host before it and a top-level domain after it.
std::optional<contact> host_around(std::string_view text, std::size_t dot) {
  std::size_t begin = dot;
  while (begin > 0 && (is_host_character(text[begin - 1]) || text[begin - 1] == '.' || text[begin - 1] == '@')) {
    --begin;
  }
  std::size_t end = dot + 1;
  while (end < text.size() && is_host_character(text[end])) {
    ++end;
  }
  const std::string domain = ascii::lower_case(text.substr(dot + 1, end - dot - 1));
  const bool host = dot > begin + 1 || (dot > begin && text.substr(begin, dot - begin).find('@') != text.npos);
  if (!host || std::ranges::find(top_domains, domain) == top_domains.end()) {
    return std::nullopt;
  }
  return contact{.text = ascii::lower_case(text.substr(begin, end - begin)), .begin = begin, .end = end};
}

bool is_link_word(std::string_view text, std::size_t at) {
  const std::string ahead = ascii::lower_case(text.substr(at, 8));
  return ahead.starts_with("http:") || ahead.starts_with("https:") || ahead.starts_with("www.") ||
         ahead.starts_with("tel:") || ahead.starts_with("mailto:") || ahead.starts_with("hxxp") || text[at] == '@' ||
         ahead.starts_with("://");
}

/// "example dot com".
void add_spoken_links(std::string_view text, std::vector<contact>& found) {
  const std::vector<word> words = split_words(text);
  for (std::size_t at = 1; at + 1 < words.size(); ++at) {
    const std::string& said = words[at].folded;
    const bool dot = said == "dot" || said == "punkt" || said == "punto" || said == "point";
    if (dot && std::ranges::find(top_domains, words[at + 1].folded) != top_domains.end()) {
      found.push_back({.text = words[at - 1].folded + "." + words[at + 1].folded,
                       .begin = words[at - 1].begin,
                       .end = words[at + 1].end});
    }
  }
}

}  // namespace

std::vector<contact> find_telephone_numbers(std::string_view text) {
  std::vector<contact> found;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t bytes = 1;
    if (digit_at(text, at, bytes) < 0) {
      ++at;
      continue;
    }
    contact digits = digits_from(text, at);
    const std::string_view stretch = text.substr(digits.begin, digits.end - digits.begin);
    if (digits.text.size() >= shortest_number && !is_clock_or_date(stretch)) {
      found.push_back(digits);
    }
    at = digits.end;
  }
  add_spoken(text, found);
  return found;
}

std::vector<contact> find_links(std::string_view text) {
  std::vector<contact> found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '.') {
      if (auto host = host_around(text, at)) {
        at = host->end - 1;
        found.push_back(std::move(*host));
        continue;
      }
    }
    if (is_link_word(text, at)) {
      std::size_t begin = at;
      while (begin > 0 && text[at] == '@' && text[begin - 1] != ' ') {
        --begin;
      }
      const std::size_t end = std::min(text.find_first_of(" \n\t,;)", at), text.size());
      found.push_back(
          {.text = ascii::lower_case(ascii::trim(text.substr(begin, end - begin), ".!?")), .begin = begin, .end = end});
      at = end;
    }
  }
  add_spoken_links(text, found);
  return found;
}

}  // namespace zylin::domain::replies
