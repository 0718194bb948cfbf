#include "business_parser.hpp"

#include "business_limits.hpp"
#include "business_readers.hpp"
#include "zylin/config/json_node.hpp"
#include "zylin/config/settings_parser.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/core/phone_number.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace zylin::config {
namespace {

constexpr auto keys = std::to_array<std::string_view>({"name",
                                                       "type",
                                                       "address",
                                                       "phone",
                                                       "time_zone",
                                                       "region",
                                                       "language",
                                                       "languages",
                                                       "voice",
                                                       "voices",
                                                       "greeting",
                                                       "greetings",
                                                       "recording_notice",
                                                       "hours",
                                                       "closures",
                                                       "special_days",
                                                       "services",
                                                       "staff",
                                                       "resources",
                                                       "calendars",
                                                       "faq",
                                                       "booking",
                                                       "quiet_hours",
                                                       "missed_call_follow_up",
                                                       "daily_report",
                                                       "templates",
                                                       "emergency_words",
                                                       "emergency_number",
                                                       "phone_mode",
                                                       "conversation"});

void read_name(const json_object& file, domain::business& into) {
  if (const auto name = file.require("name", "the name of the business")) {
    into.name = name->text({.most = business_limits::name}).value_or(into.name);
  }
}

void read_time_zone(const json_node& node, domain::business& into) {
  const auto name = node.word(business_limits::short_text);
  if (!name) {
    return;
  }
  auto zone = domain::time_zone::locate(*name);
  if (zone) {
    into.zone = std::move(*zone);
  } else {
    node.report("an IANA time zone such as \"Asia/Kolkata\"");
  }
}

void read_region(const json_node& node, domain::business& into) {
  const auto region = node.word(business_limits::short_text);
  if (region && !is_known_region(*region)) {
    node.report("an ISO 3166 country code in capitals such as \"IN\"");
  }
  into.region = region.value_or(into.region);
}

std::optional<std::string> read_language_code(const json_node& node) {
  auto language = node.word(business_limits::short_text);
  if (language && !is_language_code(*language)) {
    node.report("an ISO 639-1 code of two small letters such as \"en\"");
  }
  return language;
}

void read_language(const json_node& node, domain::business& into) {
  into.language = read_language_code(node).value_or(into.language);
}

void read_languages(const json_node& node, domain::business& into) {
  const std::vector<json_node> list = node.elements(business_limits::languages);
  if (list.empty() && !node.is_empty_list()) {
    return;
  }
  into.languages.clear();
  for (const json_node& each : list) {
    if (auto language = read_language_code(each)) {
      into.languages.push_back(std::move(*language));
    }
  }
}

void read_texts(const json_object& file, domain::business& into) {
  constexpr text_rule optional_line = {.most = business_limits::short_text, .may_be_empty = true};
  read_name(file, into);
  file.read_text("type", optional_line, into.type);
  file.read_text("phone", optional_line, into.phone);
  file.read_text("address", {.most = business_limits::address, .may_be_empty = true}, into.address);
  file.read_text("greeting", {.most = business_limits::spoken}, into.greeting);
  file.read_text("recording_notice", {.most = business_limits::spoken, .may_be_empty = true}, into.recording_notice);
  file.read_word("voice", business_limits::short_text, into.voice);
}

void read_missed_calls(const json_node& node, domain::business& into) {
  into.missed_call_follow_up = node.truth().value_or(into.missed_call_follow_up);
}

void read_daily_report(const json_node& node, domain::business& into) {
  constexpr text_rule any_time = {.most = business_limits::short_text, .may_be_empty = true};
  const auto text = node.text(any_time);
  if (!text || text->empty()) {
    return;
  }
  into.daily_report = parse_time(*text);
  if (!into.daily_report) {
    node.report("a time from \"00:00\" to \"23:59\", or \"\" for no report");
  }
}

template <class Reader, class Target>
void read_part(const json_object& file, std::string_view key, Reader reader, Target& into) {
  if (const auto node = file.find(key)) {
    reader(*node, into);
  }
}

}  // namespace

std::vector<settings_problem> parse_business(std::string_view json_text, domain::business& into) {
  std::vector<settings_problem> problems;
  const auto parsed = parse_json(json_text, "one JSON object, without comments", problems);
  if (!parsed) {
    return problems;
  }
  const json_object file(json_node(*parsed, "", problems), keys);
  read_texts(file, into);
  read_part(file, "time_zone", read_time_zone, into);
  read_part(file, "region", read_region, into);
  read_part(file, "language", read_language, into);
  read_part(file, "languages", read_languages, into);
  read_part(file, "voices", read_voices, into);
  read_part(file, "greetings", read_greetings, into);
  read_part(file, "hours", read_hours, into);
  read_part(file, "closures", read_closures, into);
  read_part(file, "special_days", read_special_days, into);
  read_part(file, "resources", read_resources, into);
  read_part(file, "services", read_services, into);
  read_part(file, "staff", read_staff, into);
  read_part(file, "calendars", read_calendars, into);
  read_part(file, "faq", read_faq, into);
  read_part(file, "booking", read_booking_rules, into.booking);
  read_part(file, "quiet_hours", read_quiet_hours, into);
  read_part(file, "missed_call_follow_up", read_missed_calls, into);
  read_part(file, "daily_report", read_daily_report, into);
  read_part(file, "templates", read_templates, into);
  read_part(file, "emergency_words", read_emergency_words, into);
  read_part(file, "emergency_number", read_emergency_number, into);
  read_part(file, "phone_mode", read_phone_mode, into);
  read_part(file, "conversation", read_conversation, into.conversation);
  return problems;
}

}  // namespace zylin::config
