#include "zylin/domain/rule_reader.hpp"

#include "clean_text.hpp"
#include "rule_reader/intent_rules.hpp"
#include "rule_reader/name_rules.hpp"
#include "rule_reader/phone_rules.hpp"
#include "rule_reader/question_rules.hpp"
#include "rule_reader/service_rules.hpp"
#include "texts/answer_texts.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/domain/emergency.hpp"
#include "zylin/domain/requested_time.hpp"

#include <chrono>

namespace zylin::domain {
namespace {

constexpr std::size_t summary_bytes = 160;

/// The beginning of what was said, whole words only.
std::optional<std::string> summarise(std::string_view transcript) {
  const std::string_view said = ascii::trim(transcript);
  std::string_view summary = cut_text(said, summary_bytes);
  if (summary.size() < said.size() && summary.find(' ') != std::string_view::npos) {
    summary = ascii::trim(summary.substr(0, summary.rfind(' ')));
  }
  return summary.empty() ? std::nullopt : std::optional(std::string(summary));
}

/// True when the words say when, if only roughly.
bool take_when(understanding& what, std::string_view transcript, const business& business, local_minutes now) {
  const spoken_when said = read_when(transcript, business.language, business, now);
  what.date = said.reading.date;
  what.time = said.reading.time;
  if (!said.words.empty()) {
    what.when_phrase = std::string(said.words);
  }
  return said.reading.date || said.reading.time || said.reading.window;
}

std::optional<std::string> answer_to(std::string_view transcript, const rules::spoken_text& text,
                                     const business& business, const std::optional<std::chrono::year_month_day>& date) {
  rules::question asked{.transcript = transcript,
                        .text = text,
                        .about = rules::find_spoken_service(business, transcript),
                        .day = std::nullopt};
  if (date) {
    asked.day = std::chrono::local_days{*date};
  }
  return rules::answer_question(business, asked);
}

}  // namespace

std::optional<std::string> answer_by_rules(std::string_view spoken, const business& business, local_minutes now) {
  const std::string transcript = clean_text(spoken);
  understanding what;
  take_when(what, transcript, business, now);
  return answer_to(transcript, rules::spoken_text(transcript), business, what.date);
}

understanding read_by_rules(std::string_view spoken, const business& business, local_minutes now) {
  const std::string transcript = clean_text(spoken);
  const rules::spoken_text text(transcript);
  const service* named = rules::find_spoken_service(business, transcript);
  understanding what{.by_rules = true};
  const bool names_time = take_when(what, transcript, business, now);
  const std::optional<std::string> answer = answer_to(transcript, text, business, what.date);
  what.meaning = rules::read_intent(text, {.emergency = is_emergency(transcript, business),
                                           .question_answered = answer.has_value(),
                                           .names_service = named != nullptr,
                                           .names_time = names_time});
  what.customer_name = rules::read_name(transcript);
  what.customer_phone = rules::read_phone(transcript, business.language);
  what.issue_summary = summarise(transcript);
  if (named != nullptr) {
    what.service = named->name;
  }
  what.reply = texts::reply_by_rules(business, what, answer);
  return what;
}

}  // namespace zylin::domain
