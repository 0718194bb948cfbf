#include "zylin/http/router.hpp"

#include "ascii.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace zylin::http {
namespace {

std::vector<std::string_view> split_path(std::string_view path) {
  std::vector<std::string_view> segments;
  while (!path.empty()) {
    path.remove_prefix(1);  // the slash
    const std::size_t end = std::min(path.find('/'), path.size());
    segments.push_back(path.substr(0, end));
    path.remove_prefix(end);
  }
  return segments;
}

std::optional<path_parameters> match_segments(const std::vector<std::string>& pattern,
                                              const std::vector<std::string_view>& path) {
  if (pattern.size() != path.size()) {
    return std::nullopt;
  }
  path_parameters found;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const std::string_view part = pattern[i];
    if (part.starts_with('{') && !path[i].empty()) {
      found.emplace(part.substr(1, part.size() - 2), path[i]);
    } else if (part != path[i]) {
      return std::nullopt;
    }
  }
  return found;
}

bool is_media_type(std::string_view header, std::string_view wanted) {
  return ascii::equals_ignoring_case(trim(header.substr(0, header.find(';'))), wanted);
}

response method_not_allowed(const std::set<std::string, std::less<>>& methods) {
  std::string allow;
  for (const std::string& method : methods) {
    allow += (allow.empty() ? "" : ", ") + method;
  }
  response refusal = error_response(405, "method not allowed here");
  refusal.headers.emplace_back("Allow", allow);
  return refusal;
}

}  // namespace

void router::add(std::string method, std::string pattern, handler target, std::string content_type) {
  route added;
  for (const std::string_view segment : split_path(pattern)) {
    added.segments.emplace_back(segment);
  }
  added.method = std::move(method);
  added.pattern = std::move(pattern);
  added.content_type = std::move(content_type);
  added.target = std::move(target);
  routes_.push_back(std::move(added));
}

router::match router::find(const request& incoming) const {
  match found;
  found.route = "(none)";
  if (!incoming.path.starts_with('/')) {
    found.refusal = error_response(404, "no such resource");
    return found;
  }
  const std::string_view wanted = incoming.method == "HEAD" ? "GET" : std::string_view(incoming.method);
  const std::vector<std::string_view> path = split_path(incoming.path);
  std::set<std::string, std::less<>> methods;
  for (const route& candidate : routes_) {
    std::optional<path_parameters> parameters = match_segments(candidate.segments, path);
    if (!parameters) {
      continue;
    }
    found.route = candidate.pattern;
    if (candidate.method == wanted) {
      if (!candidate.content_type.empty() && !is_media_type(incoming.header("content-type"), candidate.content_type)) {
        found.refusal = error_response(415, "the body must be " + candidate.content_type);
        return found;
      }
      found.target = &candidate.target;
      found.parameters = std::move(*parameters);
      return found;
    }
    methods.insert(candidate.method);
    if (candidate.method == "GET") {
      methods.insert("HEAD");
    }
  }
  found.refusal = methods.empty() ? error_response(404, "no such resource") : method_not_allowed(methods);
  return found;
}

}  // namespace zylin::http
