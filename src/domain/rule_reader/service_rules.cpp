#include "rule_reader/service_rules.hpp"

#include "rule_reader/word_stem.hpp"

#include <algorithm>

namespace zylin::domain::rules {
namespace {

constexpr std::size_t shortest_telling_word = 4;

// They stand in names of services, and in any sentence as well.
constexpr std::string_view untelling[] = {"general", "appointment", "appoint", "service", "standard",
                                          "first",   "full",        "basic",   "time",    "visit",
                                          "check",   "call",        "book",    "hour",    "minute"};

bool is_telling(const std::string& word) {
  return word.size() >= shortest_telling_word && std::ranges::find(untelling, word) == std::end(untelling);
}

std::ptrdiff_t services_with(const business& business, const std::string& word) {
  return std::ranges::count_if(
      business.services, [&](const service& one) { return std::ranges::binary_search(content_words(one.name), word); });
}

bool names_in_full(const std::vector<std::string>& name, const std::vector<std::string>& heard) {
  return !name.empty() && count_shared(name, heard) == name.size();
}

bool names_in_part(const business& business, const std::vector<std::string>& name,
                   const std::vector<std::string>& heard) {
  return std::ranges::any_of(name, [&](const std::string& word) {
    return is_telling(word) && std::ranges::binary_search(heard, word) && services_with(business, word) == 1;
  });
}

}  // namespace

const service* find_spoken_service(const business& business, std::string_view transcript) {
  const std::vector<std::string> heard = content_words(transcript);
  const service* full = nullptr;
  const service* part = nullptr;
  for (const service& one : business.services) {
    const std::vector<std::string> name = content_words(one.name);
    if (names_in_full(name, heard) && (full == nullptr || one.name.size() > full->name.size())) {
      full = &one;
    } else if (part == nullptr && names_in_part(business, name, heard)) {
      part = &one;
    }
  }
  return full != nullptr ? full : part;
}

}  // namespace zylin::domain::rules
