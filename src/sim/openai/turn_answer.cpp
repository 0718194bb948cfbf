#include "openai/turn_answer.hpp"

#include "openai/transcript_in_prompt.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/domain/conversation.hpp"
#include "zylin/domain/rule_reader.hpp"
#include "zylin/domain/turn_understanding.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace zylin::sim {
namespace {

using nlohmann::ordered_json;

constexpr std::string_view conversation_begins = "<conversation>";
constexpr std::string_view conversation_ends = "</conversation>";

ordered_json conversation_in(std::string_view user_message) {
  const auto from = user_message.find(conversation_begins);
  const auto until = user_message.find(conversation_ends);
  if (from == std::string_view::npos || until == std::string_view::npos || until < from) {
    return ordered_json::object();
  }
  const auto begin = from + conversation_begins.size();
  ordered_json shown = ordered_json::parse(user_message.substr(begin, until - begin), nullptr, false);
  return shown.is_object() ? shown : ordered_json::object();
}

std::string text_in(const ordered_json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

domain::question question_named(std::string_view name) {
  for (int i = 0; i <= static_cast<int>(domain::question::anything_else); ++i) {
    if (to_string(static_cast<domain::question>(i)) == name) {
      return static_cast<domain::question>(i);
    }
  }
  return domain::question::none;
}

/// As much of it as reading a turn needs.
domain::conversation_state state_shown(std::string_view user_message) {
  const ordered_json shown = conversation_in(user_message);
  const ordered_json known = shown.value("known", ordered_json::object());
  domain::conversation_state state;
  state.asked = question_named(text_in(shown, "asked"));
  state.language = text_in(shown, "language");
  if (known.is_object()) {
    state.service = text_in(known, "service");
    state.name = text_in(known, "name");
  }
  return state;
}

domain::understood_intent intent_of(domain::turn_intent intent) {
  switch (intent) {
    case domain::turn_intent::book: return domain::understood_intent::booking;
    case domain::turn_intent::move: return domain::understood_intent::reschedule;
    case domain::turn_intent::cancel: return domain::understood_intent::cancel;
    case domain::turn_intent::question: return domain::understood_intent::faq;
    case domain::turn_intent::person: return domain::understood_intent::person;
    case domain::turn_intent::urgent: return domain::understood_intent::urgent;
    case domain::turn_intent::goodbye: return domain::understood_intent::goodbye;
    default: return domain::understood_intent::other;
  }
}

domain::understood_answer answer_of(const domain::turn_meaning& read) {
  switch (read.answer) {
    case domain::turn_answer::yes: return domain::understood_answer::yes;
    case domain::turn_answer::no: return domain::understood_answer::no;
    case domain::turn_answer::choice:
      return read.choice > 0 ? domain::understood_answer::choice : domain::understood_answer::none;
    case domain::turn_answer::repeat: return domain::understood_answer::repeat;
    default: return domain::understood_answer::none;
  }
}

ordered_json string_or_null(const std::string& value) {
  return value.empty() ? ordered_json() : ordered_json(value);
}

}  // namespace

bool asks_about_turn(std::string_view user_message) {
  return user_message.find(conversation_begins) != std::string_view::npos;
}

ordered_json understand_turn(std::string_view user_message, const domain::business& business, time_point now) {
  const domain::conversation_state state = state_shown(user_message);
  const std::string words(transcript_in_prompt(user_message));
  const domain::local_minutes local = business.zone.to_local(now);
  const domain::turn_meaning read = domain::read_turn(words, state, business, local);
  const domain::understanding heard = domain::read_by_rules(words, business, local, state.language);
  const domain::time_reading& when = read.intent == domain::turn_intent::cancel ? read.old_when : read.when;
  const domain::understood_answer answer = answer_of(read);
  const bool chooses = answer == domain::understood_answer::choice;
  ordered_json all;
  all["intent"] = std::string(to_string(intent_of(read.intent)));
  all["answer"] = std::string(to_string(answer));
  all["choice"] = chooses ? ordered_json(std::min(read.choice, 3)) : ordered_json();
  all["reply"] = read.reply.value_or("");
  all["language"] = heard.language;
  all["customer_name"] = string_or_null(read.name);
  all["customer_phone"] = string_or_null(heard.customer_phone.value_or(""));
  all["for_whom"] = string_or_null(read.for_whom);
  all["service"] = string_or_null(read.service);
  all["staff"] = string_or_null(read.staff);
  all["reference"] = nullptr;
  all["date"] = string_or_null(when.date ? format_date(*when.date).value_or("") : "");
  all["time"] = string_or_null(when.time ? format_time(*when.time).value_or("") : "");
  all["when_phrase"] = string_or_null(heard.when_phrase.value_or(""));
  all["notes"] = string_or_null(read.notes);
  return all;
}

}  // namespace zylin::sim
