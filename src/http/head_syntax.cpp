#include "head_syntax.hpp"

#include "zylin/core/ascii.hpp"

#include <algorithm>

namespace zylin::http {
namespace {

constexpr std::string_view line_end = "\r\n";
constexpr std::string_view head_end = "\r\n\r\n";
constexpr std::size_t max_method_length = 20;

/// RFC 9110 section 5.6.2, "tchar".
bool is_token_char(char c) noexcept {
  constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
  return ascii::is_letter(c) || ascii::is_digit(c) || marks.find(c) != std::string_view::npos;
}

bool is_visible(char c) noexcept {
  return c > ' ' && c < '\x7f';
}

/// Tab, blank, visible ASCII and bytes beyond it; no control character.
bool is_value_char(char c) noexcept {
  const auto byte = static_cast<unsigned char>(c);
  return c == '\t' || (byte >= 0x20 && byte != 0x7f);
}

/// Origin form, or the asterisk of OPTIONS. Only a proxy gets other forms, and an absolute form would name a second
/// host.
bool is_sound_target(std::string_view method, std::string_view target) {
  if (target == "*") {
    return method == "OPTIONS";
  }
  return target.starts_with('/') && std::all_of(target.begin(), target.end(), is_visible) &&
         target.find('#') == std::string_view::npos;
}

std::optional<refusal> check_request_line(std::string_view line) {
  const std::size_t first = line.find(' ');
  const std::size_t last = line.rfind(' ');
  if (first == std::string_view::npos || first == last) {
    return refusal{400, "the request line is not METHOD TARGET VERSION"};
  }
  const std::string_view method = line.substr(0, first);
  if (method.empty() || method.size() > max_method_length ||
      !std::all_of(method.begin(), method.end(), ascii::is_upper)) {
    return refusal{400, "the method is not a word in capital letters"};
  }
  const std::string_view version = line.substr(last + 1);
  if (version != "HTTP/1.1" && version != "HTTP/1.0") {
    return refusal{400, "the version is neither HTTP/1.1 nor HTTP/1.0"};
  }
  if (!is_sound_target(method, line.substr(first + 1, last - first - 1))) {
    return refusal{400, "the request target is not a path"};
  }
  return std::nullopt;
}

std::optional<refusal> check_field_line(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == 0 || colon == std::string_view::npos) {
    return refusal{400, "a header line has no name"};
  }
  const std::string_view name = line.substr(0, colon);
  if (!std::all_of(name.begin(), name.end(), is_token_char)) {
    return refusal{400, "a header name holds a forbidden character"};
  }
  const std::string_view value = line.substr(colon + 1);
  if (!std::all_of(value.begin(), value.end(), is_value_char)) {
    return refusal{400, "a header value holds a control character"};
  }
  return std::nullopt;
}

/// Takes the first line off `rest`.
std::string_view take_line(std::string_view& rest) {
  const std::size_t end = rest.find(line_end);
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end + line_end.size());
  return line;
}

}  // namespace

head_progress scan_head(std::string_view bytes, std::size_t seen) noexcept {
  for (std::size_t i = seen; i < bytes.size(); ++i) {
    const bool after_return = i > 0 && bytes[i - 1] == '\r';
    if ((bytes[i] == '\n') != after_return) {
      return {0, true};
    }
    if (bytes.substr(0, i + 1).ends_with(head_end)) {
      return {i + 1, false};
    }
  }
  return {};
}

std::optional<refusal> check_head_syntax(std::string_view head, std::size_t max_headers) {
  std::string_view rest = head.substr(0, head.size() - line_end.size());
  if (std::optional<refusal> wrong = check_request_line(take_line(rest)); wrong) {
    return wrong;
  }
  for (std::size_t headers = 1; !rest.empty(); ++headers) {
    if (headers > max_headers) {
      return refusal{431, "too many headers"};
    }
    if (std::optional<refusal> wrong = check_field_line(take_line(rest)); wrong) {
      return wrong;
    }
  }
  return std::nullopt;
}

}  // namespace zylin::http
