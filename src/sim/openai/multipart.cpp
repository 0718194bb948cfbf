#include "openai/multipart.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/try.hpp"

#include <algorithm>

namespace zylin::sim {

namespace {

constexpr std::size_t max_boundary = 70;  // RFC 2046, 5.1.1
constexpr std::size_t max_part_head = 4096;

error broken(const char* why) {
  return {errc::invalid_input, std::string("multipart/form-data: ") + why};
}

bool starts_with_ignoring_case(std::string_view text, std::string_view prefix) {
  return ascii::equals_ignoring_case(text.substr(0, prefix.size()), prefix);
}

/// The value of `; name=value` or `; name="value"` in a header's value.
std::optional<std::string_view> parameter(std::string_view header, std::string_view name) {
  for (std::size_t at = header.find(';'); at != std::string_view::npos; at = header.find(';', at)) {
    at = header.find_first_not_of(" \t", at + 1);
    if (at == std::string_view::npos) {
      break;
    }
    std::string_view rest = header.substr(at);
    if (!starts_with_ignoring_case(rest, name) || rest.substr(name.size(), 1) != "=") {
      continue;
    }
    rest.remove_prefix(name.size() + 1);
    if (!rest.starts_with('"')) {
      return rest.substr(0, rest.find_first_of("; \t"));
    }
    const auto end = rest.find('"', 1);
    return end == std::string_view::npos ? std::nullopt : std::optional(rest.substr(1, end - 1));
  }
  return std::nullopt;
}

/// The value of Content-Disposition in a part's head.
std::string_view disposition(std::string_view head) {
  constexpr std::string_view wanted = "content-disposition:";
  while (!head.empty()) {
    const auto end = std::min(head.find("\r\n"), head.size());
    const std::string_view line = head.substr(0, end);
    if (starts_with_ignoring_case(line, wanted)) {
      return line.substr(wanted.size());
    }
    head.remove_prefix(std::min(end + 2, head.size()));
  }
  return {};
}

result<form_part> parse_part(std::string_view text) {
  const auto end = text.substr(0, max_part_head).find("\r\n\r\n");
  if (end == std::string_view::npos) {
    return broken("a part without a head");
  }
  const std::string_view described = disposition(text.substr(0, end));
  const auto name = parameter(described, "name");
  if (!name) {
    return broken("a part without a name");
  }
  form_part part;
  part.name = *name;
  part.file_name = parameter(described, "filename");
  part.content = text.substr(end + 4);
  return part;
}

}  // namespace

result<std::vector<form_part>> parse_multipart(std::string_view content_type, std::string_view body,
                                               std::size_t max_parts) {
  if (!starts_with_ignoring_case(content_type, "multipart/form-data")) {
    return broken("another content type");
  }
  const auto boundary = parameter(content_type, "boundary");
  if (!boundary || boundary->empty() || boundary->size() > max_boundary) {
    return broken("no usable boundary");
  }
  const std::string opening = "--" + std::string(*boundary);
  const std::string delimiter = "\r\n" + opening;
  if (!body.starts_with(opening)) {
    return broken("the body does not start with the boundary");
  }
  body.remove_prefix(opening.size());
  std::vector<form_part> parts;
  while (body.starts_with("\r\n")) {
    body.remove_prefix(2);
    const auto end = body.find(delimiter);
    if (end == std::string_view::npos || parts.size() == max_parts) {
      return broken("cut off, or too many parts");
    }
    TRY_ASSIGN(form_part part, parse_part(body.substr(0, end)));
    parts.push_back(part);
    body.remove_prefix(end + delimiter.size());
  }
  if (!body.starts_with("--")) {
    return broken("no closing boundary");
  }
  return parts;
}

}  // namespace zylin::sim
