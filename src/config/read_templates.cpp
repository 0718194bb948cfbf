#include "business_limits.hpp"
#include "business_readers.hpp"
#include "zylin/core/ids.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace zylin::config {
namespace {

// Kinds of message that are sent uninvited, so that WhatsApp may require an approved template for them.
constexpr auto kinds = std::to_array<std::string_view>(
    {"booking_confirmation", "booking_requested", "booking_alternatives", "booking_question", "booking_cancelled",
     "booking_moved", "answer", "owner_alert", "owner_handover", "owner_notice", "missed_call", "owner_missed_call",
     "booking_reminder", "waiting_list_offer"});

constexpr auto variables =
    std::to_array<std::string_view>({"customer_name", "service", "date", "time", "reference", "business_name",
                                     "business_phone", "business_address", "text"});

bool is_content_sid(std::string_view text) {
  return is_sid(text, "HX");
}

std::string read_content_sid(const json_node& node) {
  auto text = node.word(business_limits::short_text);
  if (text && !is_content_sid(*text)) {
    node.report("HX and 32 hexadecimal digits");
  }
  return std::move(text).value_or("");
}

std::string join_names() {
  std::string list;
  for (const std::string_view name : variables) {
    list.append(list.empty() ? "one of " : ", ").append(name);
  }
  return list;
}

std::vector<std::string> read_variables(const json_node& node) {
  std::vector<std::string> names;
  for (const json_node& entry : node.elements(business_limits::template_variables)) {
    auto name = entry.word(business_limits::short_text);
    if (name && std::find(variables.begin(), variables.end(), *name) == variables.end()) {
      entry.report(join_names());
    }
    names.push_back(std::move(name).value_or(""));
  }
  return names;
}

std::map<std::string, std::string> read_translated(const json_node& node) {
  static constexpr auto keys = std::to_array<std::string_view>({"content_sid"});
  std::map<std::string, std::string> translated;
  for (const auto& [language, entry] : node.members(business_limits::languages)) {
    if (!is_language_code(language)) {
      entry.report("a key that is an ISO 639-1 code of two small letters such as \"en\"");
      continue;
    }
    if (const auto sid = json_object(entry, keys).require("content_sid", "HX and 32 hexadecimal digits")) {
      translated.emplace(language, read_content_sid(*sid));
    }
  }
  return translated;
}

domain::message_template read_template(const json_node& node) {
  static constexpr auto keys = std::to_array<std::string_view>({"content_sid", "variables", "languages"});
  const json_object object(node, keys);
  domain::message_template read;
  if (const auto sid = object.require("content_sid", "HX and 32 hexadecimal digits")) {
    read.content_sid = read_content_sid(*sid);
  }
  if (const auto names = object.find("variables")) {
    read.variables = read_variables(*names);
  }
  if (const auto languages = object.find("languages")) {
    read.translated = read_translated(*languages);
  }
  return read;
}

}  // namespace

void read_templates(const json_node& node, domain::business& into) {
  const json_object object(node, kinds);
  into.templates.clear();
  for (const std::string_view kind : kinds) {
    if (const auto entry = object.find(kind)) {
      into.templates.emplace(kind, read_template(*entry));
    }
  }
}

}  // namespace zylin::config
