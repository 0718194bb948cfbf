#include "zylin/core/form.hpp"

#include "zylin/core/ascii.hpp"

#include <algorithm>

namespace zylin {
namespace {

constexpr int not_hex = -1;

int hex_value(char c) noexcept {
  if (!ascii::is_hex_digit(c)) {
    return not_hex;
  }
  return ascii::is_digit(c) ? c - '0' : ascii::to_lower(c) - 'a' + 10;
}

// Our own: Boost.URL's decoder would be linked into all of core, and libcurl's leaves "+" as it is and passes on broken
// escapes. A signature is computed from the decoded text, so nothing may be guessed.
std::optional<std::string> decode(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      plain += text[i] == '+' ? ' ' : text[i];
      continue;
    }
    const int high = i + 2 < text.size() ? hex_value(text[i + 1]) : not_hex;
    const int low = i + 2 < text.size() ? hex_value(text[i + 2]) : not_hex;
    if (high == not_hex || low == not_hex) {
      return std::nullopt;
    }
    plain += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return plain;
}

bool is_unreserved(char c) noexcept {
  return ascii::is_digit(c) || ascii::is_letter(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

}  // namespace

result<form> form::parse(std::string_view body, std::size_t max_fields) {
  form parsed;
  while (!body.empty()) {
    const std::string_view pair = body.substr(0, body.find('&'));
    body.remove_prefix(std::min(pair.size() + 1, body.size()));
    if (pair.empty()) {
      continue;
    }
    if (parsed.fields_.size() == max_fields) {
      return error(errc::invalid_input, "more than " + std::to_string(max_fields) + " form fields");
    }
    const std::string_view name = pair.substr(0, pair.find('='));
    auto decoded_name = decode(name);
    auto decoded_value = decode(pair.substr(std::min(name.size() + 1, pair.size())));
    if (!decoded_name || !decoded_value) {
      return error(errc::invalid_input, "broken percent escape in a form field");
    }
    parsed.add(std::move(*decoded_name), std::move(*decoded_value));
  }
  return parsed;
}

std::optional<std::string_view> form::find(std::string_view name) const {
  const auto match = std::find_if(fields_.begin(), fields_.end(), [&](const field& f) { return f.first == name; });
  return match == fields_.end() ? std::nullopt : std::optional<std::string_view>(match->second);
}

std::string form::encode() const {
  std::string body;
  for (const auto& [name, value] : fields_) {
    if (!body.empty()) {
      body += '&';
    }
    body += percent_encode(name) + '=' + percent_encode(value);
  }
  return body;
}

std::string percent_encode(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string encoded;
  encoded.reserve(text.size());
  for (const char c : text) {
    if (is_unreserved(c)) {
      encoded += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    encoded += '%';
    encoded += digits[byte >> 4U];
    encoded += digits[byte & 0xFU];
  }
  return encoded;
}

}  // namespace zylin
