#include "zylin/domain/model_answer.hpp"

#include "answer_properties.hpp"
#include "model_values.hpp"
#include "zylin/core/try.hpp"

#include <nlohmann/json.hpp>

namespace zylin::domain {
namespace {

intent read_meaning(answer_properties& from) {
  const auto known = from.name("intent", read_intent_name);
  if (!known) {
    from.complain("intent", "expected faq, booking, cancel, reschedule, urgent or other");
  }
  return known.value_or(intent::other);
}

}  // namespace

result<understanding> read_model_answer(std::string_view answer) {
  TRY_ASSIGN(const nlohmann::json object, read_answer_object(answer));
  answer_properties from(object);
  understanding value;
  value.meaning = read_meaning(from);
  value.reply = from.reply();
  value.language = from.language();
  value.customer_name = from.line("customer_name", longest_answer_line);
  value.customer_phone = from.line("customer_phone", longest_answer_phone);
  value.service = from.line("service", longest_answer_line);
  value.notes = from.lines("notes", longest_answer_notes);
  value.issue_summary = from.lines("issue_summary", longest_answer_notes);
  value.when_phrase = from.line("when_phrase", longest_answer_phrase);
  from.read_moment(value.date, value.time);
  if (!from.problem().empty()) {
    return error(errc::bad_response, from.problem());
  }
  return value;
}

}  // namespace zylin::domain
