#pragma once

#include "domain/time_phrase_table.hpp"

#include <span>
#include <string>

namespace zylin::domain::time_phrase_tables {

/// What a text asks for: its wishes with " / " between them, "? " before ambiguous ones; then what was left unread,
/// with " + " between the parts.
struct request_row {
  const char* text;
  const char* wishes;
  const char* unread = "";
};

inline std::string show_wishes(const time_request& request) {
  std::string text;
  for (const time_reading& wish : request.wishes) {
    text += (text.empty() ? "" : " / ") + show(wish);
  }
  return (request.ambiguous ? "? " : "") + text;
}

inline std::string show_unread(const time_request& request, std::string_view text) {
  std::string parts;
  for (const text_span& span : request.unread) {
    parts += (parts.empty() ? "" : " + ") + std::string(text.substr(span.begin, span.end - span.begin));
  }
  return parts;
}

inline void expect_requests(std::span<const request_row> rows, const time_context& context) {
  for (const request_row& row : rows) {
    const time_request request = read_time_request(row.text, context);
    EXPECT_EQ(show_wishes(request), row.wishes) << row.text;
    EXPECT_EQ(show_unread(request, row.text), row.unread) << row.text;
  }
}

}  // namespace zylin::domain::time_phrase_tables
