#include "conversation/names.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/domain/conversation.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace zylin::domain {
namespace {

using conversation_json = nlohmann::ordered_json;

/// Of the form below: a change that an older program would misread makes it higher.
constexpr int state_version = 1;
constexpr std::size_t longest_state = 64UL * 1024;  // bytes

std::string start_text(local_minutes start) {
  const auto day = std::chrono::floor<std::chrono::days>(start);
  return format_date(std::chrono::year_month_day(day)).value_or("") + 'T' + format_time(start - day).value_or("");
}

std::optional<local_minutes> parse_start(std::string_view text) {
  constexpr std::size_t date_length = 10;
  if (text.size() <= date_length || text[date_length] != 'T') {
    return std::nullopt;
  }
  const auto date = parse_date(text.substr(0, date_length));
  const auto time = parse_time(text.substr(date_length + 1));
  return date && time ? std::optional(local_minutes(std::chrono::local_days(*date)) + *time) : std::nullopt;
}

conversation_json reading_json(const time_reading& when) {
  conversation_json object = conversation_json::object();
  const auto add_date = [&](const char* name, const std::optional<std::chrono::year_month_day>& date) {
    if (date) {
      object[name] = format_date(*date).value_or("");
    }
  };
  add_date("date", when.date);
  add_date("first_day", when.first_day);
  add_date("last_day", when.last_day);
  if (when.time) {
    object["time"] = when.time->count();
  }
  if (when.window) {
    object["window"] = {when.window->from.count(), when.window->until.count()};
  }
  if (when.soonest) {
    object["soonest"] = true;
  }
  return object;
}

conversation_json appointments_json(const std::vector<spoken_appointment>& all) {
  conversation_json list = conversation_json::array();
  for (const spoken_appointment& one : all) {
    list.push_back({{"start", start_text(one.start)}, {"service", one.service}, {"staff", one.staff}});
  }
  return list;
}

/// Reads members and keeps the name of the first one that is wrong.
class state_reader {
 public:
  explicit state_reader(const conversation_json& object) : object_(object) {}

  [[nodiscard]] const std::string& problem() const { return problem_; }

  template <class Value>
  void read(const char* name, Value& value) {
    const conversation_json* const found = member(name);
    if (found == nullptr || !take(*found, value)) {
      blame(name);
    }
  }

  template <class Enum, std::size_t Count>
  void read_name(const char* name, const std::array<std::string_view, Count>& names, Enum& value) {
    const conversation_json* const found = member(name);
    const auto known = found != nullptr && found->is_string()
                           ? value_in<Enum>(names, found->get_ref<const std::string&>())
                           : std::nullopt;
    known ? void(value = *known) : blame(name);
  }

 private:
  [[nodiscard]] const conversation_json* member(const char* name) const {
    const auto found = object_.find(name);
    return found == object_.end() ? nullptr : &*found;
  }

  void blame(const char* name) {
    if (problem_.empty()) {
      problem_ = name;
    }
  }

  static bool take(const conversation_json& from, std::string& value) {
    return from.is_string() && (value = from.get<std::string>(), true);
  }
  static bool take(const conversation_json& from, bool& value) {
    return from.is_boolean() && (value = from.get<bool>(), true);
  }
  static bool take(const conversation_json& from, int& value) {
    return from.is_number_integer() && (value = from.get<int>(), true);
  }
  static bool take(const conversation_json& from, std::int64_t& value) {
    return from.is_number_integer() && (value = from.get<std::int64_t>(), true);
  }
  static bool take(const conversation_json& from, local_minutes& value) {
    const auto start = from.is_string() ? parse_start(from.get_ref<const std::string&>()) : std::nullopt;
    return start && (value = *start, true);
  }
  static bool take(const conversation_json& from, std::chrono::weekday& value) {
    constexpr int days_of_week = 7;
    int day = days_of_week;
    return take(from, day) && day >= 0 && day < days_of_week &&
           (value = std::chrono::weekday(static_cast<unsigned>(day)), true);
  }
  static bool take(const conversation_json& from, key_choice& value) {
    const auto known =
        from.is_string() ? value_in<key_choice>(key_names, from.get_ref<const std::string&>()) : std::nullopt;
    return known && (value = *known, true);
  }
  static bool take(const conversation_json& from, std::chrono::year_month_day& value) {
    const auto date = from.is_string() ? parse_date(from.get_ref<const std::string&>()) : std::nullopt;
    return date && (value = *date, true);
  }
  static bool take(const conversation_json& from, std::chrono::minutes& value) {
    return from.is_number_integer() && (value = std::chrono::minutes(from.get<int>()), true);
  }
  template <class Value>
  static bool take(const conversation_json& from, std::optional<Value>& value) {
    Value read{};
    if (from.is_null()) {
      return true;
    }
    return take(from, read) && (value = read, true);
  }
  template <class Value>
  static bool take(const conversation_json& from, std::vector<Value>& values) {
    return from.is_array() && std::ranges::all_of(from, [&](const conversation_json& one) {
             Value read{};
             return take(one, read) && (values.push_back(std::move(read)), true);
           });
  }
  template <class Value>
  static bool take_if_there(const conversation_json& from, const char* name, Value& value) {
    const auto found = from.find(name);
    return found == from.end() || take(*found, value);
  }
  static bool take(const conversation_json& from, time_window& value) {
    return from.is_array() && from.size() == 2 && take(from[0], value.from) && take(from[1], value.until);
  }
  static bool take(const conversation_json& from, time_reading& value) {
    return from.is_object() && take_if_there(from, "date", value.date) &&
           take_if_there(from, "first_day", value.first_day) && take_if_there(from, "last_day", value.last_day) &&
           take_if_there(from, "time", value.time) && take_if_there(from, "window", value.window) &&
           take_if_there(from, "soonest", value.soonest);
  }
  static bool take(const conversation_json& from, spoken_appointment& value) {
    return from.is_object() && from.contains("start") && take_if_there(from, "start", value.start) &&
           take_if_there(from, "service", value.service) && take_if_there(from, "staff", value.staff);
  }
  static bool take(const conversation_json& from, said_sentence& value) {
    const auto known = from.is_object() && from.contains("what") && from["what"].is_string()
                           ? parse_sentence(from["what"].get_ref<const std::string&>())
                           : std::nullopt;
    return known && (value.what = *known, true) && take_if_there(from, "again", value.again);
  }

  const conversation_json& object_;
  std::string problem_;
};

conversation_json known_json(const conversation_state& state) {
  conversation_json object;
  object["service"] = state.service;
  object["further"] = state.further;
  object["people"] = state.people;
  object["staff"] = state.staff;
  object["when"] = reading_json(state.when);
  object["start"] = state.start ? conversation_json(start_text(*state.start)) : conversation_json();
  object["not_on"] = conversation_json::array();
  for (const std::chrono::weekday day : state.not_on) {
    object["not_on"].push_back(day.c_encoding());
  }
  object["name"] = state.name;
  object["name_skipped"] = state.name_skipped;
  object["for_whom"] = state.for_whom;
  object["notes"] = state.notes;
  object["booking_id"] = state.booking_id ? conversation_json(*state.booking_id) : conversation_json();
  object["old_when"] = reading_json(state.old_when);
  object["same_time"] = state.same_time;
  return object;
}

void add_asked(conversation_json& object, const conversation_state& state) {
  object["asked"] = to_string(state.asked);
  object["interrupted"] = to_string(state.interrupted);
  object["offers"] = conversation_json::array();
  for (const local_minutes start : state.offers) {
    object["offers"].push_back(start_text(start));
  }
  object["bookings"] = state.bookings;
  object["agreed"] = appointments_json(state.agreed);
  object["wished"] = state.wished ? conversation_json(start_text(*state.wished)) : conversation_json();
  object["keys"] = conversation_json::array();
  for (const key_choice key : state.keys) {
    object["keys"].push_back(name_in(key_names, key));
  }
  object["open_words"] = state.open_words;
  object["last_said"] = conversation_json::array();
  for (const said_sentence& line : state.last_said) {
    object["last_said"].push_back({{"what", to_string(line.what)}, {"again", line.again}});
  }
}

void read_known(state_reader& from, conversation_state& state) {
  from.read("service", state.service);
  from.read("further", state.further);
  from.read("people", state.people);
  from.read("staff", state.staff);
  from.read("when", state.when);
  from.read("start", state.start);
  from.read("not_on", state.not_on);
  from.read("name", state.name);
  from.read("name_skipped", state.name_skipped);
  from.read("for_whom", state.for_whom);
  from.read("notes", state.notes);
  from.read("booking_id", state.booking_id);
  from.read("old_when", state.old_when);
  from.read("same_time", state.same_time);
}

void read_asked(state_reader& from, conversation_state& state) {
  from.read_name("asked", question_names, state.asked);
  from.read_name("interrupted", question_names, state.interrupted);
  from.read("offers", state.offers);
  from.read("bookings", state.bookings);
  from.read("agreed", state.agreed);
  from.read("wished", state.wished);
  from.read("keys", state.keys);
  from.read("open_words", state.open_words);
  from.read("last_said", state.last_said);
  from.read("turns", state.turns);
  from.read("failures", state.failures);
  from.read("silences", state.silences);
  from.read("refusals", state.refusals);
  from.read("alerted", state.alerted);
}

}  // namespace

std::string to_json(const conversation_state& state) {
  conversation_json object = {{"version", state_version},
                              {"phase", to_string(state.phase)},
                              {"language", state.language},
                              {"goal", to_string(state.goal)}};
  object.update(known_json(state));
  add_asked(object, state);
  object["turns"] = state.turns;
  object["failures"] = state.failures;
  object["silences"] = state.silences;
  object["refusals"] = state.refusals;
  object["alerted"] = state.alerted;
  return object.dump(-1, ' ', false, conversation_json::error_handler_t::replace);
}

result<conversation_state> parse_conversation(std::string_view json_text) {
  const conversation_json object =
      json_text.size() > longest_state ? conversation_json() : conversation_json::parse(json_text, nullptr, false);
  if (!object.is_object()) {
    return error(errc::bad_response, "conversation: not a JSON object");
  }
  state_reader from(object);
  int version = 0;
  from.read("version", version);
  if (version != state_version) {
    return error(errc::bad_response, "conversation: version " + std::to_string(version) + " is not known");
  }
  conversation_state state;
  from.read_name("phase", phase_names, state.phase);
  from.read("language", state.language);
  from.read_name("goal", goal_names, state.goal);
  read_known(from, state);
  read_asked(from, state);
  if (!from.problem().empty()) {
    return error(errc::bad_response, "conversation: wrong or missing: " + from.problem());
  }
  return state;
}

}  // namespace zylin::domain
