#include "domain/conversation/practice.hpp"
#include "zylin/core/date_text.hpp"

#include <gtest/gtest.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {
namespace {

using conversation_tests::monday_at_ten;
using conversation_tests::november;
using conversation_tests::practice;

std::string_view name_of(turn_intent intent) {
  switch (intent) {
    case turn_intent::none: return "none";
    case turn_intent::book: return "book";
    case turn_intent::move: return "move";
    case turn_intent::cancel: return "cancel";
    case turn_intent::my_bookings: return "my_bookings";
    case turn_intent::question: return "question";
    case turn_intent::claim: return "claim";
    case turn_intent::late: return "late";
    case turn_intent::message: return "message";
    case turn_intent::person: return "person";
    case turn_intent::urgent: return "urgent";
    case turn_intent::goodbye: return "goodbye";
    case turn_intent::hold_on: return "hold_on";
    case turn_intent::wrong_number: return "wrong_number";
    case turn_intent::sales: return "sales";
    case turn_intent::abuse: return "abuse";
  }
  return "?";
}

std::string answer_in_words(const turn_meaning& said) {
  switch (said.answer) {
    case turn_answer::none: return {};
    case turn_answer::yes: return "yes ";
    case turn_answer::no: return "no ";
    case turn_answer::choice: return "choice " + std::to_string(said.choice) + " ";
    case turn_answer::repeat: return "repeat ";
    case turn_answer::unknown: return "unknown ";
    case turn_answer::any: return "any ";
  }
  return {};
}

std::string when_in_words(const time_reading& when) {
  std::string text;
  text += when.date ? *format_date(*when.date) + " " : "";
  text += when.time ? *format_time(*when.time) + " " : "";
  text += when.window ? "window " : "";
  text += when.soonest ? "soonest " : "";
  return text;
}

/// What a turn says, in one line: "yes later", "2026-11-24 15:00".
std::string in_words(const turn_meaning& said) {
  std::string text = answer_in_words(said);
  text += said.shift == time_shift::earlier   ? "earlier "
          : said.shift == time_shift::later   ? "later "
          : said.shift == time_shift::another ? "another "
                                              : "";
  text += when_in_words(said.when);
  text += said.not_on.empty() ? "" : "not on " + std::to_string(said.not_on.front().c_encoding()) + " ";
  text += said.service.empty() ? "" : said.service + " ";
  text += said.staff.empty() ? "" : said.staff + " ";
  text += said.same_time ? "same time " : "";
  text += said.name.empty() ? "" : "name " + said.name + " ";
  return text.empty() ? "nothing" : text.substr(0, text.size() - 1);
}

struct answer_row {
  std::string_view language;
  std::string_view words;
  std::string_view meaning;
};

conversation_state asked(question what) {
  conversation_state state;
  state.asked = what;
  state.goal = customer_goal::book;
  state.offers = {november(24, 14, 30), november(24, 15, 30), november(25, 15)};
  return state;
}

void expect_read(question what, std::span<const answer_row> rows) {
  for (const answer_row& row : rows) {
    conversation_state state = asked(what);
    state.language = row.language;
    const business here = practice(std::string(row.language));
    EXPECT_EQ(in_words(read_turn(row.words, state, here, monday_at_ten)), row.meaning)
        << row.language << ": " << row.words;
  }
}

TEST(an_answer, to_a_confirmation) {
  constexpr answer_row rows[] = {
      {"en", "yes", "yes"},
      {"en", "yes please", "yes"},
      {"en", "yep", "yes"},
      {"en", "ok", "yes"},
      {"en", "sounds good", "yes"},
      {"en", "that's fine", "yes"},
      {"en", "yes, go ahead and book it", "yes"},
      {"en", "no", "no"},
      {"en", "no no, leave it", "no"},
      {"en", "don't book it", "no"},
      {"en", "yes but later", "later"},
      {"en", "a bit earlier please", "earlier"},
      {"en", "no, at four", "no 16:00"},
      {"en", "actually make it eleven", "11:00"},
      {"en", "Wednesday instead", "2026-11-25"},
      {"en", "the other one", "another"},
      {"en", "what?", "repeat"},
      {"en", "could you repeat that", "repeat"},
      {"en", "I don't know", "unknown"},
      {"en", "hmm", "nothing"},
      {"de", "ja", "yes"},
      {"de", "ja, gerne", "yes"},
      {"de", "passt", "yes"},
      {"de", "nein, lieber nicht", "no"},
      {"de", "ja, aber später", "later"},
      {"de", "wie bitte?", "repeat"},
      {"es", "sí, por favor", "yes"},
      {"es", "de acuerdo", "yes"},
      {"es", "no, gracias", "no"},
      {"es", "más tarde", "later"},
      {"es", "no le he entendido", "repeat"},
      {"fr", "oui, s'il vous plaît", "yes"},
      {"fr", "d'accord", "yes"},
      {"fr", "non merci", "no"},
      {"fr", "plus tôt", "earlier"},
      {"fr", "vous pouvez répéter ?", "repeat"},
      {"hi", "हाँ जी", "yes"},
      {"hi", "theek hai", "yes"},
      {"hi", "नहीं", "no"},
      {"hi", "thoda baad mein", "later"},
      {"hi", "फिर से बोलिए", "repeat"},
  };
  expect_read(question::confirm, rows);
}

TEST(an_answer, to_offers) {
  constexpr answer_row rows[] = {
      {"en", "the first", "choice 1"},
      {"en", "the second one", "choice 2"},
      {"en", "number three", "choice 3"},
      {"en", "the last one please", "choice -1"},
      {"en", "2", "choice 2 14:00"},
      {"en", "Wednesday", "2026-11-25"},
      {"en", "at half past two", "14:30"},
      {"en", "none of those", "no"},
      {"en", "whichever is first", "any"},
      {"en", "I don't mind", "any"},
      {"en", "something else", "another"},
      {"en", "a bit earlier", "earlier"},
      {"en", "do you have anything later?", "later"},
      {"en", "what was that?", "repeat"},
      {"de", "die zweite", "choice 2"},
      {"de", "den ersten bitte", "choice 1"},
      {"de", "egal", "any"},
      {"de", "etwas anderes", "another"},
      {"de", "etwas früher", "earlier"},
      {"es", "la segunda", "choice 2"},
      {"es", "el primero", "choice 1"},
      {"es", "me da igual", "any"},
      {"es", "otra hora", "another"},
      {"fr", "la deuxième", "choice 2"},
      {"fr", "le premier", "choice 1"},
      {"fr", "peu importe", "any"},
      {"fr", "plus tard", "later"},
      {"hi", "दूसरा वाला", "choice 2"},
      {"hi", "pehla wala", "choice 1"},
      {"hi", "koi bhi", "any"},
  };
  expect_read(question::offer, rows);
}

TEST(an_answer, to_the_time) {
  constexpr answer_row rows[] = {
      {"en", "three", "15:00"},
      {"en", "at three", "15:00"},
      {"en", "half past ten", "10:30"},
      {"en", "ten thirty", "10:30"},
      {"en", "3 pm", "15:00"},
      {"en", "eleven o'clock", "11:00"},
      {"en", "in the afternoon", "window"},
      {"en", "mornings are best", "window"},
      {"en", "any time", "any window"},
      {"en", "what do you have?", "unknown"},
      {"en", "not sure", "unknown"},
      {"en", "at four with Dr Mehta", "16:00 Dr Mehta"},
      {"de", "drei", "15:00"},
      {"de", "um halb elf", "10:30"},
      {"de", "elf Uhr", "11:00"},
      {"de", "nachmittags", "window"},
      {"de", "weiß ich nicht", "unknown"},
      {"es", "a las tres", "15:00"},
      {"es", "las tres", "15:00"},
      {"es", "tres", "15:00"},
      {"es", "por la tarde", "window"},
      {"es", "no sé", "unknown"},
      {"fr", "quinze heures", "15:00"},
      {"fr", "quinze", "15:00"},
      {"fr", "le matin", "window"},
      {"fr", "je ne sais pas", "unknown"},
      {"hi", "teen baje", "15:00"},
      {"hi", "तीन", "15:00"},
      {"hi", "शाम को", "window"},
      {"hi", "पता नहीं", "unknown"},
  };
  expect_read(question::time, rows);
}

TEST(an_answer, to_the_day) {
  constexpr answer_row rows[] = {
      {"en", "tomorrow", "2026-11-24"},
      {"en", "Tuesday", "2026-11-24"},
      {"en", "the fifth", "2026-12-05"},
      {"en", "Tuesday at three with Dr Rao, it's Anna", "2026-11-24 15:00 Dr Rao name Anna"},
      {"en", "Friday afternoon", "2026-11-27 window"},
      {"en", "not on Mondays", "not on 1"},
      {"en", "not Tuesday", "not on 2"},
      {"en", "as soon as possible", "any soonest"},
      {"en", "any day", "any"},
      {"en", "I don't know", "unknown"},
      {"en", "when do you have time?", "unknown"},
      {"en", "blah blah", "nothing"},
      {"de", "morgen", "2026-11-24"},
      {"de", "am Mittwoch um zehn", "2026-11-25 10:00"},
      {"de", "montags nicht", "not on 1"},
      {"de", "so bald wie möglich", "any soonest"},
      {"de", "keine Ahnung", "unknown"},
      {"es", "el miércoles", "2026-11-25"},
      {"es", "los lunes no", "not on 1"},
      {"es", "cualquier día", "any"},
      {"fr", "mercredi", "2026-11-25"},
      {"fr", "pas le lundi", "not on 1"},
      {"fr", "demain à dix heures", "2026-11-24 10:00"},
      {"hi", "kal", "2026-11-24"},
      {"hi", "बुधवार", "2026-11-25"},
      {"hi", "somvar ko nahi", "not on 1"},
  };
  expect_read(question::day, rows);
}

TEST(an_answer, to_the_name) {
  constexpr answer_row rows[] = {
      {"en", "Ravi", "name Ravi"},
      {"en", "it's Anna", "name Anna"},
      {"en", "my name is Anna Schmidt", "name Anna Schmidt"},
      {"en", "Anna Schmidt please", "name Anna Schmidt"},
      {"en", "anna schmidt", "name Anna Schmidt"},
      {"en", "this is Maria Lopez", "name Maria Lopez"},
      {"en", "O'Brien", "name O'Brien"},
      {"en", "yes", "yes"},
      {"en", "no", "no"},
      {"en", "what?", "repeat"},
      {"en", "I don't know", "unknown"},
      {"en", "one moment", "nothing"},
      {"en", "cleaning", "Cleaning"},
      {"de", "Müller", "name Müller"},
      {"de", "ich heiße Anna Weber", "name Anna Weber"},
      {"de", "Weber, Anna", "name Weber"},
      {"es", "me llamo Lucía García", "name Lucía García"},
      {"es", "Lucía", "name Lucía"},
      {"fr", "je m'appelle Amélie Dubois", "name Amélie Dubois"},
      {"fr", "Dubois", "name Dubois"},
      {"hi", "mera naam Ravi hai", "name Ravi"},
      {"hi", "रवि", "name रवि"},
  };
  expect_read(question::name, rows);
}

TEST(an_answer, to_the_service_and_to_what_else) {
  constexpr answer_row rows[] = {
      {"en", "a check-up", "Check-up"},
      {"en", "cleaning", "Cleaning"},
      {"en", "a cleaning tomorrow", "2026-11-24 Cleaning"},
      {"en", "the first", "choice 1"},
      {"en", "the second one", "choice 2"},
      {"en", "1", "choice 1"},
      {"en", "a cleaning with Dr Mehta on Friday", "2026-11-27 Cleaning Dr Mehta"},
      {"en", "I don't know", "unknown"},
      {"en", "pardon?", "repeat"},
      {"de", "Check-up bitte", "Check-up"},
      {"de", "das zweite", "choice 2"},
      {"de", "weiß nicht", "unknown"},
      {"es", "el segundo", "choice 2"},
      {"es", "Check-up", "Check-up"},
      {"es", "¿cómo dice?", "repeat"},
      {"fr", "le deuxième", "choice 2"},
      {"fr", "un Check-up", "Check-up"},
      {"fr", "pardon ?", "repeat"},
      {"hi", "Check-up chahiye", "Check-up"},
      {"hi", "दूसरा", "choice 2"},
      {"hi", "pata nahi", "unknown"},
  };
  expect_read(question::service, rows);
}

TEST(a_turn, is_an_aside_in_every_language) {
  constexpr answer_row rows[] = {
      {"en", "can I talk to somebody?", "person"},
      {"en", "a real person please", "person"},
      {"en", "put me through to the doctor", "person"},
      {"en", "bye", "goodbye"},
      {"en", "that's all, thank you", "goodbye"},
      {"en", "nothing else", "goodbye"},
      {"en", "one second", "hold_on"},
      {"en", "hold on, let me check", "hold_on"},
      {"en", "okay let me ask my husband", "hold_on"},
      {"de", "ja, da muss ich erst meinen Mann fragen", "hold_on"},
      {"es", "sí, tengo que preguntar a mi mujer", "hold_on"},
      {"fr", "oui, je dois demander à mon mari", "hold_on"},
      {"en", "wrong number", "wrong_number"},
      {"en", "shut up", "abuse"},
      {"en", "how much is a cleaning?", "question"},
      {"en", "when is my appointment?", "my_bookings"},
      {"en", "I'm running late", "late"},
      {"en", "he is not breathing", "urgent"},
      {"en", "please cancel my appointment", "cancel"},
      {"en", "can I move my appointment to Friday", "move"},
      {"en", "do I get a discount", "claim"},
      {"de", "ich möchte mit einem Menschen sprechen", "person"},
      {"de", "verbinden Sie mich bitte", "person"},
      {"de", "auf Wiederhören", "goodbye"},
      {"de", "das war's", "goodbye"},
      {"de", "einen Moment bitte", "hold_on"},
      {"de", "ich habe mich verwählt", "wrong_number"},
      {"de", "halt die Klappe", "abuse"},
      {"de", "ich möchte meinen Termin absagen", "cancel"},
      {"es", "quiero hablar con una persona", "person"},
      {"es", "hasta luego", "goodbye"},
      {"es", "un momento", "hold_on"},
      {"es", "me he equivocado de número", "wrong_number"},
      {"es", "quiero cancelar mi cita", "cancel"},
      {"fr", "je voudrais parler à quelqu'un", "person"},
      {"fr", "au revoir", "goodbye"},
      {"fr", "un instant", "hold_on"},
      {"fr", "je me suis trompé de numéro", "wrong_number"},
      {"fr", "je veux annuler mon rendez-vous", "cancel"},
      {"hi", "kisi se baat karni hai", "person"},
      {"hi", "किसी से बात करनी है", "person"},
      {"hi", "बस इतना ही", "goodbye"},
      {"hi", "ek minute", "hold_on"},
      {"hi", "galat number", "wrong_number"},
  };
  for (const answer_row& row : rows) {
    conversation_state state = asked(question::day);
    state.language = row.language;
    const business here = practice(std::string(row.language));
    EXPECT_EQ(name_of(read_turn(row.words, state, here, monday_at_ten).intent), row.meaning)
        << row.language << ": " << row.words;
  }
}

TEST(a_key, answers_in_the_light_of_the_question) {
  EXPECT_EQ(in_words(read_keys("1", asked(question::confirm))), "yes");
  EXPECT_EQ(in_words(read_keys("2", asked(question::confirm))), "no");
  EXPECT_EQ(in_words(read_keys("3", asked(question::confirm))), "nothing");
  EXPECT_EQ(in_words(read_keys("2", asked(question::offer))), "choice 2");
  EXPECT_EQ(in_words(read_keys("*", asked(question::day))), "repeat");
  EXPECT_EQ(read_keys("0", asked(question::day)).intent, turn_intent::person);
  EXPECT_EQ(in_words(read_keys("12", asked(question::offer))), "nothing");
  EXPECT_EQ(in_words(read_keys("", asked(question::offer))), "nothing");
}

}  // namespace
}  // namespace zylin::domain
