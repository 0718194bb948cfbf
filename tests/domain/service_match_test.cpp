#include "zylin/domain/service_match.hpp"

#include "reply_check/businesses.hpp"

#include <gtest/gtest.h>

#include <ostream>

namespace zylin::domain {

void PrintTo(service_choice choice, std::ostream* to) {
  constexpr const char* names[] = {"exact", "understood", "differs", "not offered", "none"};
  *to << names[static_cast<int>(choice)];
}

namespace {

using enum service_choice;

struct match_row {
  const char* business;
  const char* words;
  const char* model;  ///< empty: null
  service_choice choice;
  const char* service;  ///< or what is not offered
};

TEST(the_service, is_what_the_caller_named) {
  const match_row rows[] = {
      {"clinic", "one appointment for general consultation tomorrow", "General consultation", exact,
       "General consultation"},
      {"clinic", "a dental check-up please", "Vaccination", exact, "Dental check-up"},
      {"clinic", "a dental checkup please", "Vaccination", exact, "Dental check-up"},
      {"clinic", "a dental check up please", "", exact, "Dental check-up"},
      {"clinic", "I need to get my son vaccinated", "Vaccination", exact, "Vaccination"},
      {"clinic", "anything on Friday for a flu shot", "Vaccination", exact, "Vaccination"},
      {"clinic", "anything on Friday to get my travel papers stamped", "Vaccination", understood, "Vaccination"},
      {"clinic", "every Tuesday I need a consultation", "", exact, "General consultation"},
      {"clinic", "a consultation please", "Vaccination", differs, "General consultation"},
      {"clinic", "I'd like to book a haircut tomorrow at four", "General consultation", differs,
       "General consultation"},
      {"clinic", "a root canal please", "Dental check-up", differs, "Dental check-up"},
      {"clinic", "I need a vaccination", "General consultation", exact, "Vaccination"},
      {"clinic", "can I come tomorrow at three", "", none, ""},
      {"clinic", "can I come tomorrow at three", "null", none, ""},
      {"clinic", "can I come tomorrow at three", "Botox", none, ""},
      {"clinic", "I want botox tomorrow", "Botox", not_offered, "botox"},
      {"clinic", "I need an x-ray of my knee", "X-ray", not_offered, "x ray"},
      {"clinic", "I want a haircut", "Haircut", not_offered, "haircut"},
      {"clinic", "an appointment please", "Appointment", none, ""},
      {"salon", "get my hair colored next Friday", "Hair coloring", exact, "Hair coloring"},
      {"salon", "I want to get my hair dyed", "", exact, "Hair coloring"},
      {"salon", "something for my hair", "", none, ""},
      {"salon", "just need a quick haircut", "", exact, "Haircut"},
      {"salon", "my two bridesmaids want blow dries", "Blow dry", exact, "Blow dry"},
      {"salon", "how much for a men's cut", "Haircut", exact, "Haircut"},
      {"salon", "I want a massage", "Massage", not_offered, "massage"},
      {"salon", "a manicure", "Pedicure", exact, "Manicure"},
      {"dentist", "could I book in for a clean please", "Hygienist clean", exact, "Hygienist clean"},
      {"dentist", "a root canal", "Filling", exact, "Root canal"},
      {"clinic", "मुझे कल जनरल कंसल्टेशन चाहिए", "General consultation", exact, "General consultation"},
      {"clinic", "डेंटल चेकअप करवाना है", "Dental check-up", exact, "Dental check-up"},
      {"clinic", "डेंटल चेक-अप करवाना है", "Vaccination", differs, "Dental check-up"},
      {"clinic", "वैक्सीनेशन के लिए", "", exact, "Vaccination"},
      {"salon", "ब्लो ड्राई चाहिए", "Blow dry", exact, "Blow dry"},
      {"salon", "हर शनिवार समय चाहिए", "Manicure", differs, "Haircut"},
      {"clinica", "quería pedir cita para mañana a las diez", "Empaste", differs, "Revisión"},
      {"clinica", "quería pedir cita para mañana a las diez", "Revisión", none, ""},
      {"dentist", "half two for a check up", "Check-up", exact, "Check-up"},
      {"dentist", "I'd like teeth whitening", "Teeth whitening", not_offered, "teeth whitening"},
      {"restaurant", "a table for six", "Table", exact, "Table"},
      {"restaurant", "we want to celebrate a birthday", "Birthday party", none, ""},
      {"praxis", "einen Termin für eine Massage", "Massage", exact, "Massage"},
      {"praxis", "ich brauche Akupunktur", "Akupunktur", not_offered, "akupunktur"},
      {"praxis", "ein erstgesprach bitte", "Erstgespräch", exact, "Erstgespräch"},
      {"clinica", "pedir cita para una limpieza", "Limpieza dental", exact, "Limpieza dental"},
      {"clinica", "una revision", "", exact, "Revisión"},
      {"clinica", "quiero ortodoncia", "Ortodoncia", not_offered, "ortodoncia"},
  };
  for (const match_row& one : rows) {
    const business facts = reply_check_tests::named(one.business);
    const std::optional<std::string> model = *one.model == 0 ? std::nullopt : std::optional<std::string>(one.model);
    const service_match match = match_service(one.words, model, facts);
    EXPECT_EQ(match.choice, one.choice) << one.words << " | " << one.model;
    EXPECT_EQ(match.offered != nullptr ? match.offered->name : match.wanted, one.service) << one.words;
  }
}

TEST(the_service, is_not_the_only_one_where_several_are_named) {
  const business facts = reply_check_tests::salon();
  const service_match match = match_service("I need a manicure and a blow dry on Friday", "Blow dry", facts);
  EXPECT_EQ(match.choice, exact);
  ASSERT_NE(match.offered, nullptr);
  EXPECT_EQ(match.offered->name, "Blow dry");
  ASSERT_EQ(match.further.size(), 1U);
  EXPECT_EQ(match.further.front()->name, "Manicure");
}

TEST(a_service_of_the_business, is_meant_by_other_words_that_are_listed_for_it) {
  zylin::domain::business facts = zylin::domain::default_business();
  facts.services.resize(2);
  facts.services[0].name = "Dental hygiene";
  facts.services[0].also = {"teeth cleaning", "scale and polish"};
  facts.services[1].name = "Check-up";
  for (const char* words :
       {"I need a teeth cleaning tomorrow", "a scale and polish please", "dental hygiene", "I need cleaning"}) {
    const auto match = zylin::domain::match_service(words, std::nullopt, facts);
    ASSERT_NE(match.offered, nullptr) << words;
    EXPECT_EQ(match.offered->name, "Dental hygiene") << words;
  }
  EXPECT_EQ(zylin::domain::match_service("I need a scan", std::nullopt, facts).offered, nullptr);
}

}  // namespace
}  // namespace zylin::domain
