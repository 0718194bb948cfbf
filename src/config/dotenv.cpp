#include "dotenv.hpp"

#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <optional>

namespace zylin::config {
namespace {

constexpr std::string_view blanks = " \t\r";

std::string_view trim_left(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  return text;
}

bool is_name(std::string_view text) {
  const auto letter = [](char c) { return ascii::is_letter(c) || c == '_'; };
  const auto allowed = [&](char c) { return letter(c) || ascii::is_digit(c); };
  return !text.empty() && letter(text.front()) && std::all_of(text.begin(), text.end(), allowed);
}

bool ends_here(std::string_view rest) {
  rest = trim_left(rest);
  return rest.empty() || rest.front() == '#';
}

// The quoted forms below get the text after the opening quote and return nothing when it is invalid.
std::optional<std::string> single_quoted(std::string_view text) {
  const std::size_t close = text.find('\'');
  if (close == std::string_view::npos || !ends_here(text.substr(close + 1))) {
    return std::nullopt;
  }
  return std::string(text.substr(0, close));
}

std::optional<char> unescape(char c) {
  switch (c) {
    case 'n': return '\n';
    case 't': return '\t';
    case '"':
    case '\\':
    case '$': return c;
    default: return std::nullopt;
  }
}

std::optional<std::string> double_quoted(std::string_view text) {
  std::string value;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') {
      return ends_here(text.substr(i + 1)) ? std::optional(value) : std::nullopt;
    }
    if (text[i] != '\\') {
      value += text[i];
      continue;
    }
    const auto plain = ++i < text.size() ? unescape(text[i]) : std::nullopt;
    if (!plain) {
      return std::nullopt;
    }
    value += *plain;
  }
  return std::nullopt;
}

// `text` begins right after the equals sign, because ` #` may be the first thing there.
std::string unquoted(std::string_view text) {
  for (std::size_t at = text.find('#'); at != std::string_view::npos; at = text.find('#', at + 1)) {
    if (at > 0 && blanks.find(text[at - 1]) != std::string_view::npos) {
      text = text.substr(0, at);
      break;
    }
  }
  return std::string(ascii::trim(text, blanks));
}

std::optional<std::string> read_value(std::string_view text) {
  const std::string_view value = trim_left(text);
  if (value.starts_with('\'')) {
    return single_quoted(value.substr(1));
  }
  if (value.starts_with('"')) {
    return double_quoted(value.substr(1));
  }
  return unquoted(text);
}

// Empty when the line is fine.
std::string_view read_line(std::string_view line, dotenv_values& values) {
  line = ascii::trim(line, blanks);
  if (line.empty() || line.front() == '#') {
    return {};
  }
  if (line.find('\0') != std::string_view::npos) {
    return "text without NUL bytes";
  }
  if (line.starts_with("export ") || line.starts_with("export\t")) {
    line = trim_left(line.substr(6));
  }
  const std::size_t equals = line.find('=');
  const std::string_view name = ascii::trim(line.substr(0, equals), blanks);
  if (equals == std::string_view::npos || !is_name(name)) {
    return "NAME=value, a comment or an empty line";
  }
  auto value = read_value(line.substr(equals + 1));
  if (!value) {
    return R"(a closed quote with nothing behind it, and in double quotes no escapes but \n \t \" \\ \$)";
  }
  values.insert_or_assign(std::string(name), std::move(*value));
  return {};
}

}  // namespace

std::variant<dotenv_values, std::vector<dotenv_mistake>> parse_dotenv(std::string_view text) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) {
    text.remove_prefix(byte_order_mark.size());
  }
  dotenv_values values;
  std::vector<dotenv_mistake> mistakes;
  for (std::size_t line = 1; !text.empty(); ++line) {
    const std::string_view content = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(content.size() + 1, text.size()));
    if (const std::string_view expected = read_line(content, values); !expected.empty()) {
      mistakes.push_back({line, expected});
    }
  }
  if (!mistakes.empty()) {
    return mistakes;
  }
  return values;
}

}  // namespace zylin::config
