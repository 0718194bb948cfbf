#include "zylin/domain/turn_understanding.hpp"

#include "answer_properties.hpp"
#include "conversation/short_answers.hpp"
#include "model_values.hpp"
#include "name_table.hpp"
#include "zylin/core/try.hpp"

namespace zylin::domain {
namespace {

constexpr name_table<understood_intent, 8> understood_intent_names{{{understood_intent::faq, "faq"},
                                                                    {understood_intent::booking, "booking"},
                                                                    {understood_intent::cancel, "cancel"},
                                                                    {understood_intent::reschedule, "reschedule"},
                                                                    {understood_intent::urgent, "urgent"},
                                                                    {understood_intent::person, "person"},
                                                                    {understood_intent::goodbye, "goodbye"},
                                                                    {understood_intent::other, "other"}}};

constexpr name_table<understood_answer, 5> understood_answer_names{{{understood_answer::none, "none"},
                                                                    {understood_answer::yes, "yes"},
                                                                    {understood_answer::no, "no"},
                                                                    {understood_answer::choice, "choice"},
                                                                    {understood_answer::repeat, "repeat"}}};

understood_intent read_turn_meaning(answer_properties& from) {
  const auto known = from.name("intent", read_turn_intent_name);
  if (!known) {
    from.complain("intent", "expected faq, booking, cancel, reschedule, urgent, person, goodbye or other");
  }
  return known.value_or(understood_intent::other);
}

/// Some models write true and false.
understood_answer read_turn_reply(const answer_properties& from) {
  const nlohmann::json value = from.value_of("answer");
  if (value.is_boolean()) {
    return value.get<bool>() ? understood_answer::yes : understood_answer::no;
  }
  return from.name("answer", read_turn_answer_name).value_or(understood_answer::none);
}

/// 1 to 3; 0 for anything else.
int place_said(const answer_properties& from) {
  const std::string place = from.text("choice");
  return place.starts_with('-') ? 0 : answers::bare_place(place);
}

/// A choice belongs to an answer that makes one: "yes, the second" does, "no" does not.
void settle_choice(turn_understanding& value, int place) {
  const bool chooses =
      place != 0 && (value.answer == understood_answer::none || value.answer == understood_answer::yes ||
                     value.answer == understood_answer::choice);
  if (chooses) {
    value.answer = understood_answer::choice;
    value.choice = place;
  } else if (value.answer == understood_answer::choice) {
    value.answer = understood_answer::none;
  }
}

}  // namespace

std::string_view to_string(understood_intent value) noexcept {
  return name_of(understood_intent_names, value);
}

std::string_view to_string(understood_answer value) noexcept {
  return name_of(understood_answer_names, value);
}

result<turn_understanding> read_turn_answer(std::string_view answer) {
  TRY_ASSIGN(const nlohmann::json object, read_answer_object(answer));
  answer_properties from(object);
  turn_understanding value;
  value.meaning = read_turn_meaning(from);
  value.answer = read_turn_reply(from);
  settle_choice(value, place_said(from));
  value.reply = from.reply();
  value.language = from.language();
  value.customer_name = from.line("customer_name", longest_answer_line);
  value.customer_phone = from.line("customer_phone", longest_answer_phone);
  value.for_whom = from.line("for_whom", longest_answer_line);
  value.service = from.line("service", longest_answer_line);
  value.staff = from.line("staff", longest_answer_line);
  value.reference = from.line("reference", longest_answer_phone);
  value.when_phrase = from.line("when_phrase", longest_answer_phrase);
  value.notes = from.lines("notes", longest_answer_notes);
  from.read_moment(value.date, value.time);
  if (!from.problem().empty()) {
    return error(errc::bad_response, from.problem());
  }
  return value;
}

}  // namespace zylin::domain
