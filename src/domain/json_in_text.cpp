#include "json_in_text.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace zylin::domain {
namespace {

/// The quotation mark that ends the JSON text which begins at `begin`; the end of `all` when there is none.
std::size_t end_of_string(std::string_view all, std::size_t begin) {
  for (std::size_t at = begin + 1; at < all.size(); ++at) {
    if (all[at] == '\\') {
      ++at;
    } else if (all[at] == '"') {
      return at;
    }
  }
  return all.size();
}

/// From the brace at `begin` to the one that closes it; empty when there is none, or when it nests too deeply to be
/// copied, one level in another.
std::string_view object_at(std::string_view all, std::size_t begin) {
  constexpr std::size_t deepest = 100;
  std::size_t depth = 0;
  std::size_t lists = 0;
  for (std::size_t at = begin; at < all.size(); ++at) {
    if (all[at] == '"') {
      at = end_of_string(all, at);
    } else if (all[at] == '[' && ++lists > deepest) {
      return {};
    } else if (all[at] == ']' && lists > 0) {
      --lists;
    } else if (all[at] == '{' && ++depth > deepest) {
      return {};
    } else if (all[at] == '}' && --depth == 0) {
      return all.substr(begin, at - begin + 1);
    }
  }
  return {};
}

/// Each brace may need a scan of the rest of the text, and the answer comes last.
std::size_t begin_of_last_braces(std::string_view text) {
  constexpr int most_braces = 400;
  std::size_t at = text.size();
  for (int braces = 0; at > 0 && braces < most_braces; ++braces) {
    const std::size_t before = text.rfind('{', at - 1);
    if (before == std::string_view::npos) {
      return 0;
    }
    at = before;
  }
  return at;
}

}  // namespace

nlohmann::json last_object_in(std::string_view text, const char* property) {
  nlohmann::json last;
  std::size_t at = text.find('{', begin_of_last_braces(text));
  while (at != std::string_view::npos) {
    const std::string_view stretch = object_at(text, at);
    nlohmann::json object = nlohmann::json::parse(stretch, nullptr, false);
    std::size_t next = at + 1;
    if (object.is_object()) {
      next = at + stretch.size();
      if (!last.contains(property) || object.contains(property)) {
        last = std::move(object);
      }
    }
    at = text.find('{', next);
  }
  return last;
}

}  // namespace zylin::domain
