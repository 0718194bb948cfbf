#include "content_line.hpp"

#include "zylin/core/ascii.hpp"

namespace zylin::ical {
namespace {

/// Of the first `what` outside quotation marks, or the length.
std::size_t find_unquoted(std::string_view text, std::string_view what) {
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '"') {
      quoted = !quoted;
    } else if (!quoted && what.find(text[at]) != std::string_view::npos) {
      return at;
    }
  }
  return text.size();
}

std::string_view unquoted(std::string_view text) {
  const bool quoted = text.size() >= 2 && text.front() == '"' && text.back() == '"';
  return quoted ? text.substr(1, text.size() - 2) : text;
}

}  // namespace

bool content_line::is(std::string_view wanted_name) const noexcept {
  return ascii::equals_ignoring_case(name, wanted_name);
}

bool content_line::is(std::string_view wanted_name, std::string_view wanted_value) const noexcept {
  return is(wanted_name) && ascii::equals_ignoring_case(ascii::trim(value), wanted_value);
}

std::optional<std::string_view> content_line::parameter(std::string_view wanted_name) const noexcept {
  std::string_view rest = parameters;
  while (!rest.empty()) {
    rest.remove_prefix(1);
    const std::string_view one = rest.substr(0, find_unquoted(rest, ";"));
    const std::size_t equals = one.find('=');
    if (equals != std::string_view::npos && ascii::equals_ignoring_case(one.substr(0, equals), wanted_name)) {
      return unquoted(one.substr(equals + 1));
    }
    rest.remove_prefix(one.size());
  }
  return std::nullopt;
}

content_lines::content_lines(std::string_view text) : rest_(text) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (rest_.starts_with(byte_order_mark)) {
    rest_.remove_prefix(byte_order_mark.size());
  }
}

std::optional<content_line> content_lines::next() {
  while (next_unfolded()) {
    const std::string_view text = ascii::trim(line_);
    if (text.empty()) {
      continue;
    }
    content_line read;
    const std::size_t name = text.find_first_of(";:");
    read.name = text.substr(0, name);
    if (name == std::string_view::npos) {
      return read;
    }
    const std::string_view after = text.substr(name);
    const std::size_t colon = find_unquoted(after, ":");
    read.parameters = after.substr(0, colon);
    read.value = colon < after.size() ? after.substr(colon + 1) : std::string_view();
    return read;
  }
  return std::nullopt;
}

/// A line that begins with a blank continues the one before it.
bool content_lines::next_unfolded() {
  if (rest_.empty()) {
    return false;
  }
  line_ = take_physical();
  while (rest_.starts_with(' ') || rest_.starts_with('\t')) {
    rest_.remove_prefix(1);
    line_ += take_physical();
  }
  return true;
}

std::string_view content_lines::take_physical() {
  const std::size_t end = rest_.find_first_of("\r\n");
  const std::string_view line = rest_.substr(0, end);
  rest_.remove_prefix(line.size());
  if (rest_.starts_with("\r\n")) {
    rest_.remove_prefix(2);
  } else if (!rest_.empty()) {
    rest_.remove_prefix(1);
  }
  return line;
}

}  // namespace zylin::ical
