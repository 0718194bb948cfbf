#include "http/twiml_rules.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>

namespace zylin::http::test {
namespace {

/// A verb's attributes with the form of their values.
using attribute_rules = std::map<std::string, std::string, std::less<>>;

constexpr const char* address = R"((/[^\s]*)?/api/twilio/(recording|turn)/CA[0-9a-f]{32}(\?\S+)?)";
constexpr const char* locale = "[a-z]{2}-[A-Z]{2}";

const std::map<std::string, attribute_rules, std::less<>>& verb_rules() {
  static const std::map<std::string, attribute_rules, std::less<>> rules{
      {"Say", {{"voice", R"([!-~]+)"}, {"language", locale}}},
      {"Redirect", {{"method", "POST"}}},
      {"Hangup", {}},
      {"Record",
       {{"action", address},
        {"method", "POST"},
        {"maxLength", "[1-9][0-9]*"},
        {"timeout", "[1-9][0-9]*"},
        {"playBeep", "true|false"},
        {"recordingStatusCallback", address},
        {"recordingStatusCallbackMethod", "POST"},
        {"recordingStatusCallbackEvent", "completed absent"}}},
      {"Gather",
       {{"input", "dtmf speech"},
        {"action", address},
        {"method", "POST"},
        {"language", locale},
        {"timeout", "[1-9][0-9]*"},
        {"speechTimeout", "[1-9][0-9]*|auto"},
        {"numDigits", "[1-9][0-9]*"},
        {"finishOnKey", "[0-9#*]?"},
        {"actionOnEmptyResult", "true"},
        {"profanityFilter", "true|false"}}}};
  return rules;
}

/// At most 500 phrases of at most 100 characters.
void check_hints(std::string_view hints) {
  EXPECT_FALSE(hints.empty());
  EXPECT_LT(std::ranges::count(hints, ','), 500);
  while (!hints.empty()) {
    const std::string_view phrase = hints.substr(0, hints.find(','));
    EXPECT_FALSE(phrase.empty());
    EXPECT_LE(std::ranges::count_if(phrase, [](char each) { return (each & 0xC0) != 0x80; }), 100) << phrase;
    hints.remove_prefix(std::min(hints.size(), phrase.size() + 1));
  }
}

void check_verb(const pugi::xml_node& verb) {
  const auto rules = verb_rules().find(verb.name());
  ASSERT_NE(rules, verb_rules().end()) << verb.name();
  for (const pugi::xml_attribute& attribute : verb.attributes()) {
    if (std::string_view(attribute.name()) == "hints") {
      check_hints(attribute.value());
      continue;
    }
    const auto rule = rules->second.find(attribute.name());
    ASSERT_NE(rule, rules->second.end()) << verb.name() << " " << attribute.name();
    EXPECT_TRUE(std::regex_match(attribute.value(), std::regex(rule->second)))
        << verb.name() << " " << attribute.name() << "=" << attribute.value();
  }
  if (std::string_view(verb.name()) == "Gather") {  // the defaults: the same document again, and American English
    EXPECT_TRUE(verb.attribute("action"));
    EXPECT_TRUE(verb.attribute("language"));
  }
}

/// Only `<Say>`, `<Play>` and `<Pause>` may be inside of a `<Gather>`; a `<Redirect>` holds its address; nothing else
/// has a content.
void check_content(const pugi::xml_node& verb) {
  const std::string_view name = verb.name();
  for (const pugi::xml_node& inside : verb.children()) {
    if (name == "Gather") {
      EXPECT_EQ(std::string_view(inside.name()), "Say");
      check_verb(inside);
      check_content(inside);
    } else {
      EXPECT_EQ(inside.type(), pugi::node_pcdata) << name;
      EXPECT_TRUE(name == "Say" || name == "Redirect") << name;
    }
  }
  if (name == "Redirect") {
    EXPECT_TRUE(std::regex_match(verb.text().get(), std::regex(address))) << verb.text().get();
  }
}

}  // namespace

pugi::xml_document checked_twiml(const std::string& text) {
  pugi::xml_document document;
  const pugi::xml_parse_result parsed = document.load_buffer(text.data(), text.size(), pugi::parse_full);
  EXPECT_TRUE(parsed) << parsed.description() << "\n" << text.substr(0, 500);
  EXPECT_TRUE(text.starts_with("<?xml")) << text.substr(0, 50);
  EXPECT_LT(text.size(), 64'000U);
  const pugi::xml_node root = document.child("Response");
  EXPECT_TRUE(root) << text.substr(0, 500);
  bool over = false;
  for (const pugi::xml_node& verb : root.children()) {
    EXPECT_FALSE(over) << verb.name() << " is never reached";
    check_verb(verb);
    check_content(verb);
    const std::string_view name = verb.name();
    over = name == "Redirect" || name == "Hangup";
  }
  EXPECT_TRUE(over) << "the document ends, and so does the call";
  return document;
}

std::string verbs_of(const pugi::xml_document& document) {
  std::string names;
  for (const pugi::xml_node& verb : document.child("Response").children()) {
    names += (names.empty() ? "" : " ") + std::string(verb.name());
  }
  return names;
}

std::string said_in(const pugi::xml_document& document) {
  std::string all;
  for (const pugi::xpath_node& each : document.select_nodes("//Say")) {
    all += (all.empty() ? "" : " | ") + std::string(each.node().text().get());
  }
  return all;
}

}  // namespace zylin::http::test
