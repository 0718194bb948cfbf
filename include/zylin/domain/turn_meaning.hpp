#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

struct conversation_state;

/// What somebody wants with a turn.
enum class turn_intent : std::uint8_t {
  none,  ///< only an answer, or nothing that was understood
  book,
  move,
  cancel,
  my_bookings,  ///< a question about an appointment they have
  question,     ///< about the business
  claim,        ///< something for free, a discount, a refund: nothing that we can promise
  late,         ///< they will be late
  message,      ///< words for a person: "tell them that …"
  person,
  urgent,
  goodbye,
  hold_on,
  wrong_number,
  sales,
  abuse
};

/// An answer to what was asked.
enum class turn_answer : std::uint8_t { none, yes, no, choice, repeat, unknown, any };

/// Wishes for another time than the one that is spoken of.
enum class time_shift : std::uint8_t { none, earlier, later, another };

/// What a turn means in the light of the last question. It is a proposal that the rules or a model fill in; every value
/// is checked against the business before it is used. Empty fields were not said.
struct turn_meaning {
  turn_intent intent = turn_intent::none;
  turn_answer answer = turn_answer::none;
  int choice = 0;  ///< 1 is the first, -1 the last of those that were listed
  time_shift shift = time_shift::none;
  std::string language;  ///< ISO 639-1, if the words show it for sure
  std::string service;   ///< as the business lists it
  std::string unknown_service;
  std::vector<std::string> further;  ///< services for the same person, one after the other
  int people = 1;                    ///< who want it together
  std::string staff;                 ///< as the business lists them
  std::string unknown_staff;
  bool any_staff = false;
  std::string name;
  std::string for_whom;                      ///< "for my son"
  std::string notes;                         ///< what the business should know
  time_reading when;                         ///< the wished time; of a move the new one
  std::vector<time_reading> or_else;         ///< "or at three": if that is not free
  time_reading old_when;                     ///< of a move or a cancellation: when it is
  std::vector<std::chrono::weekday> not_on;  ///< days that do not suit them
  bool same_time = false;                    ///< the time of day of the appointment that is moved
  std::optional<std::string> reply;          ///< to a question: checked words, from the business's facts alone
  friend bool operator==(const turn_meaning&, const turn_meaning&) = default;
};

/// Reads a turn by the rules. `now` is the business's wall clock. Any bytes are accepted.
[[nodiscard]] turn_meaning read_turn(std::string_view words, const conversation_state& state, const business& business,
                                     local_minutes now);

/// What a pressed key means: 1 and 2 are yes and no where that was asked, else the first and the second choice; 0 is a
/// person, the star a repetition. Nothing for other keys.
[[nodiscard]] turn_meaning read_keys(std::string_view keys, const conversation_state& state);

}  // namespace zylin::domain
