#include "domain/rule_reader_clinic.hpp"
#include "zylin/domain/asked_person.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/side_wishes.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

namespace zylin::domain::rule_reader_tests {
namespace {

/// A salon, so that services, prices and people have names.
business french_salon() {
  business made = clinic();
  made.name = "Salon des Lilas";
  made.address = "12 rue des Lilas, Lyon";
  made.phone = "+33 4 78 12 34 56";
  made.region = "FR";
  made.language = "fr";
  made.services.clear();
  for (const auto& [name, price] : std::initializer_list<std::pair<const char*, const char*>>{
           {"Coupe", "35 €"}, {"Coloration", "60 €"}, {"Brushing", "25 €"}, {"Manucure", "30 €"}}) {
    service one;
    one.name = name;
    one.price = price;
    made.services.push_back(one);
  }
  for (const char* name : {"Sophie Martin", "Karim", "Dr Lefèvre"}) {
    staff_member one;
    one.name = name;
    made.staff.push_back(one);
  }
  made.faq = {{"Comment peut-on payer ?", "En espèces ou par carte."},
              {"Où peut-on se garer ?", "Dans la rue, deux heures gratuites."}};
  return made;
}

/// The same house with the services of a dentist.
business french_dentist() {
  business made = french_salon();
  made.services.clear();
  for (const char* name : {"Contrôle dentaire", "Détartrage", "Vaccination", "Consultation"}) {
    service one;
    one.name = name;
    one.price = "40 €";
    made.services.push_back(one);
  }
  return made;
}

struct expected_request {
  const char* transcript;
  const char* meaning;
  const char* service = "";
  const char* when = "";    ///< "24 10:00": the day of November 2026, and the time if it is one
  const char* name = "";    ///< of the caller, or of whom it is for
  const char* person = "";  ///< who is asked for, or "anyone"
  const char* beside = "";  ///< the first thing besides that changes what is booked, but for a person
};

std::string when_of(const time_reading& wish) {
  std::array<char, 32> text{};
  std::string said;
  if (wish.date) {
    std::snprintf(text.data(), text.size(), "%u", static_cast<unsigned>(wish.date->day()));
    said = text.data();
  }
  if (wish.time) {
    std::snprintf(text.data(), text.size(), "%02d:%02d", static_cast<int>(wish.time->count() / 60),
                  static_cast<int>(wish.time->count() % 60));
    said += (said.empty() ? "" : " ") + std::string(text.data());
  }
  return said;
}

std::string person_in(std::string_view transcript, const business& facts) {
  const asked_person asked = find_asked_person(transcript, facts, read_side_wishes(transcript, facts));
  switch (asked.choice) {
    case person_choice::none: return "";
    case person_choice::anyone: return "anyone";
    case person_choice::known: return asked.who->name;
    case person_choice::unknown: return "unknown";
  }
  return "";
}

std::string change_in(std::string_view transcript, const business& facts) {
  for (const side_wish& one : read_side_wishes(transcript, facts)) {
    if (changes_the_booking(one.kind) && one.kind != side_wish_kind::person) {
      return std::string(to_string(one.kind));
    }
  }
  return "";
}

std::string described(std::string_view meaning, std::string_view service, std::string_view when, std::string_view name,
                      std::string_view person, std::string_view beside) {
  std::string text;
  for (const std::string_view one : {meaning, service, when, name, person, beside}) {
    text += (text.empty() ? "" : " | ") + std::string(one);
  }
  return text;
}

std::string read_french(std::string_view transcript, const business& facts) {
  const understanding read = read_by_rules(transcript, facts, monday_morning);
  const std::string when = when_of(read_requested_time(read, transcript, facts, monday_morning));
  return described(to_string(read.meaning), read.service.value_or(""), when, read.customer_name.value_or(""),
                   person_in(transcript, facts), change_in(transcript, facts));
}

std::string wanted(const expected_request& row) {
  return described(row.meaning, row.service, row.when, row.name, row.person, row.beside);
}

int count_right(const std::vector<expected_request>& rows, const business& facts) {
  int right = 0;
  for (const expected_request& row : rows) {
    const std::string read = read_french(row.transcript, facts);
    EXPECT_EQ(read, wanted(row)) << row.transcript;
    right += read == wanted(row) ? 1 : 0;
  }
  return right;
}

}  // namespace

TEST(rule_reader_french, reads_what_callers_of_a_salon_say) {
  const std::vector<expected_request> rows = {
      {"Bonjour, je voudrais prendre rendez-vous pour une coupe demain à dix heures", "booking", "Coupe", "24 10:00"},
      {"j'aimerais réserver un brushing jeudi à quatorze heures trente", "booking", "Brushing", "26 14:30"},
      {"est-ce que vous auriez une place mercredi matin pour une couleur", "booking", "Coloration", "25"},
      {"Bonjour, je m'appelle Claire Dubois, je voudrais une coupe vendredi à quinze heures", "booking", "Coupe",
       "27 15:00", "Claire Dubois"},
      {"c'est Julien Moreau à l'appareil, je voudrais un rendez-vous avec Karim samedi à onze heures", "booking", "",
       "28 11:00", "Julien Moreau", "Karim"},
      {"mon nom est Nadia Benali, une manucure mardi à neuf heures s'il vous plaît", "booking", "Manucure", "24 09:00",
       "Nadia Benali"},
      {"est-ce qu'il vous reste quelque chose demain après-midi avec Sophie", "booking", "", "24", "", "Sophie Martin"},
      {"il faudrait que j'annule mon rendez-vous de jeudi", "cancel", "", "26"},
      {"je dois annuler, j'ai un empêchement", "cancel"},
      {"je ne pourrai pas venir demain finalement", "cancel", "", "24"},
      {"je voudrais décaler mon rendez-vous de mardi à jeudi même heure", "reschedule", "", "26"},
      {"est-ce qu'on pourrait reporter ma coupe à la semaine prochaine", "reschedule", "Coupe"},
      {"serait-il possible d'avancer mon rendez-vous à neuf heures", "reschedule", "", "09:00"},
      {"vous êtes ouverts le samedi", "faq", "", "28"},
      {"à quelle heure vous fermez ce soir", "faq", "", "23"},
      {"c'est combien une coupe", "faq", "Coupe"},
      {"on peut payer par carte", "faq"},
      {"vous êtes où exactement", "faq"},
      {"est-ce qu'on peut se garer près de chez vous", "faq"},
      {"j'ai rendez-vous à quelle heure demain", "other", "", "24"},
      {"je voulais confirmer mon rendez-vous de vendredi", "other", "", "27"},
      {"je vais avoir dix minutes de retard", "other"},
      {"pouvez-vous me rappeler s'il vous plaît", "other"},
      {"je voudrais parler au responsable, je ne suis pas contente du tout", "other"},
      {"une coupe pour mon fils Lucas mercredi à seize heures", "booking", "Coupe", "25 16:00", "Lucas"},
      {"peu importe avec qui, une coupe jeudi à dix heures", "booking", "Coupe", "26 10:00", "", "anyone"},
      {"auriez-vous une disponibilité jeudi vers onze heures pour un balayage", "booking", "Coloration", "26 11:00"},
      {"je souhaiterais un rendez-vous chez Sophie lundi prochain à dix heures et demie", "booking", "", "30 10:30", "",
       "Sophie Martin"},
      {"mon mari fait un malaise devant chez vous", "urgent"},
      {"allô, j'voudrais me faire couper les cheveux vendredi à une heure de l'après-midi", "booking", "Coupe",
       "27 13:00"},
      {"finalement je ne peux plus venir vendredi, est-ce que je peux venir samedi à la place", "reschedule", "", "28"},
      {"y aurait-il moyen de déplacer mon rendez-vous", "reschedule"},
      {"vous faites des colorations", "faq", "Coloration"},
      {"je vous appelle pour annuler la coupe de demain", "cancel", "Coupe", "24"},
      {"quels sont vos horaires", "faq"},
      {"je voudrais prendre rendez-vous", "booking"},
      {"est-ce que je dois prendre rendez-vous ou on peut passer comme ça", "other"},
      {"bonjour c'est Monsieur Lambert, je voudrais une coupe jeudi à neuf heures quinze", "booking", "Coupe",
       "26 09:15", "Monsieur Lambert"},
      {"Madame Fontaine à l'appareil, je voudrais venir samedi à dix heures pour un brushing", "booking", "Brushing",
       "28 10:00", "Madame Fontaine"},
      {"c'était pour savoir si vous aviez de la place demain matin pour une manucure", "booking", "Manucure", "24"},
      {"vous n'auriez pas un créneau cet après-midi pour une coupe", "booking", "Coupe", "23"},
      {"je voudrais une coupe et une couleur vendredi à neuf heures", "booking", "Coloration", "27 09:00", "", "",
       "second_service"},
      {"une coupe pour moi et une pour ma fille jeudi à dix heures", "booking", "Coupe", "26 10:00", "", "",
       "second_person"},
      {"je préférerais venir mercredi plutôt que mardi", "reschedule", "", "25"},
      {"désolé mais je vais devoir annuler", "cancel"},
      {"je ne veux pas annuler, je voulais juste savoir à quelle heure c'était", "other"},
      {"comment on fait pour annuler un rendez-vous", "other"},
      {"si j'annule est-ce que je dois payer", "other"},
      {"est-ce que mon rendez-vous de jeudi est toujours bon", "other", "", "26"},
      {"votre adresse s'il vous plaît", "faq"},
      {"je suis énervée, rappelez-moi", "other"},
      {"faut-il prendre rendez-vous pour une manucure", "other", "Manucure"},
      {"je suis Paul Mercier, j'ai rendez-vous demain et je voudrais le décaler à vendredi", "reschedule", "", "27",
       "Paul Mercier"},
      {"je suis coincé dans les bouchons, j'arrive", "other"},
      {"c'est pas grave, je rappellerai", "other"},
      {"je peux pas venir à mon rendez-vous de demain", "cancel", "", "24"},
      {"on peut passer sans rendez-vous", "other"},
      {"pas avec Karim, mardi à onze heures pour une coupe", "booking", "Coupe", "24 11:00", "", "unknown"},
  };
  const int right = count_right(rows, french_salon());
  std::cout << "french salon: " << right << " of " << rows.size() << " right\n";
}

TEST(rule_reader_french, reads_what_patients_say) {
  const std::vector<expected_request> rows = {
      {"bonjour docteur, je voudrais un détartrage mardi matin à neuf heures", "booking", "Détartrage", "24 09:00"},
      {"j'ai mal aux dents, vous pourriez me prendre demain", "booking", "Contrôle dentaire", "24"},
      {"c'est pour un vaccin contre la grippe jeudi à dix-sept heures", "booking", "Vaccination", "26 17:00"},
      {"je souhaite consulter le docteur Lefèvre vendredi à onze heures", "booking", "Consultation", "27 11:00", "",
       "Dr Lefèvre"},
      {"ma fille Emma aurait besoin d'un contrôle mercredi à quatorze heures", "booking", "Contrôle dentaire",
       "25 14:00", "Emma"},
      {"combien coûte un détartrage", "faq", "Détartrage"},
      {"c'est à quel nom que je dois mettre le chèque", "other"},
      {"je n'ai pas mal à la poitrine, je veux juste une consultation lundi prochain à dix heures", "booking",
       "Consultation", "30 10:00"},
      {"il faudrait que je repousse mon rendez-vous de demain", "reschedule", "", "24"},
      {"on peut remettre ça à jeudi quinze heures", "reschedule", "", "26 15:00"},
      {"j'ai mal à la poitrine depuis une heure", "urgent"},
      {"bonjour ici Amélie Laurent, je dois annuler mon détartrage de demain", "cancel", "Détartrage", "24",
       "Amélie Laurent"},
      {"puis-je venir sans rendez-vous", "other"},
      {"n'importe qui me convient, une consultation mardi à seize heures", "booking", "Consultation", "24 16:00", "",
       "anyone"},
  };
  const int right = count_right(rows, french_dentist());
  std::cout << "french patients: " << right << " of " << rows.size() << " right\n";
}

}  // namespace zylin::domain::rule_reader_tests
