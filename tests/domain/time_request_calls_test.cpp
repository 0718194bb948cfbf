#include "domain/time_request_table.hpp"

namespace zylin::domain::time_phrase_tables {

// Whole requests as callers make them, without punctuation.
TEST(a_time_request, is_found_in_english_calls) {
  const request_row rows[] = {
      {"hello good morning ma'am this is Rajesh Kumar speaking I want to take one appointment for general consultation "
       "tomorrow morning eleven o'clock",
       "2026-11-24 11:00"},
      {"I need to get my son vaccinated can we come to morrow at ten thirty his name is Aarav Mehta",
       "2026-11-24 10:30"},
      {"um yeah so I was wondering if like you have anything on Friday afternoon for a flu shot",
       "2026-11-27 12:00-18:00"},
      {"sir my father is having high fever since three days please give appointment today only whatever time is there",
       "2026-11-23 00:00-24:00", "three"},
      {"is doctor Rao available on Monday I want to meet him only", "2026-11-30"},
      {"please cancel my appointment I am travelling out of station", ""},
      {"my chest is paining a lot and left arm is numb please tell the doctor immediately", "soonest"},
      {"call me back after five on my other number nine eight double four five one two three seven six", "17:00-24:00",
       "nine eight"},
      {"every Tuesday at eleven I need a consultation for the next month", "2026-11-24 11:00", "every + month"},
      {"I came yesterday and the doctor did not listen to me at all I waited two hours very bad service", "", "two"},
      {"um I have an appointment at three but I'm running like fifteen minutes late is that okay", "15:00", "fifteen"},
      {"hi I wanna get my hair colored next Friday at eleven my name's Jessica Alvarez", "2026-12-04 11:00"},
      {"I need a manicure and a blow dry on Friday at 3 p.m.", "2026-11-27 15:00"},
      {"I'd like to move my four o'clock on Wednesday to Friday same time", "2026-11-25..2026-11-27 16:00"},
      {"me and my two bridesmaids want blow dries on Saturday the twelfth of December at ten in the morning",
       "2026-12-12 10:00", "two"},
      {"book me in for a cut and color the day after tomorrow at one thirty", "2026-11-25 13:30"},
      {"I burned my scalp with the dye you used yesterday it's blistering and I can't open my eye", ""},
      {"can I get in this afternoon", "2026-11-23 12:00-18:00"},
      {"anytime tomorrow works for me just need a quick haircut name's Dave", "2026-11-24 00:00-24:00"},
      {"put me down for eleven on December third", "2026-12-03 11:00"},
      {"hey I booked online for Friday at two but it says ten can you check", "2026-11-27 14:00", "ten"},
      {"hiya could I book in for a clean please half ten Thursday if possible it's Gareth Llewellyn",
       "2026-11-26 10:30"},
      {"half two on the first please for a check up", "2026-12-01 14:30"},
      {"a week on Wednesday quarter to four please", "2026-12-02 15:45"},
      {"my face has swollen up and I can't breathe properly after the extraction", ""},
      {"the bleeding won't stop since my extraction this morning", ""},
      {"can I bring my appointment forward to tomorrow at nine", "2026-11-24 09:00"},
      {"could you let me know what time my appointment is on Thursday", "2026-11-26"},
      {"I'd like an appointment for my husband Tom Whittaker on the ninth at four pm he needs a filling",
       "2026-12-09 16:00"},
      {"first thing tomorrow morning for a check-up Mrs Nowak", "2026-11-24 05:00-12:00"},
      {"twenty to five on Monday", "2026-11-30 16:40"},
      {"I can do Tuesday or Wednesday either at three", "2026-11-24 15:00 / 2026-11-25 15:00"},
      {"I was charged twice for my last visit and I want a refund", ""},
      {"I don't want to cancel I just want to check it's still on", ""},
      {"cancel the ten o'clock and book me for three instead same day", "15:00"},
      {"table for four tonight at seven thirty under Johnson", "2026-11-23 19:30", "four"},
      {"can we get a table for six at six on the sixth of December", "2026-12-06 18:00", "six"},
  };
  expect_requests(rows, {.now = monday.now, .language = "en"});
}

TEST(a_time_request, is_found_in_spanish_calls) {
  const request_row rows[] = {
      {"hola buenos días quería pedir cita para una limpieza el miércoles a las cinco de la tarde soy Begoña Núñez",
       "2026-11-25 17:00"},
      {"quiero anular la cita de mañana", "2026-11-24"},
      {"mañana a las once y cuarto para una revisión me llamo Íñigo Etxeberria", "2026-11-24 11:15"},
  };
  expect_requests(rows, {.now = monday.now, .language = "es"});
}

TEST(a_time_request, is_found_in_german_calls) {
  const request_row rows[] = {
      {"guten Tag hier ist Jürgen Müller ich hätte gern einen Termin für eine Massage am Donnerstag um halb drei",
       "2026-11-26 14:30"},
      {"kann ich meinen Termin von Mittwoch auf Freitag um zehn verschieben", "2026-11-27 10:00"},
      {"mein Mann ist zusammengebrochen und atmet nicht", ""},
  };
  expect_requests(rows, {.now = monday.now, .language = "de"});
}

TEST(a_time_request, is_found_in_hindi_calls) {
  const request_row rows[] = {
      {"appointment chahiye Monday ko subah das baje mera naam Imran Qureshi", "2026-11-30 10:00"},
      {"mera appointment cancel kar dijiye", ""},
  };
  expect_requests(rows, {.now = monday.now, .language = "hi"});
}

}  // namespace zylin::domain::time_phrase_tables
