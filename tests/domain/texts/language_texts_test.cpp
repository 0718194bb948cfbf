#include "zylin/domain/texts.hpp"

#include "domain/wall_clock.hpp"
#include "texts/answer_texts.hpp"
#include "texts/text_table.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/domain/message_template.hpp"

#include <gtest/gtest.h>

#include <array>
#include <bit>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {
namespace {

using test::at;
using texts::audience;

/// Words that English has and none of the other languages.
const std::set<std::string_view>& english_words() {
  static const std::set<std::string_view> words{
      "the",    "of",       "and",       "to",       "your",     "you",       "we",          "our",       "is",
      "are",    "not",      "it",        "with",     "for",      "that",      "this",        "have",      "has",
      "will",   "please",   "thank",     "thanks",   "hello",    "sorry",     "call",        "calling",   "called",
      "again",  "back",     "booking",   "book",     "booked",   "from",      "by",          "yes",       "answer",
      "person", "address",  "reference", "change",   "cancel",   "free",      "times",       "time",      "day",
      "today",  "tomorrow", "yesterday", "monday",   "tuesday",  "wednesday", "thursday",    "friday",    "saturday",
      "sunday", "january",  "february",  "march",    "may",      "june",      "july",        "october",   "december",
      "hour",   "hours",    "days",      "open",     "closed",   "close",     "costs",       "price",     "prices",
      "offer",  "number",   "heard",     "hear",     "goodbye",  "help",      "write",       "late",      "waiting",
      "list",   "before",   "now",       "taken",    "holiday",  "notice",    "month",       "another",   "which",
      "wanted", "would",    "like",      "checking", "somebody", "nobody",    "appointment", "confirmed", "at"};
  return words;
}

std::vector<std::string> english_in(std::string_view text) {
  std::vector<std::string> found;
  std::string word;
  for (const char each : std::string(text) + " ") {
    if (ascii::is_letter(each) || ascii::is_beyond(each)) {
      word += each;
      continue;
    }
    if (const std::string lower = ascii::lower_case(word); english_words().contains(lower)) {
      found.push_back(word);
    }
    word.clear();
  }
  return found;
}

/// Its own words say nothing in any language.
business practice() {
  business made = default_business();
  made.name = "Praxis Luna";
  made.address = "Calle 1";
  made.phone = "+4930123456";
  made.zone = test::zone_named("Europe/Berlin");
  made.region = "DE";
  made.services.clear();
  for (const char* name : {"Peeling", "Yoga"}) {
    service one;
    one.name = name;
    one.price = "45 €";
    made.services.push_back(one);
  }
  made.staff = {staff_member{.name = "Ana", .services = {"Peeling"}}, staff_member{.name = "Max"}};
  made.recording_notice = "This call is recorded.";
  made.booking.min_notice = std::chrono::hours(2);
  for (unsigned day = 1; day < 6; ++day) {
    made.hours.at(day) = {{.opens = std::chrono::hours(9), .closes = std::chrono::hours(13)},
                          {.opens = std::chrono::hours(14), .closes = std::chrono::hours(18)}};
  }
  made.hours.at(6) = {{.opens = std::chrono::hours(10), .closes = std::chrono::hours(12)}};
  return made;
}

booking a_row(const business& of, booking_status status = booking_status::confirmed) {
  booking row;
  row.reference = "K7M3XQ";
  row.customer_name = "Anna";
  row.customer_phone = "+491711234567";
  row.service = "Peeling";
  row.starts_at = of.zone.to_sys(at(test::monday, 15));
  row.status = status;
  return row;
}

booking_proposal a_question(const business& of, proposal_kind kind) {
  booking_proposal asked(*call_sid::parse("CA00000000000000000000000000000001"));
  asked.kind = kind;
  asked.customer_name = "Anna";
  asked.service = "Peeling";
  asked.starts_at = of.zone.to_sys(at(test::monday, 15));
  asked.expires_at = of.zone.to_sys(at(test::monday, 9));
  return asked;
}

waiting_entry a_wait(const business& of) {
  waiting_entry row(*call_sid::parse("CA00000000000000000000000000000001"));
  row.customer_name = "Anna";
  row.service = "Peeling";
  row.starts_at = of.zone.to_sys(at(test::monday, 15));
  return row;
}

const std::array free_times{at(test::monday, 16), at(test::tuesday, 9, 30)};

std::vector<std::string> about_bookings(const audience& to) {
  using namespace texts;
  const booking row = a_row(to.business);
  const booking request = a_row(to.business, booking_status::requested);
  const std::array both{row, request};
  const time_point before = row.starts_at - std::chrono::hours(24);
  const local_minutes wish = at(test::tuesday, 11);
  return {booking_confirmed(to, row),
          booking_requested(to, request),
          booking_reminder(to, row),
          visit_reminder(to, both),
          booking_cancelled(to, row),
          booking_moved(to, row, before),
          booking_moved(to, request, before),
          booking_not_moved(to, row, wish, refusal::taken, free_times),
          move_incomplete(to, row, true),
          move_incomplete(to, row, false),
          cancel_noted(to, row),
          move_noted(to, row),
          existing_booking_stands(to, row, wish),
          booking_not_found(to),
          which_booking(to, both),
          existing_bookings(to, both, true),
          late_noted(to, true),
          late_noted(to, false),
          booking_incomplete(to, true, false),
          booking_incomplete(to, false, true),
          booking_incomplete(to, true, true)};
}

/// Several appointments that were wanted together.
std::vector<std::string> about_visits(const audience& to) {
  using namespace texts;
  booking first = a_row(to.business);
  booking second = a_row(to.business);
  second.service = "Yoga";
  second.starts_at += std::chrono::hours(1);
  first.staff = "Ana";
  const std::array rows{first, second};
  const std::array twice{first, first};
  booking asked = first;
  asked.status = booking_status::requested;
  const std::array requested{asked, asked};
  const time_point until = first.starts_at - std::chrono::hours(2);
  return {visit_made(to, rows),          visit_made(to, requested),
          visit_cancelled(to, rows),     propose_cancel_visit(to, rows, until),
          visit_services(to, rows),      visit_services(to, twice),
          listed_bookings(to, requested)};
}

/// Answers about people, and why one cannot serve.
std::vector<std::string> about_people(const audience& to) {
  using namespace texts;
  booking row = a_row(to.business);
  const local_minutes wish = at(test::monday, 10);
  std::vector<std::string> all{person_not_known(to, "Ina", "Peeling"), person_does_not_do(to, "Ana", "Yoga"),
                               booking_refused(to, wish, refusal::person_away, free_times, &row)};
  for (const char* staff : {"Ana", "Max"}) {
    row.staff = staff;
    all.push_back(booking_confirmed(to, row));
    all.push_back(booking_reminder(to, row));
    all.push_back(booking_refused(to, wish, refusal::person_away, {}, &row));
  }
  return all;
}

/// Amounts of one and of several: the notice that is asked for, and how far ahead bookings go.
std::vector<std::string> about_limits(const business& usual, std::string_view language) {
  std::vector<std::string> all;
  business made = usual;
  const texts::audience to{.business = made, .language = language};
  const local_minutes wish = at(test::monday, 10);
  for (const int minutes : {1, 45, 60, 180, 24 * 60, 72 * 60}) {
    made.booking.min_notice = std::chrono::minutes(minutes);
    all.push_back(texts::refusal_reason(to, wish, refusal::too_little_notice));
  }
  for (const int days : {0, 1, 30}) {
    made.booking.horizon = std::chrono::days(days);
    all.push_back(texts::refusal_reason(to, wish, refusal::too_far_ahead));
  }
  return all;
}

std::vector<std::string> refusals(const audience& to) {
  std::vector<std::string> all;
  for (const refusal reason :
       {refusal::closed_that_day, refusal::holiday, refusal::outside_hours, refusal::in_the_past,
        refusal::too_little_notice, refusal::too_far_ahead, refusal::no_such_time, refusal::taken}) {
    for (const local_minutes wish :
         {at(test::sunday, 15), at(test::monday, 6), at(test::monday, 13, 30), at(test::monday, 22)}) {
      all.push_back(texts::booking_refused(to, wish, reason, free_times));
      all.push_back(texts::booking_refused(to, wish, reason, {}));
      all.push_back(texts::refusal_reason(to, wish, reason));
    }
  }
  return all;
}

std::vector<std::string> questions(const audience& to) {
  using namespace texts;
  const booking row = a_row(to.business);
  booking_proposal either = a_question(to.business, proposal_kind::book);
  either.other_start = either.starts_at + std::chrono::hours(3);
  const waiting_entry waits = a_wait(to.business);
  return {proposal(to, a_question(to.business, proposal_kind::book), nullptr),
          proposal(to, either, nullptr),
          proposal(to, a_question(to.business, proposal_kind::move), &row),
          proposal(to, a_question(to.business, proposal_kind::cancel), &row),
          proposal_too_late(to, a_question(to.business, proposal_kind::book), free_times),
          waiting_list_joined(to),
          waiting_list_offer(to, waits, waits.starts_at - std::chrono::hours(2)),
          waiting_list_left(to, waits),
          waiting_list_too_late(to, at(test::monday, 15), free_times),
          waiting_list_too_late(to, at(test::monday, 15), {})};
}

std::vector<std::string> answers(const audience& to) {
  using namespace texts;
  std::vector<std::string> all{spoken_greeting(to),
                               spoken_greeting(to, false),
                               spoken_recording_notice(to),
                               duration_of(to, to.business.services.front()),
                               answered(to, price_of(to, to.business.services.front())),
                               series_passed_on(to),
                               spoken_apology(to),
                               spoken_nothing_heard(to),
                               spoken_thanks(to),
                               spoken_too_many_calls(to),
                               spoken_wait(to, false),
                               spoken_wait(to, true),
                               spoken_message_request(to),
                               urgent_received(to, true),
                               urgent_received(to, false),
                               heard_person_will_call(to),
                               person_will_answer(to),
                               service_not_offered(to, "Reiki"),
                               nothing_heard(to),
                               missed_call(to),
                               opening_hours(to),
                               opening_hours_on(to, test::monday),
                               opening_hours_on(to, test::sunday),
                               price_of(to, to.business.services.front()),
                               price_of(to, service{.name = "Yoga"}),
                               prices_of(to),
                               offer_of(to, to.business.services.front()),
                               offer_of(to, service{.name = "Yoga"}),
                               address_of(to),
                               phone_of(to),
                               services_of(to)};
  understanding what;
  what.date = test::calendar(test::monday);
  what.time = std::chrono::hours(15);
  for (const intent meaning :
       {intent::faq, intent::booking, intent::cancel, intent::reschedule, intent::urgent, intent::other}) {
    what.meaning = meaning;
    all.push_back(reply_by_rules(to, what, std::nullopt));
  }
  return all;
}

business without_facts() {
  business made = practice();
  made.address.clear();
  made.phone.clear();
  made.services.clear();
  made.hours = {};
  return made;
}

static_assert(sizeof(text_table) % sizeof(std::string_view) == 0, "a table holds texts alone");

/// The sentences and words of a language, but for the voice and its locale, which are names of Twilio's.
std::vector<std::string_view> sentences_of(const text_table& table) {
  const auto all = std::bit_cast<std::array<std::string_view, sizeof(text_table) / sizeof(std::string_view)>>(table);
  std::vector<std::string_view> sentences(all.begin(), all.end());
  std::erase_if(sentences, [&](std::string_view one) { return one == table.voice || one == table.locale; });
  return sentences;
}

/// "{customer}" is a value's name and not said.
std::string without_placeholders(std::string_view pattern) {
  std::string said;
  bool inside = false;
  for (const char each : pattern) {
    inside = inside || each == '{';
    said += inside ? ' ' : each;
    inside = inside && each != '}';
  }
  return said;
}

TEST(no_english_word, is_in_any_sentence_of_another_language) {
  for (const language_texts& each : all_texts()) {
    for (const std::string_view sentence : sentences_of(*each.texts)) {
      if (each.code != "en") {
        EXPECT_EQ(english_in(without_placeholders(sentence)), std::vector<std::string>{}) << sentence;
      }
    }
  }
}

/// An approved template gets values that stand for what we do not know.
TEST(no_english_word, is_a_value_of_a_template) {
  business usual = practice();
  message_template approved;
  approved.content_sid = "HX00000000000000000000000000000001";
  approved.variables = {"customer_name", "business_name", "service", "date", "time", "reference", "text"};
  for (const language_texts& each : all_texts()) {
    approved.translated[std::string(each.code)] = "HX00000000000000000000000000000002";
  }
  usual.templates["booking_reminder"] = approved;
  for (const language_texts& each : all_texts()) {
    for (const bool known : {true, false}) {
      const texts::audience to{.business = usual, .language = each.code};
      const booking row = a_row(usual);
      message sent;
      sent.kind = message_kind::booking_reminder;
      sent.body = texts::booking_reminder(to, row);
      prepare_template(sent, usual, known ? subject_of(usual, row) : template_subject{}, each.code);
      EXPECT_FALSE(sent.content_variables.empty());
      if (each.code != "en") {
        EXPECT_EQ(english_in(sent.content_variables), std::vector<std::string>{}) << sent.content_variables;
      }
    }
  }
}

TEST(no_english_word, gets_into_what_a_customer_of_another_language_is_told) {
  const business usual = practice();
  const business bare = without_facts();
  for (const language_texts& each : all_texts()) {
    const audience to{.business = usual, .language = each.code};
    std::vector<std::string> all;
    for (const auto& part : {about_bookings(to), about_visits(to), about_people(to), about_limits(usual, each.code),
                             refusals(to), questions(to), answers(to)}) {
      all.insert(all.end(), part.begin(), part.end());
    }
    const audience unsure{.business = bare, .language = each.code};
    for (const std::string& text : {texts::opening_hours(unsure), texts::prices_of(unsure), texts::address_of(unsure),
                                    texts::phone_of(unsure), texts::services_of(unsure)}) {
      all.push_back(text);
    }
    for (const std::string& text : all) {
      EXPECT_FALSE(text.empty());
      EXPECT_EQ(text.find('{'), std::string::npos) << text;
      if (each.code != "en") {
        EXPECT_EQ(english_in(text), std::vector<std::string>{}) << text;
      }
    }
  }
}

TEST(every_english_text, is_seen_to_be_english) {
  const business usual = practice();
  const audience to{.business = usual, .language = "en"};
  for (const auto& part : {about_bookings(to), refusals(to), questions(to), answers(to)}) {
    for (const std::string& text : part) {
      EXPECT_FALSE(english_in(text).empty()) << text;
    }
  }
}

TEST(a_table, says_hello_in_the_language_of_the_reader_and_not_of_the_business) {
  business madrid = practice();
  madrid.language = "es";
  const booking row = a_row(madrid);
  EXPECT_EQ(texts::booking_confirmed({madrid, "de"}, row),
            "Guten Tag Anna,\n"
            "Ihr Termin bei Praxis Luna ist bestätigt: Montag, 23. November, 15:00 Uhr.\n"
            "Leistung: Peeling\n"
            "Adresse: Calle 1\n"
            "Buchungscode: K7M3XQ\n"
            "Zum Ändern oder Absagen rufen Sie uns bitte an: +4930123456");
  EXPECT_EQ(texts::owner_booking_cancelled(madrid, row).substr(0, 44), "Un cliente ha cancelado una cita en Praxis L");
  EXPECT_EQ(texts::opening_hours({madrid, "fr"}),
            "Nos horaires : du lundi au vendredi de 9h à 13h et de 14h à 18h, et samedi de 10h à 12h.");
  EXPECT_EQ(texts::opening_hours({madrid, "es"}),
            "Nuestro horario: lunes a viernes de 9:00 a 13:00 y de 14:00 a 18:00, y sábado de 10:00 a 12:00.");
}

}  // namespace
}  // namespace zylin::domain
