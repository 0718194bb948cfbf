#pragma once

#include "zylin/domain/conversation_sentence.hpp"

#include <array>
#include <string_view>

namespace zylin::domain {

/// One sentence in two wordings.
struct sentence_words {
  sentence what = sentence::ask_wish;
  std::string_view first;
  std::string_view again;
};

/// What is said in a conversation, in one language: at most two short sentences a turn, days and times as people say
/// them. Names in braces are filled in; a first letter becomes a capital where it can.
struct conversation_table {
  std::string_view clock;      ///< {hour} {hour24} {minute} {part}
  std::string_view full_hour;  ///< likewise
  std::string_view when;       ///< {day} {time}
  std::string_view today;
  std::string_view tomorrow;  ///< {weekday}
  std::string_view weekday;   ///< {weekday}
  std::string_view list_or;   ///< before the last one of several
  std::string_view for_name;  ///< {name}
  std::string_view key;       ///< {key} {choice}
  std::string_view tomorrow_alone;
  std::string_view other_day;
  std::string_view morning;
  std::string_view afternoon;
  std::string_view yes;
  std::string_view no;
  std::array<sentence_words, sentence_count> sentences;  ///< each once, in any order
};

// One file each: english.cpp, …
extern const conversation_table english_conversation;
extern const conversation_table spanish_conversation;
extern const conversation_table german_conversation;
extern const conversation_table hindi_conversation;
extern const conversation_table french_conversation;

/// Those in `language`, in English if there are none.
[[nodiscard]] const conversation_table& conversation_in(std::string_view language);

/// "3 PM", "14:30 Uhr"; `when` also says the day: "tomorrow, Tuesday, at 3 PM", or shortly "Tuesday at 3 PM".
[[nodiscard]] std::string spoken_clock(std::string_view language, std::chrono::minutes after_midnight);
[[nodiscard]] std::string spoken_day(std::string_view language, std::chrono::local_days day, local_minutes now,
                                     bool shortly);
[[nodiscard]] std::string spoken_start(std::string_view language, local_minutes when, local_minutes now, bool shortly);

}  // namespace zylin::domain
