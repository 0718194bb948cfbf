#include "domain/time_request_table.hpp"

namespace zylin::domain::time_phrase_tables {
namespace {

time_context in(const char* language) {
  return {.now = monday.now, .day_first = true, .language = language};
}

}  // namespace

TEST(a_time_request, keeps_alternatives_in_their_order) {
  const request_row rows[] = {
      {"tomorrow at 10 or at 3", "2026-11-24 10:00 / 2026-11-24 15:00"},
      {"Monday or Tuesday at 5 PM", "2026-11-30 17:00 / 2026-11-24 17:00"},
      {"Thursday at two, otherwise Friday at nine", "2026-11-26 14:00 / 2026-11-27 09:00"},
      {"Thursday, or if that's not possible Friday, at 3", "2026-11-26 15:00 / 2026-11-27 15:00"},
      {"Friday at 3, if not then Monday at 4", "2026-11-27 15:00 / 2026-11-30 16:00"},
      {"tomorrow morning or Friday afternoon", "2026-11-24 05:00-12:00 / 2026-11-27 12:00-18:00"},
      {"Friday morning or afternoon", "2026-11-27 05:00-12:00 / 2026-11-27 12:00-18:00"},
      {"at 3 or 4 tomorrow", "2026-11-24 15:00 / 2026-11-24 16:00"},
      {"4 or 5 pm tomorrow", "2026-11-24 16:00 / 2026-11-24 17:00"},
      {"ten or eleven in the morning on Friday", "2026-11-27 10:00 / 2026-11-27 11:00"},
      {"11 or 1 pm on Friday", "2026-11-27 11:00 / 2026-11-27 13:00"},
      {"Wednesday or Thursday of next week at 2", "2026-12-02 14:00 / 2026-12-03 14:00"},
      {"tomorrow for a cut or a shave at 3", "2026-11-24 15:00"},
      {"tomorrow at 3, otherwise as soon as possible", "2026-11-24 15:00 / soonest"},
      {"Monday at 9, Tuesday at 10, Wednesday at 11, Thursday at 12 or Friday at 1",
       "? 2026-11-30 09:00 / 2026-11-24 10:00 / 2026-11-25 11:00 / 2026-11-26 12:00"},
  };
  expect_requests(rows, monday);
}

TEST(a_time_request, is_ambiguous_where_no_word_chooses) {
  const request_row rows[] = {
      {"Monday at 9, Tuesday at 10", "? 2026-11-30 09:00 / 2026-11-24 10:00"},
      {"I can do Tuesday at 3. Thursday at 4 is fine.", "? 2026-11-24 15:00 / 2026-11-26 16:00"},
      {"my wife at two and me at three on Friday", "? 2026-11-27 14:00 / 2026-11-27 15:00"},
      {"Tuesday and Thursday at 3", "? 2026-11-24 15:00 / 2026-11-26 15:00"},
  };
  expect_requests(rows, monday);
}

TEST(a_time_request, replaces_what_is_corrected) {
  const request_row rows[] = {
      {"Monday at 9, Tuesday at 10, no, Wednesday at 11", "2026-11-25 11:00"},
      {"Monday or Tuesday, no, Wednesday at 3", "2026-11-25 15:00"},
      {"1 pm instead, I forgot I have something else at 2", "13:00", "at 2"},
      {"tomorrow at 2 pm, I'd rather come at 1 pm instead", "2026-11-24 13:00"},
  };
  expect_requests(rows, monday);
}

TEST(a_time_request, knows_what_has_been_from_what_is_wanted) {
  const request_row rows[] = {
      {"tomorrow at ten, I've had this cough since Saturday", "2026-11-24 10:00"},
      {"I've had this cough since Saturday can I come tomorrow at ten", "2026-11-24 10:00"},
      {"my tooth has hurt since Friday, Monday at 9 please", "2026-11-30 09:00"},
      {"Wednesday at eleven, I was last there on Friday", "2026-11-25 11:00"},
      {"my last appointment was Monday, can I come Thursday at four", "2026-11-26 16:00"},
      {"I came on Friday and it still hurts, so Wednesday at two", "2026-11-25 14:00"},
      {"I called yesterday at 3, could I come at 4 tomorrow", "2026-11-24 16:00"},
      {"I was there two weeks ago at noon, tomorrow at 5 please", "2026-11-24 17:00"},
  };
  expect_requests(rows, monday);
}

TEST(a_time_request, notes_reasons_and_conditions) {
  const request_row rows[] = {
      {"Friday at three, I have to leave by four thirty", "2026-11-27 15:00", "by four thirty"},
      {"Friday at three because I work until two", "2026-11-27 15:00", "until two"},
      {"because I work until 5, Thursday at 5:30", "2026-11-26 17:30", "until 5"},
      {"my flight lands at 6, so 7 pm tomorrow", "2026-11-24 19:00", "at 6"},
      {"could I come before eleven on Thursday, I have a bus at 12", "2026-11-26 00:00-11:00", "12"},
      {"Thursday at 10, but I'm away until Wednesday", "2026-11-26 10:00", "until Wednesday"},
  };
  expect_requests(rows, monday);
}

TEST(a_time_request, is_bounded_by_days) {
  const request_row rows[] = {
      {"nothing before eleven, any day next week", "2026-11-30..2026-12-06 11:00-24:00"},
      {"any time next week after four", "2026-11-30..2026-12-06 16:00-24:00"},
      {"sometime next week in the morning", "2026-11-30..2026-12-06 05:00-12:00"},
      {"next available after Wednesday", "2026-11-26.. soonest"},
      {"as soon as possible after Thursday", "2026-11-27.. soonest"},
      {"the earliest you have before Friday", "..2026-11-26 soonest"},
      {"by Tuesday next week", "..2026-12-01"},
      {"by Friday in the morning", "..2026-11-27 05:00-12:00"},
      {"not before Thursday, in the afternoon", "2026-11-26.. 12:00-18:00"},
      {"from Wednesday on, in the evening", "2026-11-25.. 17:00-24:00"},
      {"this weekend, any time", "2026-11-28..2026-11-29 00:00-24:00"},
      {"between Tuesday and Thursday in the afternoon", "2026-11-24..2026-11-26 12:00-18:00"},
      {"Monday to Wednesday after 3", "2026-11-30..2026-12-02 15:00-24:00"},
      {"July 13 to 15 in the morning", "2027-07-13..2027-07-15 05:00-12:00"},
      {"Thursday or later, in the morning", "2026-11-26.. 05:00-12:00"},
      {"within two weeks, in the afternoon", "..2026-12-07 12:00-18:00"},
  };
  expect_requests(rows, monday);
}

TEST(a_time_request, leaves_out_what_is_not_wanted_or_only_asked_about) {
  const request_row rows[] = {
      {"not Monday but Tuesday at noon", "2026-11-24 12:00"},
      {"any day but Monday as soon as possible", "soonest", "any day but Monday"},
      {"Tuesday at 3 doesn't work, can we do Wednesday at 4", "2026-11-25 16:00"},
      {"I can't make it on Tuesday, Wednesday at 4", "2026-11-25 16:00"},
      {"are you open on Sunday?", "2026-11-29", "Sunday"},
      {"are you open on Saturday? I'd like to come at 3", "2026-11-28 15:00", "Saturday"},
      {"what time do you close on Friday", "2026-11-27", "Friday"},
      {"my appointment is on Friday at 2, can I come at 3 instead", "2026-11-27 15:00"},
      {"I have an appointment on Tuesday at 10 and need another one on Friday at 11", "2026-11-27 11:00"},
      {"I've got a 2 o'clock on Wednesday", "2026-11-25 14:00"},
  };
  expect_requests(rows, monday);
}

TEST(a_time_request, says_which_words_were_left_unread) {
  const request_row rows[] = {
      {"every Tuesday at eleven", "2026-11-24 11:00", "every"},
      {"Tuesdays and Thursdays", "", "Tuesdays + Thursdays"},
      {"a table for six tomorrow at seven", "2026-11-24 07:00", "six"},
      {"two haircuts tomorrow at 3", "2026-11-24 15:00", "two"},
      {"I'm 45 years old and need a check-up tomorrow at 10", "2026-11-24 10:00", "45"},
      {"in a few days", "", "days"},
      {"sometime in spring", "", "in spring"},
      {"February 30th at 3", "15:00", "February 30th"},
      {"the Monday after Diwali at 10", "10:00", "Monday after Diwali"},
      {"my number is 555 123 4567, tomorrow at 3", "2026-11-24 15:00"},
      {"my name is Wednesday Adams, Friday at 4", "2026-11-27 16:00"},
  };
  expect_requests(rows, monday);
}

TEST(a_time_request, is_read_in_spanish) {
  const request_row rows[] = {
      {"mañana a las diez o a las tres", "2026-11-24 10:00 / 2026-11-24 15:00"},
      {"el lunes o el martes a las cinco", "2026-11-30 17:00 / 2026-11-24 17:00"},
      {"el jueves a las dos, si no el viernes a las nueve", "2026-11-26 14:00 / 2026-11-27 09:00"},
      {"mañana a las diez, tengo tos desde el sábado", "2026-11-24 10:00"},
      {"el miércoles a las once, estuve allí el viernes", "2026-11-25 11:00"},
      {"el viernes a las tres, tengo que salir a las cuatro y media", "2026-11-27 15:00", "a las cuatro y media"},
      {"la semana que viene cualquier día después de las once", "2026-11-30..2026-12-06 11:00-24:00"},
      {"de lunes a miércoles por la tarde", "2026-11-30..2026-12-02 14:00-20:00"},
      {"antes del viernes por la mañana", "..2026-11-26 05:00-12:00"},
      {"a partir del miércoles por la tarde", "2026-11-25.. 14:00-20:00"},
      {"no puedo el martes, el miércoles a las 4", "2026-11-25 16:00"},
      {"el martes a las tres, perdón, el miércoles", "2026-11-25 15:00"},
      {"lunes a las 9, martes a las 10", "? 2026-11-30 09:00 / 2026-11-24 10:00"},
  };
  expect_requests(rows, in("es"));
}

TEST(a_time_request, is_read_in_german) {
  const request_row rows[] = {
      {"morgen um zehn oder um drei", "2026-11-24 10:00 / 2026-11-24 15:00"},
      {"Montag oder Dienstag um fünf", "2026-11-30 17:00 / 2026-11-24 17:00"},
      {"Donnerstag um zwei, sonst Freitag um neun", "2026-11-26 14:00 / 2026-11-27 09:00"},
      {"morgen um zehn, ich habe seit Samstag Husten", "2026-11-24 10:00"},
      {"Mittwoch um elf, ich war zuletzt am Freitag da", "2026-11-25 11:00"},
      {"Freitag um drei, ich muss um halb fünf weg", "2026-11-27 15:00", "um halb fünf"},
      {"Ich habe am Montag angerufen, ich hätte gern Freitag um neun", "2026-11-27 09:00"},
      {"nächste Woche irgendwann vormittags", "2026-11-30..2026-12-06 05:00-12:00"},
      {"von Montag bis Mittwoch nachmittags", "2026-11-30..2026-12-02 13:00-18:00"},
      {"ab Mittwoch vormittags", "2026-11-25.. 05:00-12:00"},
      {"spätestens am Donnerstag vormittags", "..2026-11-26 05:00-12:00"},
      {"Dienstag geht nicht, Mittwoch um drei", "2026-11-25 15:00"},
      {"Montag um neun, Dienstag um zehn", "? 2026-11-30 09:00 / 2026-11-24 10:00"},
      {"jeden Dienstag um elf", "2026-11-24 11:00", "jeden"},
  };
  expect_requests(rows, in("de"));
}

TEST(a_time_request, is_read_in_hindi) {
  const request_row rows[] = {
      {"kal das baje ya teen baje", "2026-11-24 10:00 / 2026-11-24 15:00"},
      {"somvaar ya mangalvaar shaam 5 baje", "2026-11-30 17:00 / 2026-11-24 17:00"},
      {"guruvaar ko do baje, nahi to shukravar ko nau baje", "2026-11-26 14:00 / 2026-11-27 09:00"},
      {"mujhe shanivar se bukhar hai, kal subah das baje", "2026-11-24 10:00"},
      {"main shukravar ko aaya tha, budhvar ko gyarah baje", "2026-11-25 11:00"},
      {"somvaar se budhvar shaam ko", "2026-11-30..2026-12-02 16:00-24:00"},
      {"budhvar ke baad subah", "2026-11-26.. 05:00-12:00"},
      {"कल दस बजे या तीन बजे", "2026-11-24 10:00 / 2026-11-24 15:00"},
      {"गुरुवार को दो बजे, नहीं तो शुक्रवार को नौ बजे", "2026-11-26 14:00 / 2026-11-27 09:00"},
      {"मुझे शनिवार से बुखार है, कल सुबह दस बजे", "2026-11-24 10:00"},
      {"har mangalvaar gyarah baje", "2026-11-24 11:00", "har"},
  };
  expect_requests(rows, in("hi"));
}

TEST(a_time_request, is_found_in_what_people_tell_beside_it) {
  const request_row rows[] = {
      {"I'd like to come tomorrow, I think around 4, maybe 4:30", "? 2026-11-24 16:00 / 2026-11-24 16:30"},
      {"do you have anything sooner than Friday", "..2026-11-26"},
      {"I need to see the doctor today or tomorrow", "2026-11-23 / 2026-11-24"},
      {"next Tuesday or Wednesday, preferably in the morning", "2026-12-01 05:00-12:00 / 2026-11-25 05:00-12:00"},
      {"I was supposed to come yesterday, can I come tomorrow at noon", "2026-11-24 12:00"},
      {"the appointment is for Monday at 4 but I want Tuesday at 4", "2026-11-24 16:00"},
      {"I have a meeting until 3 so 3:30 tomorrow", "2026-11-24 15:30", "until 3"},
      {"Thursday or Friday between 2 and 4", "2026-11-26 14:00-16:00 / 2026-11-27 14:00-16:00"},
      {"at 9 tomorrow, sorry 10", "2026-11-24 10:00"},
      {"two o'clock on Thursday or three o'clock on Friday", "2026-11-26 14:00 / 2026-11-27 15:00"},
      {"could you do 5:30 or 6 on Thursday evening", "2026-11-26 17:30 / 2026-11-26 18:00"},
      {"I need it before my trip on December 5th", "", "December 5th"},
      {"we leave on Friday so Thursday at 2", "2026-11-26 14:00", "Friday"},
      {"you told me on Monday to call back on Wednesday, so can I have Friday at 10", "2026-11-27 10:00"},
      {"let's do Monday the 30th at 9, no actually at 10", "2026-11-30 10:00"},
      {"I have to be at work at 9 so could I come at 8 tomorrow", "2026-11-24 08:00", "at 9"},
      {"the week of December 7th in the morning", "2026-12-07..2026-12-13 05:00-12:00"},
      {"my son broke his tooth on Sunday, this afternoon at 3 please", "2026-11-23 15:00"},
      {"not tomorrow, the day after at 3", "15:00", "not tomorrow"},
  };
  expect_requests(rows, monday);
}

TEST(a_time_request, keeps_few_wishes_of_many) {
  std::string text = "at 9 tomorrow";
  for (int hour = 10; hour < 24; ++hour) {
    text += " or at " + std::to_string(hour) + ":00";
  }
  EXPECT_EQ(read_time_request(text, monday).wishes.size(), most_wishes);
}

}  // namespace zylin::domain::time_phrase_tables
