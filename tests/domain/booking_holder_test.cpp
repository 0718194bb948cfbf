#include "zylin/domain/booking_holder.hpp"

#include "reply_check/businesses.hpp"

#include <gtest/gtest.h>

#include <string>

namespace zylin::domain {
namespace {

struct bearer_row {
  const char* words;
  bool somebody_else;
  const char* name;  ///< empty: none was said
};

void expect_bearers(const char* business, std::initializer_list<bearer_row> rows) {
  for (const bearer_row& one : rows) {
    const booking_holder whose = read_booking_holder(one.words, reply_check_tests::named(business));
    EXPECT_EQ(whose.somebody_else, one.somebody_else) << one.words;
    const bool named = *one.name != 0;
    EXPECT_EQ(whose.names.empty(), !named) << one.words;
    EXPECT_TRUE(!named || whose.has_name(one.name)) << one.words;
  }
}

TEST(whose_booking, is_somebody_elses) {
  expect_bearers("clinic", {{"Cancel my friend Suresh's appointment, his number is 98100 00001.", true, "Suresh"},
                            {"Cancel my mother's appointment please.", true, ""},
                            {"my sons check up on Friday has to be cancelled", true, ""},
                            {"Her appointment on Friday at four has to be cancelled.", true, ""},
                            {"Please cancel the appointment for Rahul Verma.", true, "Rahul"},
                            {"Move my brother's appointment to Thursday at three.", true, ""},
                            {"Please cancel Priya's booking.", true, "Priya"},
                            {"I'm calling on behalf of Meera, please cancel.", true, "Meera"},
                            {"Cancel the appointment, it was booked from another number.", true, ""},
                            {"mere dost Suresh ka appointment cancel kar do", true, "Suresh"},
                            {"uska appointment cancel kar dijiye", true, ""},
                            {"मेरी माँ का अपॉइंटमेंट कैंसल कर दीजिए", true, ""}});
  expect_bearers("praxis", {{"Bitte sagen Sie den Termin meiner Mutter am Freitag ab.", true, ""},
                            {"Annas Termin bitte stornieren.", true, "Anna"},
                            {"Den Termin von Herrn Krause bitte absagen.", true, "Krause"},
                            {"Seine Nummer ist 0171 2345678, bitte den Termin absagen.", true, ""}});
  expect_bearers("clinica", {{"Quiero cancelar la cita de mi hermano.", true, ""},
                             {"Anule la cita de Pedro, por favor.", true, "Pedro"},
                             {"Llamo de parte de Carmen para cancelar.", true, "Carmen"}});
  expect_bearers("clinica", {{"Je voudrais annuler le rendez-vous de ma mère.", true, ""},
                             {"J'appelle de la part de Camille pour annuler.", true, "Camille"},
                             {"Il faut décaler le rendez-vous de Pierre.", true, "Pierre"},
                             {"Annulez le rendez-vous de mon frère Luc, s'il vous plaît.", true, "Luc"}});
}

TEST(whose_booking, is_the_callers_alone_where_they_say_so) {
  const business shop = reply_check_tests::named("clinic");
  for (const char* said :
       {"Please cancel only mine.", "Cancel just my appointment, please.", "Cancel my appointment only.",
        "Bitte nur meinen Termin absagen.", "Sagen Sie bitte nur meinen ab.", "Cancele solo la mía, por favor.",
        "Quiero cancelar solamente mi cita.", "Sirf mera appointment cancel kar dijiye.",
        "सिर्फ मेरा अपॉइंटमेंट कैंसल कर दीजिए", "Annulez seulement le mien.", "Annulez uniquement mon rendez-vous."}) {
    EXPECT_TRUE(read_booking_holder(said, shop).only_own) << said;
  }
  for (const char* said :
       {"Please cancel my appointment.", "I just want to cancel my appointment.", "Bitte meinen Termin absagen.",
        "Quiero cancelar mi cita.", "Mera appointment cancel kar dijiye.", "Je voudrais annuler mon rendez-vous."}) {
    EXPECT_FALSE(read_booking_holder(said, shop).only_own) << said;
  }
}

TEST(whose_booking, is_under_a_name_that_must_be_on_it) {
  expect_bearers("clinic", {{"Please cancel the booking under the name of Deepak Rao.", false, "Deepak Rao"},
                            {"cancel it, it is under Priya Nair", false, "Priya"}});
  expect_bearers("praxis", {{"Absagen bitte, der Termin ist auf den Namen Becker.", false, "Becker"}});
  expect_bearers("clinica", {{"Anule la reserva a nombre de Pedro Gil.", false, "Pedro"}});
  expect_bearers("clinica", {{"Annulez la réservation au nom de Garnier.", false, "Garnier"},
                             {"Je dois annuler mon rendez-vous de jeudi.", false, ""},
                             {"Annulez mon rendez-vous avec le docteur Petit.", false, ""}});
  booking_holder whose{.somebody_else = false, .names = {"Deepak Rao"}};
  EXPECT_TRUE(whose.is_caller("Deepak"));
  EXPECT_FALSE(whose.is_caller("Asha"));
  EXPECT_FALSE(whose.is_caller(""));
  EXPECT_TRUE(booking_holder().is_caller("Asha"));
}

TEST(whose_booking, is_the_callers_in_other_words) {
  expect_bearers("clinic", {{"Please cancel my appointment on Friday.", false, ""},
                            {"Please cancel my appointment with Dr Rao on Friday.", false, ""},
                            {"Cancel Dr Rao's appointment on Friday.", false, ""},
                            {"Cancel tomorrow's appointment please.", false, ""},
                            {"I need to cancel Monday's dental check-up.", false, ""},
                            {"I need to cancel, my mother is ill.", false, ""},
                            {"Cancel my dental check-up appointment", false, ""},
                            {"Cancel my appointment, my new number is 98100 00001.", false, ""},
                            {"mera kal ka appointment cancel kar do", false, ""},
                            {"doctor sahab ka appointment cancel karna hai", false, ""},
                            {"मेरा अपॉइंटमेंट कैंसल कर दीजिए", false, ""},
                            {"कल का अपॉइंटमेंट कैंसल कर दीजिए", false, ""}});
  expect_bearers("praxis", {{"Ich muss meinen Termin am Freitag leider absagen.", false, ""},
                            {"Den Termin für Freitag bitte absagen.", false, ""},
                            {"Meinen Termin bei Herrn Kern muss ich absagen.", false, ""}});
  expect_bearers("clinica", {{"Tengo que cancelar mi cita del viernes.", false, ""},
                             {"Quiero anular mi cita con la doctora Ruiz.", false, ""}});
}

}  // namespace
}  // namespace zylin::domain
