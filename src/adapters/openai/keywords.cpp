#include "zylin/adapters/openai/transcriber.hpp"

#include "zylin/core/utf8.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>

namespace zylin::openai {
namespace {

// No limit is published: this is many times what a business needs, and few enough for any server.
constexpr std::size_t most_keywords = 100;
constexpr std::size_t longest_keyword = 100;  // characters

/// One line without `<` and `>`: either makes the API refuse the whole request. A long name is cut to its first words.
std::string clean_keyword(std::string_view name) {
  std::string clean;
  for (std::size_t at = 0; at < name.size();) {
    const utf8::unit next = utf8::decode(name.substr(at));
    const bool ends_line = next.code_point < ' ' || next.code_point == 0x7F || next.code_point == 0x85 ||
                           next.code_point == 0x2028 || next.code_point == 0x2029;
    if (ends_line || next.code_point == '<' || next.code_point == '>' || next.code_point == ' ') {
      clean += clean.ends_with(' ') ? "" : " ";
    } else {
      clean += name.substr(at, next.length);
    }
    at += next.length;
  }
  const std::vector<std::string> parts = domain::split_text(clean, longest_keyword);
  return parts.empty() ? std::string() : parts.front();
}

}  // namespace

std::vector<std::string> keywords_of(const domain::business& business) {
  std::vector<std::string> keywords;
  const auto add = [&keywords](std::string_view name) {
    std::string clean = clean_keyword(name);
    if (!clean.empty() && keywords.size() < most_keywords && std::ranges::find(keywords, clean) == keywords.end()) {
      keywords.push_back(std::move(clean));
    }
  };
  add(business.name);
  for (const domain::service& offered : business.services) {
    add(offered.name);
  }
  return keywords;
}

}  // namespace zylin::openai
