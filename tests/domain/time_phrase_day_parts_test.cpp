#include "domain/time_phrase_table.hpp"

namespace zylin::domain::time_phrase_tables {
namespace {

time_context context_in(const char* language) {
  time_context context = monday;
  context.language = language;
  context.day_first = true;
  return context;
}

}  // namespace

/// From when to when each language's parts of the day are, so that a time that is held lies in what was said. Where
/// they begin is compared with the day periods of the Unicode CLDR and with the way callers speak: nobody comes "por la
/// tarde" at noon. An evening begins at five, as a working day ends, and ends with the day.
TEST(parts_of_the_day, are_those_of_each_language) {
  const row english[] = {{"friday morning", "2026-11-27 05:00-12:00"},
                         {"friday afternoon", "2026-11-27 12:00-18:00"},
                         {"friday evening", "2026-11-27 17:00-24:00"}};
  expect_readings(english, context_in("en"));
  const row spanish[] = {{"viernes por la mañana", "2026-11-27 05:00-12:00"},
                         {"viernes por la tarde", "2026-11-27 14:00-20:00"},
                         {"viernes en la tarde", "2026-11-27 14:00-20:00"},
                         {"esta tarde", "2026-11-23 14:00-20:00"},
                         {"hoy por la noche", "2026-11-23 20:00-24:00"},
                         {"viernes por la noche", "2026-11-27 20:00-24:00"},
                         {"viernes a la una de la tarde", "2026-11-27 13:00"},
                         {"viernes a las doce y media de la tarde", "2026-11-27 12:30"},
                         {"viernes a las nueve de la noche", "2026-11-27 21:00"}};
  expect_readings(spanish, context_in("es"), {"Hola, ¿podría ir ", ", por favor?"});
  const row german[] = {{"Freitagvormittag", "2026-11-27 05:00-12:00"},
                        {"Freitagnachmittag", "2026-11-27 13:00-18:00"},
                        {"Freitag nachmittags", "2026-11-27 13:00-18:00"},
                        {"Freitagabend", "2026-11-27 17:00-24:00"},
                        {"Freitag um drei nachmittags", "2026-11-27 15:00"}};
  expect_readings(german, context_in("de"), {"Guten Tag, ich hätte gern einen Termin ", ", wenn das geht."});
  const row french[] = {{"vendredi matin", "2026-11-27 05:00-12:00"},
                        {"vendredi après-midi", "2026-11-27 13:00-18:00"},
                        {"cet après-midi", "2026-11-23 13:00-18:00"},
                        {"vendredi soir", "2026-11-27 17:00-24:00"},
                        {"vendredi à trois heures de l'après-midi", "2026-11-27 15:00"},
                        {"vendredi à midi et demi", "2026-11-27 12:30"},
                        {"vendredi à midi et quart", "2026-11-27 12:15"},
                        {"vendredi à midi moins le quart", "2026-11-27 11:45"}};
  expect_readings(french, context_in("fr"), {"Bonjour, je voudrais venir ", ", s'il vous plaît."});
  const row hindi[] = {{"शुक्रवार सुबह", "2026-11-27 05:00-12:00"},
                       {"शुक्रवार दोपहर", "2026-11-27 12:00-16:00"},
                       {"shukravaar dopahar ko", "2026-11-27 12:00-16:00"},
                       {"शुक्रवार दोपहर के बाद", "2026-11-27 13:00-18:00"},
                       {"शुक्रवार शाम", "2026-11-27 16:00-24:00"},
                       {"shukravaar shaam ko", "2026-11-27 16:00-24:00"},
                       {"शुक्रवार रात", "2026-11-27 20:00-24:00"},
                       {"शुक्रवार शाम चार बजे", "2026-11-27 16:00"},
                       {"शुक्रवार रात नौ बजे", "2026-11-27 21:00"}};
  expect_readings(hindi, context_in("hi"), {"नमस्ते, मुझे ", " आना है।"});
}

TEST(a_quarter_in_german, may_be_that_of_the_next_hour) {
  const row german[] = {{"morgen um viertel drei", "2026-11-24 14:15"},
                        {"morgen um dreiviertel drei", "2026-11-24 14:45"},
                        {"morgen um viertel nach drei", "2026-11-24 15:15"},
                        {"morgen um viertel vor drei", "2026-11-24 14:45"},
                        {"morgen um viertel zehn", "2026-11-24 09:15"}};
  expect_readings(german, context_in("de"), {"Guten Tag, ich hätte gern einen Termin ", ", wenn das geht."});
}

}  // namespace zylin::domain::time_phrase_tables
