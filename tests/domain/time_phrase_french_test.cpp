#include "domain/time_phrase_table.hpp"

namespace zylin::domain::time_phrase_tables {

TEST(time_phrase, reads_french) {
  const row rows[] = {
      {"aujourd'hui", "2026-11-23"},
      {"demain", "2026-11-24"},
      {"demain à trois heures", "2026-11-24 15:00"},
      {"demain a 15h", "2026-11-24 15:00"},
      {"demain à 15 h 30", "2026-11-24 15:30"},
      {"demain à 15h30", "2026-11-24 15:30"},
      {"à 9h05", "09:05"},
      {"après-demain à dix heures et demie", "2026-11-25 10:30"},
      {"à trois heures et demie de l'après-midi", "15:30"},
      {"à dix heures du matin", "10:00"},
      {"à huit heures du soir", "20:00"},
      {"à quatre heures moins le quart", "15:45"},
      {"à cinq heures moins dix", "16:50"},
      {"à onze heures et quart", "11:15"},
      {"à quinze heures trente", "15:30"},
      {"à dix-sept heures", "17:00"},
      {"à midi", "12:00"},
      {"mardi", "2026-11-24"},
      {"mercredi à onze heures", "2026-11-25 11:00"},
      {"samedi matin", "2026-11-28 05:00-12:00"},
      {"vendredi prochain", "2026-11-27"},
      {"mardi de la semaine prochaine", "2026-12-01"},
      {"la semaine prochaine", "2026-11-30..2026-12-06"},
      {"ce soir", "2026-11-23 17:00-24:00"},
      {"cet après-midi à cinq heures", "2026-11-23 17:00"},
      {"demain matin", "2026-11-24 05:00-12:00"},
      {"le 5 décembre", "2026-12-05"},
      {"le cinq décembre à dix heures", "2026-12-05 10:00"},
      {"le 1er janvier", "2027-01-01"},
      {"le premier janvier à 14h", "2027-01-01 14:00"},
      {"lundi 30 novembre à 9h", "2026-11-30 09:00"},
      {"dans deux semaines", "2026-12-07"},
      {"dans trois jours", "2026-11-26"},
      {"demain entre 14h et 16h", "2026-11-24 14:00-16:00"},
      {"demain après 16h", "2026-11-24 16:00-24:00"},
      {"demain avant midi", "2026-11-24 00:00-12:00"},
      {"le jour de Noël", "2026-12-25"},
      {"le plus tôt possible", "soonest"},
  };
  time_context context = monday;
  context.language = "fr";
  expect_readings(rows, context, {.before = "Bonjour, je voudrais venir ", .after = ", merci."});
}

TEST(time_phrase, tells_french_wishes_from_what_else_is_said) {
  const row rows[] = {
      {"J'ai mal depuis samedi, je voudrais venir demain à dix heures.", "2026-11-24 10:00"},
      {"Pas mardi, plutôt jeudi à quatorze heures.", "2026-11-26 14:00"},
      {"Je voudrais une table pour quatre personnes demain à vingt heures.", "2026-11-24 20:00"},
      {"Bonjour, je m'appelle Claire Martin.", ""},
      {"Merci de me rappeler.", ""},
      {"Je voudrais changer mon rendez-vous.", ""},
      {"C'est pour mon mari.", ""},
  };
  time_context context = monday;
  context.language = "fr";
  expect_sentences(rows, context);
}

}  // namespace zylin::domain::time_phrase_tables
