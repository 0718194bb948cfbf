#include "confirmation_request.hpp"

#include <gtest/gtest.h>

#include <string>

namespace zylin::domain {
namespace {

TEST(a_caller, asks_to_confirm_a_booking_of_theirs) {
  for (const char* said :
       {"I just want to confirm my booking", "Hi, I'd like to confirm my appointment for Friday at ten.",
        "Can you confirm our reservation?", "I'm calling to double check my 10 AM appointment",
        "Is my appointment still on?", "I wanted to make sure my booking is there.", "Please verify my reservation",
        "Hello. This is Tom. Just confirming my slot tomorrow. Thanks!", "Ich möchte meinen Termin bestätigen",
        "Steht mein Termin am Freitag noch?", "Ich wollte mich vergewissern, ob mein Termin steht",
        "Quiero confirmar mi cita", "Llamo para confirmar nuestra reserva de mañana", "¿Sigue en pie mi cita?",
        "Mera appointment confirm karna hai", "मुझे अपनी बुकिंग कन्फर्म करनी है", "मेरा अपॉइंटमेंट पक्का है?",
        "Je voulais confirmer mon rendez-vous de vendredi.", "Mon rendez-vous de mardi tient toujours ?"}) {
    EXPECT_TRUE(asks_to_confirm(said)) << said;
  }
}

TEST(a_caller, who_wants_to_book_confirms_nothing) {
  for (const char* said : {"", "I'd like to book an appointment", "Can you confirm an appointment for tomorrow at ten?",
                           "I would like my check-up appointment tomorrow", "my appointment is tomorrow",
                           "Please confirm.", "Confirm. My booking was nice.", "I need an appointment for my son",
                           "Ich möchte einen Termin", "Bitte bestätigen Sie den Termin", "Quiero una cita",
                           "Je voudrais un rendez-vous", "Confirmez-moi un rendez-vous demain",
                           "Mujhe appointment chahiye", "I confirm that I want a haircut", "my dog's booking"}) {
    EXPECT_FALSE(asks_to_confirm(said)) << said;
  }
  EXPECT_FALSE(asks_to_confirm(std::string(16'384, '.')));
}

}  // namespace
}  // namespace zylin::domain
