#include "zylin/core/redact.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/unicode.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>

namespace zylin {
namespace {

constexpr std::size_t shortest_phone = 7;
constexpr std::string_view hidden = "*******";  // always seven: the length of a number stays hidden too

// Long numbers show both ends, short ones only the last two digits.
std::string mask_digits(std::string_view digits) {
  constexpr std::size_t long_enough = 10;
  const std::string_view start = digits.size() >= long_enough ? digits.substr(0, 2) : std::string_view{};
  return std::string(start).append(hidden).append(digits.substr(digits.size() - 2));
}

bool is_separator(char c) noexcept {
  return c == ' ' || c == '.' || c == '-' || c == '(' || c == ')';
}

struct digit_run {
  std::size_t end = 0;  // after the last digit
  std::string masked;
};

// The digits from `begin` on, over at most three separators between two of them ("+1 (415) - 555").
digit_run scan_digits(std::string_view text, std::size_t begin) {
  digit_run run;
  std::string digits;
  std::size_t at = begin;
  while (at < text.size()) {
    if (ascii::is_digit(text[at])) {
      digits += text[at++];
      run.end = at;
    } else if (is_separator(text[at]) && at - run.end < 3 && run.end != 0) {
      ++at;
    } else {
      break;
    }
  }
  if (digits.size() >= shortest_phone) {
    run.masked = mask_digits(digits);
  }
  return run;
}

std::string next_piece(std::string_view text, std::size_t& at) {
  if (ascii::is_digit(text[at])) {
    const std::size_t begin = at;
    const digit_run run = scan_digits(text, begin);
    at = run.end;
    return run.masked.empty() ? std::string(text.substr(begin, run.end - begin)) : run.masked;
  }
  const utf8::unit unit = utf8::decode(text.substr(at));
  const std::string_view bytes = text.substr(at, unit.length);
  at += unit.length;
  if (!unit.valid) {
    return "?";
  }
  return unicode::disturbs_a_line(unit.code_point) ? " " : std::string(bytes);
}

}  // namespace

std::string mask_phone(std::string_view phone) {
  constexpr std::string_view whatsapp = "whatsapp:";
  if (phone.empty()) {
    return {};
  }
  std::string prefix;
  if (phone.starts_with(whatsapp)) {
    prefix = whatsapp;
    phone.remove_prefix(whatsapp.size());
  }
  if (phone.starts_with('+')) {
    prefix += '+';
    phone.remove_prefix(1);
  }
  if (phone.size() < shortest_phone || !std::all_of(phone.begin(), phone.end(), ascii::is_digit)) {
    return "***";
  }
  return prefix + mask_digits(phone);
}

std::string redact(std::string_view text, std::size_t limit) {
  std::string safe;
  std::size_t at = 0;
  while (at < text.size() && safe.size() < limit) {
    safe += next_piece(text, at);
  }
  if (safe.size() > limit) {
    safe.resize(utf8::floor(safe, limit));
  }
  return safe;
}

}  // namespace zylin
