#include "texts/conversation/conversation_table.hpp"
#include "texts/text_table.hpp"
#include "zylin/domain/emergency.hpp"

#include <algorithm>

namespace zylin::domain {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::minutes;

/// Letters beyond ASCII keep their case.
std::string with_capital(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text;
}

std::string either_of(const conversation_table& table, const std::vector<std::string>& items) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    text += i == 0 ? std::string_view() : i + 1 == items.size() ? table.list_or : std::string_view(", ");
    text += items[i];
  }
  return text;
}

std::string service_of(const texts::audience& to, const spoken_appointment& one) {
  return service_text(texts_in(to.language), one.service, one.staff.empty() ? std::nullopt : std::optional(one.staff));
}

/// The day is said once for the times of it that follow each other.
std::string offers_text(const texts::audience& to, const std::vector<spoken_appointment>& offers, local_minutes now) {
  std::vector<std::string> items;
  std::optional<local_days> before;
  for (const spoken_appointment& one : offers) {
    const local_days day = std::chrono::floor<days>(one.start);
    items.push_back(before == day ? spoken_clock(to.language, one.start - day)
                                  : spoken_start(to.language, one.start, now, true));
    before = day;
  }
  return either_of(conversation_in(to.language), items);
}

/// "Check-up on Tuesday at 3 PM", each.
std::string bookings_text(const texts::audience& to, const spoken_sentence& said, local_minutes now) {
  std::vector<std::string> items;
  for (const spoken_appointment& one : said.appointments) {
    items.push_back(service_of(to, one) + ", " + spoken_start(to.language, one.start, now, true));
  }
  return said.what == sentence::which_booking ? either_of(conversation_in(to.language), items)
                                              : list_text(texts_in(to.language), items);
}

/// What is agreed besides its start: "Cleaning with Dr Rao and Cleaning with Dr Mehta, for Ravi".
std::string details_text(const texts::audience& to, const spoken_sentence& said, local_minutes now) {
  std::vector<std::string> items;
  for (const spoken_appointment& one : said.appointments) {
    const bool same = one.start == said.appointments.front().start;
    items.push_back(service_of(to, one) + (same ? "" : ", " + spoken_start(to.language, one.start, now, true)));
  }
  std::string text = list_text(texts_in(to.language), items);
  if (!said.customer.empty()) {
    text += ", " + fill_text(conversation_in(to.language).for_name, {{"name", said.customer}});
  }
  return text;
}

std::string choice_text(const texts::audience& to, const spoken_sentence& said, std::size_t place, local_minutes now) {
  const conversation_table& table = conversation_in(to.language);
  switch (said.keys[place]) {
    case key_choice::tomorrow: return std::string(table.tomorrow_alone);
    case key_choice::other_day: return std::string(table.other_day);
    case key_choice::morning: return std::string(table.morning);
    case key_choice::afternoon: return std::string(table.afternoon);
    case key_choice::service: return place < said.names.size() ? said.names[place] : "";
    case key_choice::start:
      return place < said.appointments.size() ? spoken_start(to.language, said.appointments[place].start, now, true)
                                              : "";
    case key_choice::yes: return std::string(table.yes);
    case key_choice::no: return std::string(table.no);
  }
  return {};
}

std::string keys_text(const texts::audience& to, const spoken_sentence& said, local_minutes now) {
  std::vector<std::string> items;
  for (std::size_t i = 0; i < said.keys.size(); ++i) {
    items.push_back(fill_text(conversation_in(to.language).key,
                              {{"key", std::to_string(i + 1)}, {"choice", choice_text(to, said, i, now)}}));
  }
  return either_of(conversation_in(to.language), items);
}

std::string reason_of(const texts::audience& to, const spoken_sentence& said) {
  if (!said.reason || said.appointments.empty()) {
    return {};
  }
  booking about;
  about.service = said.appointments.front().service;
  if (!said.appointments.front().staff.empty()) {
    about.staff = said.appointments.front().staff;
  }
  return texts::refusal_reason(to, said.appointments.front().start, *said.reason, &about);
}

/// The start that is spoken of, if there is one.
std::string when_of(const texts::audience& to, const spoken_sentence& said, local_minutes now) {
  if (said.when) {
    return spoken_start(to.language, *said.when, now, false);
  }
  return said.appointments.empty() ? "" : spoken_start(to.language, said.appointments.front().start, now, false);
}

}  // namespace

const conversation_table& conversation_in(std::string_view language) {
  const auto found = std::ranges::find(all_texts(), language, &language_texts::code);
  return found == all_texts().end() ? english_conversation : *found->conversation;
}

std::string spoken_clock(std::string_view language, minutes after_midnight) {
  const conversation_table& table = conversation_in(language);
  return clock_text(texts_in(language), after_midnight, table.full_hour, table.clock);
}

std::string spoken_day(std::string_view language, local_days day, local_minutes now, bool shortly) {
  constexpr days one_week(7);
  const conversation_table& table = conversation_in(language);
  const local_days today = std::chrono::floor<days>(now);
  if (day == today) {
    return std::string(table.today);
  }
  if (day < today || day >= today + one_week) {
    return day_text(texts_in(language), day);
  }
  const bool is_tomorrow = day == today + days(1) && !shortly;
  return fill_text(is_tomorrow ? table.tomorrow : table.weekday,
                   {{"weekday", texts_in(language).weekdays.at(std::chrono::weekday(day).c_encoding())}});
}

std::string spoken_start(std::string_view language, local_minutes when, local_minutes now, bool shortly) {
  const local_days day = std::chrono::floor<days>(when);
  return agreeing_with_one(fill_text(conversation_in(language).when, {{"day", spoken_day(language, day, now, shortly)},
                                                                      {"time", spoken_clock(language, when - day)}}));
}

namespace texts {

std::string spoken(const audience& to, const spoken_sentence& said, local_minutes now) {
  const conversation_table& table = conversation_in(to.language);
  const auto found = std::ranges::find(table.sentences, said.what, &sentence_words::what);
  const std::string day =
      said.when ? spoken_day(to.language, std::chrono::floor<days>(*said.when), now, true) : std::string();
  return with_capital(
      fill_text(said.again ? found->again : found->first, {{"services", either_of(table, said.names)},
                                                           {"day", day},
                                                           {"offers", offers_text(to, said.appointments, now)},
                                                           {"bookings", bookings_text(to, said, now)},
                                                           {"when", when_of(to, said, now)},
                                                           {"details", details_text(to, said, now)},
                                                           {"keys", keys_text(to, said, now)},
                                                           {"reason", reason_of(to, said)},
                                                           {"number", emergency_number(to.business)},
                                                           {"business", to.business.name},
                                                           {"text", said.text}}));
}

}  // namespace texts
}  // namespace zylin::domain
