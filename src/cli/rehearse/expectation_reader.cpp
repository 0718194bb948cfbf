#include "rehearse/scenario_reader.hpp"

#include <array>

namespace zylin::cli {
namespace {

using config::json_node;
using config::json_object;

std::optional<std::string> read_expected_words(const json_object& object, std::string_view key) {
  const auto node = object.find(key);
  if (!node) {
    return std::nullopt;
  }
  return node->is_null() ? std::optional<std::string>("") : node->text({.most = longest_words, .may_be_empty = true});
}

expected_booking read_expected(const json_node& node, const domain::business& business) {
  static constexpr auto keys =
      std::to_array<std::string_view>({"service", "staff", "starts_at", "status", "name", "reference"});
  const json_object object(node, keys);
  expected_booking row;
  row.service = read_expected_words(object, "service");
  row.staff = read_expected_words(object, "staff");
  row.name = read_expected_words(object, "name");
  row.reference = read_expected_words(object, "reference");
  if (const auto starts = object.find("starts_at")) {
    row.starts_at = read_local_time(*starts, business);
  }
  if (const auto status = object.find("status")) {
    row.status = read_status(*status);
  }
  return row;
}

std::vector<text_pattern> read_patterns(const json_object& object, std::string_view key) {
  std::vector<text_pattern> patterns;
  const auto list = object.find(key);
  if (!list) {
    return patterns;
  }
  for (const json_node& each : list->elements(most_entries)) {
    const auto text = read_words(each);
    if (!text) {
      continue;
    }
    result<text_pattern> pattern = text_pattern::parse(*text);
    if (pattern) {
      patterns.push_back(std::move(*pattern));
    } else {
      each.report("a regular expression of ECMAScript");
    }
  }
  return patterns;
}

void read_end(const json_node& node, scenario_expectation& into) {
  constexpr std::size_t longest = 32;
  const auto named = node.word(longest);
  into.ends = named ? domain::parse_conversation_status(*named) : std::nullopt;
  if (named && !into.ends) {
    node.report("\"open\", \"waiting\", \"done\", \"handed_over\", \"paused\" or \"expired\"");
  }
}

}  // namespace

scenario_expectation read_expectation(const json_node& node, const domain::business& business) {
  static constexpr auto keys =
      std::to_array<std::string_view>({"bookings", "owner_told", "said", "never_said", "most_turns", "ends"});
  constexpr int most = 1000;
  const json_object object(node, keys);
  scenario_expectation into;
  if (const auto bookings = object.find("bookings")) {
    into.bookings.emplace();
    for (const json_node& each : bookings->elements(most_entries)) {
      into.bookings->push_back(read_expected(each, business));
    }
  }
  into.owner_told = read_patterns(object, "owner_told");
  into.said = read_patterns(object, "said");
  into.never_said = read_patterns(object, "never_said");
  if (const auto turns = object.find("most_turns")) {
    into.most_turns = turns->whole({0, most});
  }
  if (const auto ends = object.find("ends")) {
    read_end(*ends, into);
  }
  return into;
}

}  // namespace zylin::cli
