#include "lenient_json_scanner.hpp"

#include "zylin/core/ascii.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace zylin::domain {
namespace {

using std::string_view;

constexpr std::size_t longest_key = 60;

constexpr auto json_blanks = std::to_array<string_view>({" ", "\t", "\r", "\n", "\v", "\f", "\u00a0", "\u200b",
                                                         "\u200c", "\u200d", "\u2028", "\u2029", "\u3000", "\ufeff"});

/// The marks after an opening one that may close the text, because models mix them.
struct quotation {
  string_view opens;
  std::array<string_view, 3> closes;
};

constexpr auto quotations = std::to_array<quotation>({{"\"\"\"", {"\"\"\"", "", ""}},
                                                      {"\"", {"\"", "", ""}},
                                                      {"'", {"'", "", ""}},
                                                      {"`", {"`", "'", ""}},
                                                      {"\u201c", {"\u201d", "\u201c", "\""}},
                                                      {"\u201d", {"\u201d", "\"", ""}},
                                                      {"\u201e", {"\u201c", "\u201d", "\""}},
                                                      {"\u2018", {"\u2019", "\u2018", "'"}},
                                                      {"\u2019", {"\u2019", "'", ""}},
                                                      {"\u00ab", {"\u00bb", "", ""}},
                                                      {"\uff02", {"\uff02", "\"", ""}}});

constexpr auto empty_values = std::to_array<string_view>(
    {"null", "none", "nil", "nan", "undefined", "infinity", "-infinity", "inf", "-inf", "~"});

template <class List>
std::size_t length_of_first(const List& list, string_view text) {
  const auto* const found = std::ranges::find_if(list, [&](string_view one) { return text.starts_with(one); });
  return found == list.end() ? 0 : found->size();
}

std::size_t comment_length(string_view text) {
  if (text.starts_with("/*")) {
    const std::size_t end = text.find("*/", 2);
    return end == string_view::npos ? text.size() : end + 2;
  }
  return text.starts_with("//") || text.starts_with('#') ? std::min(text.find('\n'), text.size()) : 0;
}

const quotation* quotation_at(string_view text) {
  const auto* const found =
      std::ranges::find_if(quotations, [&](const quotation& one) { return text.starts_with(one.opens); });
  return found == quotations.end() ? nullptr : found;
}

std::size_t closing_at(const quotation& marks, string_view text) {
  for (const string_view one : marks.closes) {
    if (!one.empty() && text.starts_with(one)) {
      return one.size();
    }
  }
  return 0;
}

bool is_name_character(char one) {
  return ascii::is_letter(one) || ascii::is_digit(one) || one == '_' || one == '-' || one == '$';
}

std::size_t bare_key_length(string_view text) {
  std::size_t length = 0;
  while (length < text.size() && length < longest_key && is_name_character(text[length])) {
    ++length;
  }
  return length;
}

string_view gap_after_word(string_view text) {
  return text.substr(gap_at(text));
}

/// Python's u'…'.
std::size_t prefix_at(string_view text) {
  const bool prefixed = text.size() > 1 && string_view("ubrf").find(text.front()) != string_view::npos &&
                        (text[1] == '"' || text[1] == '\'');
  return prefixed ? 1 : 0;
}

/// A key with its colon.
bool begins_member(string_view text) {
  text.remove_prefix(prefix_at(text));
  std::size_t end = bare_key_length(text);
  if (const quotation* const marks = quotation_at(text); marks != nullptr) {
    end = marks->opens.size();
    while (end < text.size() && end < longest_key && closing_at(*marks, text.substr(end)) == 0) {
      ++end;
    }
    end += closing_at(*marks, text.substr(std::min(end, text.size())));
  }
  return end > 0 && colon_at(gap_after_word(text.substr(std::min(end, text.size())))) > 0;
}

/// Whether a piece may end before `text`.
bool may_follow(string_view text, json_place where) {
  const std::size_t gap = gap_at(text);
  const string_view next = text.substr(gap);
  if (next.empty()) {
    return true;
  }
  if (where == json_place::key) {
    return colon_at(next) > 0;
  }
  if (next.front() == '}' || next.front() == ']') {
    return true;
  }
  const std::size_t comma = comma_at(next);
  if (where == json_place::array_value || (comma == 0 && gap == 0)) {
    return comma > 0;
  }
  const string_view member = gap_after_word(next.substr(comma));
  return (comma > 0 && (member.empty() || comma_at(member) > 0 || member.front() == '}')) || begins_member(member);
}

bool are_hex(string_view digits, std::size_t count) {
  return digits.size() >= count && std::ranges::all_of(digits.substr(0, count), [](char one) {
           return string_view("0123456789abcdefABCDEF").find(one) != string_view::npos;
         });
}

/// Half of a pair of surrogates is no character: JSON with one is refused.
bool is_surrogate(string_view digits) {
  return (digits[0] == 'd' || digits[0] == 'D') && string_view("89abcdefABCDEF").find(digits[1]) != string_view::npos;
}

/// Writes the escape at the beginning of `text`, corrected; returns its bytes.
std::size_t write_escape(string_view text, std::string& json) {
  constexpr std::size_t of_unicode = 6;
  const char next = text[1];
  if (string_view("\"\\/bfnrt").find(next) != string_view::npos) {
    json += text.substr(0, 2);
    return 2;
  }
  if (next == 'u' && are_hex(text.substr(2), 4)) {
    const string_view second = text.substr(of_unicode);
    const bool half = is_surrogate(text.substr(2));
    const bool pair = half && second.starts_with("\\u") && are_hex(second.substr(2), 4) &&
                      is_surrogate(second.substr(2)) && text[3] < 'c' && text[3] != 'C';
    json += pair ? text.substr(0, 2 * of_unicode) : half ? string_view("\\ufffd") : text.substr(0, of_unicode);
    return pair ? 2 * of_unicode : of_unicode;
  }
  if (next == 'x' && are_hex(text.substr(2), 2)) {
    json.append("\\u00").append(text.substr(2, 2));
    return 4;
  }
  return next == '\n' ? 2 : 1;
}

void write_character(char one, std::string& json) {
  constexpr char first_printed = 0x20;
  if (one == '"') {
    json += "\\\"";
  } else if (one == '\n') {
    json += "\\n";
  } else {
    json += one >= 0 && one < first_printed ? ' ' : one;
  }
}

json_piece quoted_piece(string_view text, const quotation& marks, json_place where) {
  json_piece piece{.json = "\""};
  std::size_t at = marks.opens.size();
  while (at < text.size()) {
    const std::size_t closing = closing_at(marks, text.substr(at));
    if (text[at] == '\\' && at + 1 < text.size()) {
      at += write_escape(text.substr(at), piece.json);
    } else if (closing > 0 && may_follow(text.substr(at + closing), where)) {
      piece.json += '"';
      piece.length = at + closing;
      return piece;
    } else {
      write_character(text[at], piece.json);
      ++at;
    }
  }
  piece.length = text.size();
  piece.complete = false;
  return piece;
}

/// To the end of the line, or to what may follow a value.
std::size_t bare_value_length(string_view text, json_place where) {
  std::size_t at = 0;
  for (; at < text.size() && text[at] != '\n' && text[at] != '}' && text[at] != ']'; ++at) {
    const bool comment = at > 0 && text[at - 1] == ' ' && comment_length(text.substr(at)) > 0;
    if (comment || (comma_at(text.substr(at)) > 0 && may_follow(text.substr(at), where))) {
      break;
    }
  }
  return at;
}

json_piece bare_value(string_view text, json_place where) {
  json_piece piece{.length = bare_value_length(text, where)};
  string_view written = ascii::trim(text.substr(0, piece.length));
  const std::string lower = ascii::lower_case(written);
  const bool literal =
      lower == "true" || lower == "false" || std::ranges::find(empty_values, lower) != empty_values.end();
  written.remove_prefix(written.starts_with('+') ? 1 : 0);
  if (literal) {
    piece.json = lower == "true" || lower == "false" ? lower : "null";
    return piece;
  }
  piece.complete = piece.length < text.size();
  if (nlohmann::json::accept(written)) {
    piece.json = written;
    return piece;
  }
  piece.json = '"';
  std::ranges::for_each(
      written, [&](char one) { piece.json += one == '\\' ? "" : std::string(one == '"' ? 1 : 0, '\\') + one; });
  piece.json += '"';
  return piece;
}

}  // namespace

std::size_t gap_at(string_view text) {
  std::size_t length = 0;
  while (length < text.size()) {
    const string_view rest = text.substr(length);
    const std::size_t more = std::max(length_of_first(json_blanks, rest), comment_length(rest));
    if (more == 0) {
      break;
    }
    length += more;
  }
  return length;
}

std::size_t comma_at(string_view text) {
  return length_of_first(std::to_array<string_view>({",", ";", "\uff0c", "\uff1b"}), text);
}

std::size_t colon_at(string_view text) {
  return length_of_first(std::to_array<string_view>({":", "=>", "=", "\uff1a"}), text);
}

json_piece piece_at(string_view text, json_place where) {
  const std::size_t prefix = prefix_at(text);
  const string_view rest = text.substr(prefix);
  json_piece piece;
  if (const quotation* const marks = quotation_at(rest); marks != nullptr) {
    piece = quoted_piece(rest, *marks, where);
  } else if (where != json_place::key) {
    piece = bare_value(rest, where);
  } else if (const std::size_t length = bare_key_length(rest); length > 0) {
    piece = {.json = '"' + std::string(rest.substr(0, length)) + '"', .length = length};
  }
  piece.length += piece.length > 0 ? prefix : 0;
  return piece;
}

}  // namespace zylin::domain
