#pragma once

#include "zylin/domain/business.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace zylin::domain::reply_check_tests {

/// Monday 23 November 2026, 10:00.
inline constexpr local_minutes monday_morning =
    std::chrono::local_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{10};

inline void offer(business& to, const char* name, int minutes, const char* price) {
  service one;
  one.name = name;
  one.duration = std::chrono::minutes(minutes);
  one.price = price;
  to.services.push_back(one);
}

inline business clinic() {
  using std::chrono::hours;
  business made;
  made.name = "HealthFirst Clinic";
  made.type = "clinic";
  made.address = "123 MG Road, Bangalore";
  made.phone = "+911234567890";
  made.region = "IN";
  for (unsigned day = 1; day <= 5; ++day) {
    made.hours.at(day) = {{hours{9}, hours{13}}, {hours{14}, hours{18}}};
  }
  made.hours.at(6) = {{hours{10}, hours{14}}};
  made.closures = {std::chrono::year{2026} / 12 / 25};
  offer(made, "General consultation", 30, "₹500");
  offer(made, "Dental check-up", 45, "₹800");
  offer(made, "Vaccination", 15, "₹300");
  made.faq = {{"Do you accept walk-ins?", "Yes, until an hour before we close."},
              {"Where can I park?", "There is free parking behind the building."},
              {"How can I pay?", "In cash, by card or with UPI."},
              {"How late can I cancel?", "Appointments can be cancelled up to 24 hours before."}};
  return made;
}

inline business salon() {
  using std::chrono::hours;
  business made;
  made.name = "Lush Hair Studio";
  made.type = "hair salon";
  made.address = "88 Mercer Street, New York";
  made.phone = "+12125550100";
  for (unsigned day = 2; day <= 6; ++day) {
    made.hours.at(day) = {{hours{9}, hours{19}}};
  }
  offer(made, "Haircut", 45, "$45");
  offer(made, "Hair coloring", 120, "$120");
  offer(made, "Blow dry", 30, "$40");
  offer(made, "Manicure", 40, "$35");
  made.faq = {{"Do you sell gift cards?", "Yes, at the front desk, from $25."},
              {"Where can I park?", "On the street, two hours free."},
              {"Do you have a website?", "Yes, lushhair.example.com"}};
  return made;
}

inline business dentist() {
  using std::chrono::hours;
  using std::chrono::minutes;
  business made;
  made.name = "Bright Smiles Dental";
  made.type = "dentist";
  made.address = "12 High Street, Reading";
  made.phone = "+442079460100";
  made.region = "GB";
  for (unsigned day = 1; day <= 5; ++day) {
    made.hours.at(day) = {{hours{8} + minutes{30}, hours{17} + minutes{30}}};
  }
  offer(made, "Check-up", 30, "£60");
  offer(made, "Hygienist clean", 30, "£75");
  offer(made, "Filling", 45, "£150");
  offer(made, "Root canal", 90, "£450");
  made.faq = {{"Are you taking new NHS patients?", "No, we are only private at the moment."},
              {"Do you accept Denplan?", "Yes, we accept Denplan."},
              {"Is there parking?", "Pay and display, opposite the surgery."}};
  return made;
}

inline business restaurant() {
  using std::chrono::hours;
  business made;
  made.name = "Osteria Lucca";
  made.type = "restaurant";
  made.address = "5 W Lake Street, Chicago";
  made.phone = "+13125550100";
  for (auto& day : made.hours) {
    day = {{hours{17}, hours{23}}};
  }
  offer(made, "Table", 120, "");
  made.faq = {{"Do you have vegan dishes?", "Yes, we have several vegan dishes."},
              {"Is there a dress code?", "Smart casual."},
              {"Where can I park?", "There is valet parking."}};
  return made;
}

inline business praxis() {
  using std::chrono::hours;
  business made;
  made.name = "Praxis Sonnenschein";
  made.type = "Physiotherapie";
  made.address = "Hauptstr. 1, Berlin";
  made.phone = "+493012345678";
  made.region = "DE";
  made.language = "de";
  for (unsigned day = 1; day <= 5; ++day) {
    made.hours.at(day) = {{hours{8}, hours{18}}};
  }
  offer(made, "Massage", 30, "35 €");
  offer(made, "Krankengymnastik", 30, "28 €");
  offer(made, "Erstgespräch", 60, "60 €");
  made.faq = {{"Wo kann ich parken?", "Im Hof hinter dem Haus."}, {"Nehmen Sie Kassenpatienten?", "Ja, mit Rezept."}};
  return made;
}

inline business clinica() {
  using std::chrono::hours;
  business made;
  made.name = "Clínica Dental Sol";
  made.type = "dentista";
  made.address = "Calle Mayor 3, Madrid";
  made.phone = "+34910000000";
  made.region = "ES";
  made.language = "es";
  for (unsigned day = 1; day <= 5; ++day) {
    made.hours.at(day) = {{hours{9}, hours{14}}, {hours{16}, hours{20}}};
  }
  offer(made, "Revisión", 30, "30 €");
  offer(made, "Limpieza dental", 45, "50 €");
  offer(made, "Empaste", 45, "60 €");
  made.faq = {{"¿Aceptan seguros?", "Aceptamos Sanitas y Adeslas."},
              {"¿Dónde puedo aparcar?", "Hay un aparcamiento público al lado."}};
  return made;
}

inline business named(std::string_view name) {
  return name == "salon"        ? salon()
         : name == "dentist"    ? dentist()
         : name == "restaurant" ? restaurant()
         : name == "praxis"     ? praxis()
         : name == "clinica"    ? clinica()
                                : clinic();
}

}  // namespace zylin::domain::reply_check_tests
