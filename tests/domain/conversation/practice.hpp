#pragma once

#include "zylin/domain/conversation.hpp"

#include <algorithm>
#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::conversation_tests {

/// Monday 23 November 2026, 10:00.
inline constexpr local_minutes monday_at_ten =
    std::chrono::local_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{10};

inline constexpr local_minutes november(unsigned day, int hour, int minute = 0) {
  return std::chrono::local_days{std::chrono::year{2026} / 11 / std::chrono::day{day}} + std::chrono::hours{hour} +
         std::chrono::minutes{minute};
}

inline business practice(std::string language = "en") {
  using std::chrono::hours;
  business here;
  here.name = "Rao & Mehta Practice";
  here.address = "4 Lake Road";
  here.region = "IN";
  here.language = std::move(language);
  here.zone = *time_zone::locate("Asia/Kolkata");
  for (unsigned day = 1; day <= 5; ++day) {
    here.hours.at(day) = {{hours{9}, hours{13}}, {hours{14}, hours{18}}};
  }
  const auto offer = [&](const char* name, int minutes, const char* price) {
    service one;
    one.name = name;
    one.duration = std::chrono::minutes{minutes};
    one.price = price;
    here.services.push_back(one);
  };
  offer("Check-up", 30, "₹500");
  offer("Cleaning", 45, "₹800");
  here.staff.push_back({.name = "Dr Rao"});
  here.staff.push_back({.name = "Dr Mehta"});
  here.faq = {{"Do I have to cancel a day before?", "Please tell us until the evening before; it costs nothing."}};
  return here;
}

/// A customer and the conversation that they have. The state goes through its stored form at each turn.
class talk {
 public:
  explicit talk(std::string language = "en") : here(practice(std::move(language))) { state.language = here.language; }

  std::string say(std::string_view words) { return turn({.words = std::string(words)}); }
  std::string press(std::string_view keys) { return turn({.kind = turn_kind::keys, .words = std::string(keys)}); }
  std::string say_nothing() { return turn({.kind = turn_kind::silence}); }
  std::string hang_up() { return turn({.kind = turn_kind::hangup}); }

  std::string turn(const conversation_turn& what) {
    const time_point now = here.zone.to_sys(monday_at_ten);
    meaning = read_turn(what, state, here, now);
    if (reread && what.kind == turn_kind::words) {
      meaning = reread(meaning, what.words, state);
    }
    last = advance(*parse_conversation(to_json(state)), what, meaning, facts, here, now);
    state = last.state;
    done.insert(done.end(), last.actions.begin(), last.actions.end());
    std::string text;
    for (const spoken_sentence& line : last.said) {
      text += (text.empty() ? "" : " ") +
              texts::spoken({.business = here, .language = state.language}, line, monday_at_ten);
    }
    return text;
  }

  [[nodiscard]] std::vector<conversation_action> of(conversation_action_kind kind) const {
    std::vector<conversation_action> found;
    std::ranges::copy_if(done, std::back_inserter(found),
                         [&](const conversation_action& one) { return one.kind == kind; });
    return found;
  }

  /// Nobody can serve anybody then.
  void take(local_minutes from, int minutes) {
    for (const staff_member& who : here.staff) {
      facts.taken.bookings.push_back({.from = here.zone.to_sys(from),
                                      .until = here.zone.to_sys(from) + std::chrono::minutes{minutes},
                                      .service = "Check-up",
                                      .staff = who.name});
    }
  }

  void own(std::int64_t id, std::string_view service, local_minutes starts, int minutes) {
    booking row;
    row.id = id;
    row.reference = id == 1 ? "K7P4MX" : "Q8R5NY";
    row.service = service;
    row.staff = "Dr Rao";
    row.starts_at = here.zone.to_sys(starts);
    row.duration = std::chrono::minutes{minutes};
    facts.taken.bookings.push_back(
        {.from = row.starts_at, .until = row.starts_at + row.duration, .service = row.service, .staff = row.staff});
    facts.own.push_back(row);
  }

  business here;
  conversation_state state;
  turn_facts facts;
  /// What a second reader makes of the rules' meaning.
  std::function<turn_meaning(const turn_meaning&, std::string_view, const conversation_state&)> reread;
  turn_meaning meaning;  ///< of the last turn
  conversation_step last;
  std::vector<conversation_action> done;
};

}  // namespace zylin::domain::conversation_tests
