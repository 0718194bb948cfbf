#include "rehearse/scenario_reader.hpp"

#include "simulate/simulated_settings.hpp"
#include "zylin/config/environment.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/domain/business.hpp"

#include <array>
#include <fstream>
#include <map>
#include <utility>
#include <variant>

namespace zylin::cli {
namespace {

using config::json_node;
using config::json_object;

constexpr std::size_t short_word = 64;

constexpr auto scenario_keys = std::to_array<std::string_view>(
    {"name", "business", "now", "caller", "channel", "language", "bookings", "model", "turns", "facts", "expect"});
constexpr auto fact_keys =
    std::to_array<std::string_view>({"first", "day", "time", "name", "service", "choice", "confirm"});

/// The file of the business: one beside the scenario, or one that is made of an object. Nothing: the built-in one.
std::optional<std::string> business_file(const json_node& node, const std::filesystem::path& beside,
                                         const std::filesystem::path& made) {
  if (node.is_object()) {
    std::ofstream(made) << node.written();  // a failure shows when the settings are read
    return made.string();
  }
  if (const auto name = node.text({.most = longest_words})) {
    return (beside / *name).string();
  }
  return std::nullopt;
}

/// Of the business alone: whatever the operator's own settings are, a scenario has the same outcome.
std::optional<config::settings> read_settings(const std::optional<json_node>& node, const std::filesystem::path& beside,
                                              const std::filesystem::path& folder, std::size_t number) {
  std::map<std::string, std::string> values;
  if (node) {
    const auto file = business_file(*node, beside, folder / ("business-" + std::to_string(number) + ".json"));
    if (!file) {
      return std::nullopt;
    }
    values.emplace("BUSINESS_CONFIG", *file);
  }
  auto read = simulated_settings(config::environment(std::move(values)), folder, false);
  if (auto* const good = std::get_if<config::settings>(&read)) {
    return std::move(*good);
  }
  if (node) {
    for (const config::settings_problem& each : std::get<std::vector<config::settings_problem>>(read)) {
      node->report("a good business file (" + to_string(each) + ")");
    }
  }
  return std::nullopt;
}

void read_channel(const json_node& node, scenario& into) {
  const auto named = node.word(short_word);
  const auto channel = named ? domain::parse_conversation_channel(*named) : std::nullopt;
  if (channel) {
    into.channel = *channel;
  } else if (named) {
    node.report("\"phone\", \"whatsapp\", \"sms\", \"live\" or \"chat\"");
  }
}

void read_caller(const json_node& node, scenario& into) {
  const auto text = node.text({.most = short_word});
  if (!text || *text == "anonymous") {
    return;
  }
  const result<phone_number> number = phone_number::parse(*text, into.settings.business.region);
  if (number) {
    into.caller = *number;
  } else {
    node.report("a phone number with its country code, or \"anonymous\"");
  }
}

void check_model(const json_node& node) {
  const auto named = node.word(short_word);
  if (named == "configured") {
    node.report("\"rules\": \"configured\" does not exist yet");
  } else if (named && *named != "rules") {
    node.report("\"rules\"");
  }
}

seeded_booking read_seeded(const json_node& node, const domain::business& business) {
  static constexpr auto keys =
      std::to_array<std::string_view>({"service", "staff", "starts_at", "phone", "name", "status", "reference"});
  const json_object object(node, keys);
  seeded_booking row;
  if (const auto service = object.require("service", "the name of a service")) {
    row.service = read_words(*service).value_or("");
    const domain::service* known = find_named_service(business, row.service);
    if (known == nullptr) {
      service->report("a service of the business");
    } else {
      row.service = known->name;
    }
  }
  if (const auto staff = object.find("staff"); staff && !staff->is_null()) {
    row.staff = read_words(*staff);
  }
  if (const auto starts = object.require("starts_at", "a time like 2026-11-24T15:00")) {
    row.starts_at = read_local_time(*starts, business).value_or(time_point{});
  }
  if (const auto phone = object.require("phone", "a phone number")) {
    const result<phone_number> number = phone_number::parse(read_words(*phone).value_or(""), business.region);
    if (number) {
      row.phone = number->str();
    } else {
      phone->report("a phone number with its country code");
    }
  }
  object.read_text("name", {.most = longest_words, .may_be_empty = true}, row.name);
  object.read_text("reference", {.most = short_word}, row.reference);
  if (const auto status = object.find("status")) {
    row.status = read_status(*status).value_or(row.status);
  }
  return row;
}

bool is_true(const json_node& node) {
  const bool yes = node.truth().value_or(true);
  if (!yes) {
    node.report("true");
  }
  return yes;
}

domain::conversation_turn scripted_turn(domain::turn_kind kind, std::string words = {}) {
  domain::conversation_turn turn;
  turn.kind = kind;
  turn.words = std::move(words);
  return turn;
}

chat_line read_turn_of_scenario(const json_node& node) {
  static constexpr auto keys = std::to_array<std::string_view>({"say", "keys", "silence", "hangup", "later"});
  const json_object object(node, keys);
  chat_line line;
  int given = 0;
  if (const auto say = object.find("say")) {
    ++given;
    line.turn = scripted_turn(domain::turn_kind::words, read_words(*say).value_or(""));
  }
  if (const auto pressed = object.find("keys")) {
    ++given;
    line.turn = scripted_turn(domain::turn_kind::keys, pressed->text({.most = longest_words}).value_or("1"));
    if (!are_telephone_keys(line.turn->words)) {
      pressed->report("keys of a telephone");
    }
  }
  if (const auto silence = object.find("silence"); silence && is_true(*silence)) {
    ++given;
    line.turn = scripted_turn(domain::turn_kind::silence);
  }
  if (const auto hangup = object.find("hangup"); hangup && is_true(*hangup)) {
    ++given;
    line.turn = scripted_turn(domain::turn_kind::hangup);
  }
  if (const auto later = object.find("later")) {
    ++given;
    const auto span = read_time_span(later->text({.most = short_word}).value_or("1m"));
    if (!span) {
      later->report("a time like \"2h\" (m, h or d), at most a year");
    }
    line.later = span.value_or(std::chrono::minutes{0});
  }
  if (given != 1 && node.is_object()) {
    node.report("one of \"say\", \"keys\", \"silence\", \"hangup\" and \"later\"");
  }
  return line;
}

void read_customer(const json_object& object, const json_node& node, scenario& into) {
  const auto turns = object.find("turns");
  if (turns) {
    for (const json_node& each : turns->elements(most_entries)) {
      into.turns.push_back(read_turn_of_scenario(each));
    }
  }
  const auto facts = object.find("facts");
  if (facts) {
    const json_object known(*facts, fact_keys);
    for (const std::string_view key : fact_keys) {
      if (const auto fact = known.find(key)) {
        into.facts.emplace(key, read_words(*fact).value_or(""));
      }
    }
  }
  if (!turns && !facts && node.is_object()) {
    node.report("\"turns\" or \"facts\": what the customer says");
  }
}

}  // namespace

std::optional<std::string> read_words(const json_node& node) {
  return node.text({.most = longest_words});
}

std::optional<time_point> read_local_time(const json_node& node, const domain::business& business) {
  constexpr std::size_t date_length = 10;
  const auto text = node.text({.most = short_word});
  if (!text) {
    return std::nullopt;
  }
  const std::string_view written = *text;
  const bool parted = written.size() > date_length && written[date_length] == 'T';
  const auto date = parted ? parse_date(written.substr(0, date_length)) : std::nullopt;
  const auto minutes = parted ? parse_time(written.substr(date_length + 1)) : std::nullopt;
  if (!date || !minutes) {
    node.report("a time like \"2026-11-23T10:00\" on the business's clock");
    return std::nullopt;
  }
  return business.zone.to_sys(std::chrono::local_days(*date) + *minutes);
}

std::optional<domain::booking_status> read_status(const json_node& node) {
  const auto named = node.word(short_word);
  const auto status = named ? domain::parse_booking_status(*named) : std::nullopt;
  if (named && !status) {
    node.report("\"requested\", \"confirmed\", \"cancelled\", \"completed\" or \"no_show\"");
  }
  return status;
}

scenario read_scenario(const json_node& node, const std::filesystem::path& beside, const std::filesystem::path& folder,
                       std::size_t number) {
  scenario into;
  const json_object object(node, scenario_keys);
  if (const auto name = object.require("name", "a name")) {
    into.name = read_words(*name).value_or("");
  }
  std::optional<config::settings> settings = read_settings(object.find("business"), beside, folder, number);
  if (!settings) {
    return into;
  }
  into.settings = std::move(*settings);
  const domain::business& business = into.settings.business;
  if (const auto now = object.require("now", "a time like 2026-11-23T10:00")) {
    into.now = read_local_time(*now, business).value_or(time_point{});
  }
  if (const auto caller = object.require("caller", "a phone number, or \"anonymous\"")) {
    read_caller(*caller, into);
  }
  if (const auto channel = object.find("channel")) {
    read_channel(*channel, into);
  }
  object.read_word("language", short_word, into.language);
  if (const auto model = object.find("model")) {
    check_model(*model);
  }
  if (const auto bookings = object.find("bookings")) {
    for (const json_node& each : bookings->elements(most_entries)) {
      into.bookings.push_back(read_seeded(each, business));
    }
  }
  read_customer(object, node, into);
  if (const auto expect = object.require("expect", "what must come of it")) {
    into.expect = read_expectation(*expect, business);
  }
  return into;
}

}  // namespace zylin::cli
