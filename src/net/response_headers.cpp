#include "response_headers.hpp"

namespace zylin::net {
namespace {

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& letter : result) {
    if (letter >= 'A' && letter <= 'Z') {
      letter = static_cast<char>(letter - 'A' + 'a');
    }
  }
  return result;
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) {
    return {};
  }
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace

bool response_headers::add_line(std::string_view line) {
  bytes_ += line.size();
  if (bytes_ > max_bytes) {
    return false;
  }
  if (line.starts_with("HTTP/")) {
    fields_.clear();
    return true;
  }
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) {
    return true;  // the empty line
  }
  fields_.emplace_back(lower(trim(line.substr(0, colon))), trim(line.substr(colon + 1)));
  return fields_.size() <= max_count;
}

void response_headers::move_into(http_response& response) {
  response.headers = std::move(fields_);
  const std::string_view type = response.header("content-type");
  response.content_type = lower(trim(type.substr(0, type.find(';'))));
}

}  // namespace zylin::net
