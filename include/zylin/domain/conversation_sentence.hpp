#pragma once

#include "zylin/domain/availability.hpp"
#include "zylin/domain/texts.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// What can be said in a conversation. The words are in one table per language (src/domain/texts/conversation/), each
/// in two wordings, so that nothing is said twice in a row.
enum class sentence : std::uint8_t {
  ask_wish,
  ask_service,  ///< names them
  ask_service_open,
  ask_day,
  ask_time,  ///< of a day that is named
  ask_time_open,
  ask_name,
  ask_names,
  offer,  ///< lists free starts
  confirm_booking,
  confirm_move,
  confirm_cancel,
  booked,
  moved,
  requested,       ///< noted, and a person has to confirm it
  not_in_writing,  ///< booked or moved, by somebody who cannot be written to
  cancelled,
  kept,
  anything_else,
  ask_change,
  answer,         ///< the business's own answer to a question
  cannot_answer,  ///< and whether to pass the question on
  passed_on,
  nobody_there,
  ask_message,
  ask_take_message,
  putting_through,
  emergency,
  which_booking,
  no_booking,
  your_bookings,
  not_understood,
  way_out,  ///< a message, or keys
  not_free,
  nothing_free,
  person_unknown,
  service_unknown,
  ask_waiting_list,
  on_waiting_list,
  still_there,
  take_your_time,
  goodbye,
  goodbye_unheard,
  out_of_turns,
  wrong_number,
  no_sales,
  no_abuse,
  emergency_only,     ///< nobody of the business can be alerted
  noted,              ///< it is kept, but nobody can be told
  answer_in_writing,  ///< after a question that is sent: how to agree
  files_passed_on,    ///< pictures and files, which nobody here reads
};

inline constexpr std::size_t sentence_count = static_cast<std::size_t>(sentence::files_passed_on) + 1;

[[nodiscard]] std::string_view to_string(sentence which) noexcept;
[[nodiscard]] std::optional<sentence> parse_sentence(std::string_view text) noexcept;

/// An appointment as it is spoken of.
struct spoken_appointment {
  local_minutes start{};
  std::string service;
  std::string staff;  ///< empty where nobody is named
  friend bool operator==(const spoken_appointment&, const spoken_appointment&) = default;
};

/// What a key stands for.
enum class key_choice : std::uint8_t { tomorrow, other_day, morning, afternoon, service, start, yes, no };

/// One thing that is said: which sentence, and what it speaks of. Values that a sentence does not need stay empty.
struct spoken_sentence {
  sentence what = sentence::ask_wish;
  bool again = false;                              ///< the other wording
  std::vector<spoken_appointment> appointments{};  ///< offers, bookings, or what is to be confirmed
  std::vector<std::string> names{};                ///< of services
  std::string customer{};                          ///< for whom
  std::string text{};                              ///< an answer, or somebody's own words
  std::optional<local_minutes> when{};             ///< of `ask_time` the day
  std::optional<refusal> reason{};
  std::vector<key_choice> keys{};  ///< of `way_out`: 1, 2, … in order
};

namespace texts {

/// In the words of that language. `now` is the business's wall clock: the meaning of "tomorrow".
[[nodiscard]] std::string spoken(const audience& to, const spoken_sentence& said, local_minutes now);

}  // namespace texts
}  // namespace zylin::domain
