#include "zylin/domain/rule_reader.hpp"

#include "clean_text.hpp"
#include "cues/cue_text.hpp"
#include "rule_reader/filler_words.hpp"
#include "rule_reader/intent_rules.hpp"
#include "rule_reader/name_rules.hpp"
#include "rule_reader/name_words.hpp"
#include "rule_reader/phone_rules.hpp"
#include "rule_reader/question_rules.hpp"
#include "rule_reader/service_rules.hpp"
#include "texts/answer_texts.hpp"
#include "wishes/wish_cues.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/domain/availability.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/domain/emergency.hpp"
#include "zylin/domain/opening_hours.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/side_wishes.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

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

/// What the words show, however little: it decides how they are read. Else the one that is likely.
std::string language_in(std::string_view transcript, std::string_view likely) {
  std::string shown = shown_language(transcript);
  return shown.empty() ? std::string(likely) : shown;
}

/// Takes what the words say about when.
spoken_when take_when(understanding& what, std::string_view transcript, const business& business, local_minutes now) {
  const spoken_when said = read_when(transcript, what.language, business, now);
  what.date = said.reading.date;
  what.time = said.reading.time;
  if (!said.words.empty()) {
    what.when_phrase = std::string(said.words);
  }
  return said;
}

/// Wishes that only a person can handle.
bool is_for_person(const std::vector<side_wish>& side_wishes) {
  return std::ranges::any_of(side_wishes, [](const side_wish& one) {
    return one.kind == side_wish_kind::complaint || one.kind == side_wish_kind::call_back ||
           one.kind == side_wish_kind::sales;
  });
}

/// Words that have capitals and are nobody's name.
std::vector<std::string> words_of_business(const business& business) {
  std::string all = business.name + ' ' + business.address;
  for (const service& one : business.services) {
    all.append(" ").append(one.name);
  }
  for (const faq_entry& one : business.faq) {
    all.append(" ").append(one.question).append(" ").append(one.answer);
  }
  std::vector<std::string> words;
  for (const rules::name_word& word : rules::split_name_words(all)) {
    words.push_back(word.lower);
  }
  return words;
}

/// Those who work there: a name of their words alone is theirs, unless it is announced as the caller's.
std::vector<std::string> words_of_staff(const business& business) {
  std::vector<std::string> words;
  for (const staff_member& one : business.staff) {
    for (const rules::name_word& word : rules::split_name_words(one.name)) {
      words.push_back(word.lower);
    }
  }
  return words;
}

/// "Peter Krause": a first and a last name, and nothing that the business offers.
bool is_full_name(std::string_view name, const std::vector<std::string>& words_of_business) {
  const std::vector<rules::name_word> words = rules::split_name_words(name);
  return words.size() > 1 && std::ranges::none_of(words, [&](const rules::name_word& word) {
           return std::ranges::find(words_of_business, word.lower) != words_of_business.end();
         });
}

/// That of the person the booking is for, else the caller's.
std::optional<std::string> name_in(std::string_view transcript, const std::vector<side_wish>& side_wishes,
                                   const business& business) {
  const std::vector<std::string> not_names = words_of_business(business);
  std::optional<std::string> name = rules::read_name(transcript, not_names, words_of_staff(business));
  for (const side_wish& one : side_wishes) {
    if (one.kind == side_wish_kind::for_whom && is_full_name(one.name, not_names)) {
      return one.name;
    }
    if (!name && one.kind == side_wish_kind::for_whom && !one.name.empty()) {
      name = one.name;
    }
  }
  return name;
}

/// What the business should know besides the booking, in the caller's words.
std::optional<std::string> notes_in(const std::vector<side_wish>& side_wishes) {
  std::string notes;
  for (const side_wish& one : side_wishes) {
    notes += one.kind != side_wish_kind::note ? "" : notes.empty() ? one.words : "; " + one.words;
  }
  return notes.empty() ? std::nullopt : std::optional(std::move(notes));
}

/// "Are you open on Sundays?": the next such day with the usual hours.
std::optional<std::chrono::local_days> next_of_weekdays(std::string_view transcript, const texts::audience& to,
                                                        local_minutes now) {
  constexpr int weeks = 6;
  const std::optional<std::chrono::weekday> wanted = named_weekdays(transcript, to.language);
  std::chrono::local_days day = std::chrono::floor<std::chrono::days>(now) + std::chrono::days{1};
  for (int count = 0; wanted && count < weeks * 7; ++count, day += std::chrono::days{1}) {
    const bool usual = hours_on(to.business, day) == to.business.hours.at(wanted->c_encoding());
    if (std::chrono::weekday{day} == *wanted && usual) {
      return day;
    }
  }
  return std::nullopt;
}

std::optional<std::string> answer_to(std::string_view transcript, const cues::cue_text& text,
                                     const wishes::found_cues& wishes, const texts::audience& to,
                                     const std::optional<std::chrono::year_month_day>& date, local_minutes now) {
  rules::question asked{.transcript = transcript,
                        .text = text,
                        .wishes = wishes,
                        .about = rules::find_spoken_service(to.business, transcript),
                        .day = std::nullopt};
  if (date) {
    asked.day = std::chrono::local_days{*date};
  } else {
    asked.day = next_of_weekdays(transcript, to, now);
  }
  return rules::answer_question(to, asked);
}

}  // namespace

std::optional<std::string> answer_by_rules(std::string_view spoken, const texts::audience& to, local_minutes now) {
  const std::string transcript = clean_text(spoken);
  understanding what;
  what.language = language_in(transcript, speaks(to.business, to.language) ? to.language : to.business.language);
  take_when(what, transcript, to.business, now);
  const cues::cue_text text(transcript);
  return answer_to(transcript, text, wishes::find_cues(text), to, what.date, now);
}

understanding read_by_rules(std::string_view spoken, const business& business, local_minutes now,
                            std::string_view remembered) {
  const std::string transcript = clean_text(spoken);
  const cues::cue_text text(transcript);
  const std::vector<side_wish> side_wishes = read_side_wishes(transcript, business);
  wishes::found_cues wishes = wishes::find_cues(text);
  wishes.names_appointment |= find_side_wish(side_wishes, side_wish_kind::party_size) != nullptr;
  const service* named = rules::find_spoken_service(business, transcript);
  understanding what{.by_rules = true};
  what.language = language_in(transcript, speaks(business, remembered) ? remembered : business.language);
  const std::string answered_in = customer_language(business, read_language(transcript), remembered);
  const texts::audience to{.business = business, .language = answered_in};
  const spoken_when said = take_when(what, transcript, business, now);
  std::optional<std::string> answer = answer_to(transcript, text, wishes, to, what.date, now);
  if (find_side_wish(side_wishes, side_wish_kind::person) != nullptr) {
    answer.reset();  // "does Dr Rao work on Saturdays?": our opening hours are not hers
  }
  what.meaning = rules::read_intent(
      wishes, {.emergency = is_emergency(transcript, business),
               .question_answered = answer.has_value(),
               .names_service = named != nullptr,
               .names_time = said.reading.date || said.reading.time || said.reading.window || said.reading.soonest,
               .names_start = said.reading.date && said.reading.time,
               .nothing_else = rules::says_nothing_else(text, said.words, business),
               .for_person = is_for_person(side_wishes)});
  what.customer_name = name_in(transcript, side_wishes, business);
  what.customer_phone = rules::read_phone(transcript, what.language);
  if (!what.customer_phone) {  // digits are said in the language that is spoken there, whatever else is
    what.customer_phone = rules::read_phone(transcript, business.language);
  }
  what.issue_summary = summarise(transcript);
  what.notes = notes_in(side_wishes);
  if (named != nullptr) {
    what.service = named->name;
  }
  what.reply = texts::reply_by_rules(to, what, answer);
  return what;
}

}  // namespace zylin::domain
