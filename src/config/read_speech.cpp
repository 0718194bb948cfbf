#include "business_limits.hpp"
#include "business_readers.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace zylin::config {
namespace {

using by_language = std::map<std::string, std::string>;

std::optional<std::string> read_spoken(const json_node& node) {
  return node.text({.most = business_limits::spoken});
}

void read_one(const std::string& language, const json_node& node, std::optional<std::string> (*read)(const json_node&),
              by_language& into) {
  if (!is_language_code(language)) {
    node.report("a key that is an ISO 639-1 code of two small letters such as \"en\"");
    return;
  }
  if (auto text = read(node)) {
    into.insert_or_assign(language, std::move(*text));
  }
}

}  // namespace

bool is_language_code(std::string_view text) {
  return text.size() == 2 && std::ranges::all_of(text, ascii::is_lower);
}

void read_voices(const json_node& node, domain::business& into) {
  const auto read = [](const json_node& voice) { return voice.word(business_limits::short_text); };
  into.voices.clear();
  for (const auto& [language, voice] : node.members(business_limits::languages)) {
    read_one(language, voice, read, into.voices);
  }
}

/// `closed` is one text, in the business's own language, or by language again.
void read_greetings(const json_node& node, domain::business& into) {
  into.greetings.clear();
  into.closed_greetings.clear();
  for (const auto& [language, text] : node.members(business_limits::languages + 1)) {
    if (language != "closed") {
      read_one(language, text, read_spoken, into.greetings);
    } else if (!text.is_object()) {
      read_one(into.language, text, read_spoken, into.closed_greetings);
    } else {
      for (const auto& [each, closed] : text.members(business_limits::languages)) {
        read_one(each, closed, read_spoken, into.closed_greetings);
      }
    }
  }
}

}  // namespace zylin::config
