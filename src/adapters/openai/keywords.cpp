#include "zylin/adapters/openai/transcriber.hpp"

#include "zylin/core/ascii.hpp"

#include <algorithm>

namespace zylin::openai {
namespace {

// Not published: many times what a business needs, and few enough for any server.
constexpr std::size_t most_keywords = 100;
constexpr std::size_t longest_keyword = 100;  // bytes

/// One line without `<` and `>`: any of them would have the whole request refused. Too long a name is left out, for
/// half a name helps nobody.
std::string clean_keyword(std::string_view name) {
  std::string clean;
  for (const char c : name) {
    const bool allowed = static_cast<unsigned char>(c) >= ' ' && c != '<' && c != '>' && c != '\x7F';
    const char kept = allowed ? c : ' ';
    if (kept != ' ' || !clean.ends_with(' ')) {
      clean += kept;
    }
  }
  clean = ascii::trim(clean);
  return clean.size() <= longest_keyword ? clean : std::string();
}

}  // namespace

std::vector<std::string> keywords_of(const business& facts) {
  std::vector<std::string> keywords;
  const auto add = [&keywords](std::string_view name) {
    std::string clean = clean_keyword(name);
    if (!clean.empty() && keywords.size() < most_keywords && std::ranges::find(keywords, clean) == keywords.end()) {
      keywords.push_back(std::move(clean));
    }
  };
  add(facts.name);
  for (const service& offered : facts.services) {
    add(offered.name);
  }
  return keywords;
}

}  // namespace zylin::openai
