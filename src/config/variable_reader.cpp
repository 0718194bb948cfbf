#include "variable_reader.hpp"

#include "zylin/config/text_file.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/number.hpp"
#include "zylin/core/redact.hpp"

#include <algorithm>

namespace zylin::config {
namespace {

std::string quote(std::string_view text) {
  return '"' + std::string(text) + '"';
}

std::string join(std::span<const std::string_view> words) {
  std::string list;
  for (const std::string_view word : words) {
    list += list.empty() ? "" : word == words.back() ? " or " : ", ";
    list += word;
  }
  return list;
}

// As people copy it from a console: "whatsapp:+1 (415) 523-8886".
std::string without_grouping(std::string_view number) {
  constexpr std::string_view prefix = "whatsapp:";
  if (ascii::lower_case(number.substr(0, prefix.size())) == prefix) {
    number.remove_prefix(prefix.size());
  }
  std::string plain(number);
  std::erase_if(plain, [](char c) { return c == ' ' || c == '-' || c == '(' || c == ')'; });
  return plain;
}

}  // namespace

std::string shown(std::string_view value) {
  constexpr std::size_t limit = 80;
  std::string line = redact(value, limit + 1);
  return line.size() <= limit ? quote(line) : quote(redact(value, limit - 3) + "...");
}

std::string shown_number(std::string_view value) {
  constexpr std::size_t longest = 20;
  const auto harmless = [](char c) { return ascii::is_digit(c) || c == '-' || c == '+' || c == '.' || c == ' '; };
  const bool is_short = value.size() <= longest && std::all_of(value.begin(), value.end(), harmless);
  return is_short ? quote(value) : shown(value);
}

std::string hidden(std::string_view value) {
  return "(hidden, " + std::to_string(value.size()) + " characters)";
}

void variable_reader::report(std::string_view name, std::string found, std::string expected) {
  problems_.push_back({std::string(name), std::move(found), std::move(expected)});
}

void variable_reader::report_missing(std::string_view name, std::string expected) {
  report(name, "nothing", std::move(expected));
}

void variable_reader::read_line(std::string_view name, std::size_t most, std::string& into) {
  const auto value = get(name);
  if (value && !is_plain_line(*value, most)) {
    report(name, shown(*value), "one line of text, at most " + std::to_string(most) + " bytes of UTF-8");
  } else if (value) {
    into = *value;
  }
}

void variable_reader::read_words(std::string_view name, std::size_t most, std::vector<std::string>& into) {
  constexpr std::size_t longest = 200;
  const auto value = get(name);
  if (!value) {
    return;
  }
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin <= value->size();) {
    const std::size_t end = std::min(value->find(',', begin), value->size());
    const std::string_view word = ascii::trim(value->substr(begin, end - begin), " ");
    if (!is_plain_word(word, longest) || words.size() == most || std::ranges::find(words, word) != words.end()) {
      report(name, shown(*value),
             "one name of printable ASCII characters without blanks, or up to " + std::to_string(most) +
                 " different ones separated by commas");
      return;
    }
    words.emplace_back(word);
    begin = end + 1;
  }
  into = std::move(words);
}

void variable_reader::read_secret(std::string_view name, secret& into) {
  constexpr std::size_t most = 4096;
  const auto value = get(name);
  if (value && !is_plain_word(*value, most)) {
    report(name, hidden(*value), "printable ASCII characters without blanks");
  } else if (value) {
    into = secret(std::string(*value));
  }
}

void variable_reader::read_bool(std::string_view name, bool& into) {
  static constexpr auto words = std::to_array<std::pair<std::string_view, bool>>({{"true", true}, {"false", false}});
  read_choice(name, words, into);
}

std::optional<int> variable_reader::whole(std::string_view name, whole_range range, std::string_view unit) {
  const auto value = get(name);
  if (!value) {
    return std::nullopt;
  }
  const std::optional<int> number = parse_number<int>(*value);
  if (number && *number >= range.least && *number <= range.most) {
    return number;
  }
  report(name, shown_number(*value),
         "a whole number" + std::string(unit) + " from " + std::to_string(range.least) + " to " +
             std::to_string(range.most));
  return std::nullopt;
}

void variable_reader::read_whole(std::string_view name, whole_range range, int& into) {
  into = whole(name, range, "").value_or(into);
}

void variable_reader::read_milliseconds(std::string_view name, whole_range range, std::chrono::milliseconds& into) {
  if (const auto number = whole(name, range, " of milliseconds")) {
    into = std::chrono::milliseconds(*number);
  }
}

void variable_reader::read_phone(std::string_view name, std::optional<phone_number>& into) {
  const auto value = get(name);
  if (!value) {
    return;
  }
  auto number = phone_number::from_e164(without_grouping(*value));
  if (number) {
    into = std::move(*number);
  } else {
    report(name, shown(*value), "a telephone number in E.164 form, e.g. +14155550123");
  }
}

std::optional<std::size_t> variable_reader::find_word(std::string_view name, std::span<const std::string_view> words) {
  const auto value = get(name);
  if (!value) {
    return std::nullopt;
  }
  const auto match = std::find(words.begin(), words.end(), ascii::lower_case(*value));
  if (match == words.end()) {
    report(name, shown(*value), join(words));
    return std::nullopt;
  }
  return static_cast<std::size_t>(match - words.begin());
}

}  // namespace zylin::config
