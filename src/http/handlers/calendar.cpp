#include "handlers/calendar.hpp"

#include "ascii.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace zylin::http {
namespace {

/// If-None-Match (RFC 9110, section 13.1.2): `*`, or a list of tags, which are compared weakly.
bool is_named(std::string_view header, std::string_view entity_tag) {
  while (!header.empty()) {
    const std::size_t comma = std::min(header.find(','), header.size());
    std::string_view each = trim(header.substr(0, comma));
    header.remove_prefix(std::min(comma + 1, header.size()));
    if (each.starts_with("W/")) {
      each.remove_prefix(2);
    }
    if (each == entity_tag || each == "*") {
      return true;
    }
  }
  return false;
}

response show(const request& incoming, ports::calendar_file file) {
  const std::string entity_tag = '"' + file.tag + '"';
  response reply;
  reply.headers = {{"ETag", entity_tag}, {"Cache-Control", "private, no-cache"}};
  if (is_named(incoming.header("if-none-match"), entity_tag)) {
    reply.status = 304;
    return reply;
  }
  reply.content_type = "text/calendar; charset=utf-8";
  reply.body = std::move(file.text);
  return reply;
}

}  // namespace

ports::awaitable<response> calendar_handler::operator()(const request& incoming, const path_parameters& path) const {
  constexpr std::string_view ending = ".ics";
  std::string name = path.find("file")->second;
  if (!name.ends_with(ending)) {
    co_return error_response(404, "no such resource");
  }
  name.resize(name.size() - ending.size());
  result<std::optional<ports::calendar_file>> found = co_await calendars_.open(std::move(name));
  if (!found) {
    spdlog::error("the calendar could not be read: {}", found.error().message());
    co_return error_response(503, "the calendar cannot be read now, please try again");
  }
  if (!*found) {
    co_return error_response(404, "no such resource");
  }
  co_return show(incoming, std::move(**found));
}

}  // namespace zylin::http
