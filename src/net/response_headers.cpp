#include "response_headers.hpp"

#include "zylin/core/ascii.hpp"

namespace zylin::net {
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
  fields_.emplace_back(ascii::lower_case(ascii::trim(line.substr(0, colon))), ascii::trim(line.substr(colon + 1)));
  return fields_.size() <= max_count;
}

void response_headers::move_into(http_response& response) {
  response.headers = std::move(fields_);
  const std::string_view type = response.header("content-type");
  response.content_type = ascii::lower_case(ascii::trim(type.substr(0, type.find(';'))));
}

}  // namespace zylin::net
