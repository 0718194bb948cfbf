#include "fill_text.hpp"

#include "clean_text.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <optional>

namespace zylin {
namespace {

std::string value_named(text_values values, std::string_view name) {
  const auto* const found = std::ranges::find(values, name, [](const auto& value) { return value.first; });
  return found == values.end() ? std::string() : std::string(ascii::trim(clean_text(found->second)));
}

std::optional<std::string> fill_line(std::string_view line, text_values values) {
  std::string filled;
  while (true) {
    const std::size_t opening = line.find('{');
    const std::size_t closing = line.find('}', std::min(opening, line.size()));
    if (closing == std::string_view::npos) {
      return filled.append(line);
    }
    filled += line.substr(0, opening);
    const std::string value = value_named(values, line.substr(opening + 1, closing - opening - 1));
    if (value.empty()) {
      return std::nullopt;
    }
    filled += value;
    line.remove_prefix(closing + 1);
  }
}

}  // namespace

std::string fill_text(std::string_view pattern, text_values values) {
  std::string text;
  while (!pattern.empty()) {
    const std::size_t end = std::min(pattern.find('\n'), pattern.size());
    if (const auto line = fill_line(pattern.substr(0, end), values)) {
      text += text.empty() ? *line : "\n" + *line;
    }
    pattern.remove_prefix(std::min(end + 1, pattern.size()));
  }
  return text;
}

}  // namespace zylin
