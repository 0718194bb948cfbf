#include "conversation/names.hpp"

#include <array>

namespace zylin::domain {
namespace {

constexpr std::array<std::string_view, sentence_count> sentence_names = {"ask_wish",
                                                                         "ask_service",
                                                                         "ask_service_open",
                                                                         "ask_day",
                                                                         "ask_time",
                                                                         "ask_time_open",
                                                                         "ask_name",
                                                                         "ask_names",
                                                                         "offer",
                                                                         "confirm_booking",
                                                                         "confirm_move",
                                                                         "confirm_cancel",
                                                                         "booked",
                                                                         "moved",
                                                                         "requested",
                                                                         "not_in_writing",
                                                                         "cancelled",
                                                                         "kept",
                                                                         "anything_else",
                                                                         "ask_change",
                                                                         "answer",
                                                                         "cannot_answer",
                                                                         "passed_on",
                                                                         "nobody_there",
                                                                         "ask_message",
                                                                         "ask_take_message",
                                                                         "putting_through",
                                                                         "emergency",
                                                                         "which_booking",
                                                                         "no_booking",
                                                                         "your_bookings",
                                                                         "not_understood",
                                                                         "way_out",
                                                                         "not_free",
                                                                         "nothing_free",
                                                                         "person_unknown",
                                                                         "service_unknown",
                                                                         "ask_waiting_list",
                                                                         "on_waiting_list",
                                                                         "still_there",
                                                                         "take_your_time",
                                                                         "goodbye",
                                                                         "goodbye_unheard",
                                                                         "out_of_turns",
                                                                         "wrong_number",
                                                                         "no_sales",
                                                                         "no_abuse",
                                                                         "emergency_only",
                                                                         "noted",
                                                                         "answer_in_writing",
                                                                         "files_passed_on"};

}  // namespace

std::string_view to_string(sentence which) noexcept {
  return name_in(sentence_names, which);
}

std::optional<sentence> parse_sentence(std::string_view text) noexcept {
  return value_in<sentence>(sentence_names, text);
}

std::string_view to_string(question which) noexcept {
  return name_in(question_names, which);
}

std::string_view to_string(customer_goal which) noexcept {
  return name_in(goal_names, which);
}

std::string_view to_string(conversation_phase which) noexcept {
  return name_in(phase_names, which);
}

}  // namespace zylin::domain
