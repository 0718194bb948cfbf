#include "business_limits.hpp"
#include "business_readers.hpp"

#include <array>
#include <string>
#include <string_view>

namespace zylin::config {
namespace {

/// Calls are transcribed by Twilio alone so far, so this chooses nothing yet.
void check_listen(const json_node& node) {
  const std::string by = node.word(business_limits::short_text).value_or("twilio");
  if (by == "openai") {
    node.report("\"twilio\": \"openai\" needs the audio of each turn, which Zylin does not record yet");
  } else if (by != "twilio") {
    node.report("\"twilio\"");
  }
}

}  // namespace

void read_phone_mode(const json_node& node, domain::business& into) {
  const std::string mode = node.word(business_limits::short_text).value_or("message");
  if (mode == "conversation") {
    into.phone_mode = domain::call_mode::conversation;
  } else if (mode == "message") {
    into.phone_mode = domain::call_mode::message;
  } else if (mode == "live") {
    node.report("\"message\" or \"conversation\": \"live\" does not exist yet");
  } else {
    node.report("\"message\" or \"conversation\"");
  }
}

void read_conversation(const json_node& node, domain::conversation_rules& into) {
  static constexpr auto keys = std::to_array<std::string_view>(
      {"listen", "max_turns", "max_minutes", "turn_patience_ms", "text_replies", "alert_repeat_minutes"});
  constexpr int fewest_turns = 3;
  constexpr int most_turns = 50;
  constexpr int longest = 60;  // minutes
  constexpr int least_patience = 1'000;
  constexpr int most_patience = 30'000;
  constexpr int day_of_minutes = 24 * 60;
  const json_object object(node, keys);
  if (const auto by = object.find("listen")) {
    check_listen(*by);
  }
  object.read_whole("max_turns", {fewest_turns, most_turns}, into.max_turns);
  object.read_duration("max_minutes", {1, longest}, into.max_length);
  object.read_duration("turn_patience_ms", {least_patience, most_patience}, into.turn_patience);
  object.read_duration("alert_repeat_minutes", {1, day_of_minutes}, into.alert_repeat);
  if (const auto replies = object.find("text_replies")) {
    into.text_replies = replies->truth().value_or(into.text_replies);
  }
}

}  // namespace zylin::config
