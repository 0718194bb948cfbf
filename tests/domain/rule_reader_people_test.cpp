#include "domain/rule_reader_clinic.hpp"

#include <gtest/gtest.h>

namespace zylin::domain::rule_reader_tests {
namespace {

struct person_row {
  const char* transcript;
  const char* expected;
};

understanding read_in(const char* language, std::string_view transcript) {
  business business = clinic();
  business.language = language;
  return read_by_rules(transcript, business, monday_morning);
}

}  // namespace

TEST(rule_reader, reads_telephone_numbers) {
  const person_row rows[] = {
      {"My number is 080 1234 5678.", "080 1234 5678"},
      {"my number is +91 98765-43210, thanks", "+91 98765-43210"},
      {"you can reach me at (212) 555-0100", "(212) 555-0100"},
      {"Call me at 5551234.", "5551234"},
      {"my phone number is five five five, one two three four", "5551234"},
      {"call me back on plus four nine one seven oh one two three four five six seven", "+491701234567"},
      {"my number is double nine eight seven triple six five", "99876665"},
      {"my number is nine eight double seven six five four three two one", "9877654321"},
      {"my number is triple five, oh one, double two", "5550122"},
      {"my number is double 9 8 7 6 5 4", "9987654"},
      {"my number is 98765 double four 321", "9876544321"},
      {"my number is 9876543 double one zero", "9876543110"},
      {"my number is ninety eight seventy six fifty four thirty two ten", "9876543210"},
      {"my number is one eight hundred five five five twelve twelve", "18005551212"},
      {"my number is nought two oh, seven nine four six, oh nine five eight", "02079460958"},
      {"it's plus nine one, nine eight seven. My number is plus nine one nine eight seven six five four three two one "
       "oh",
       "+919876543210"},
      {"my number is, uh, five five five one two three four", "5551234"},
      {"my number is double nine eight, triple five, oh one two", "998555012"},
      {"call me on one eight hundred, five five five, nineteen nineteen, it's Tom", "18005551919"},
      {"my number is thirty three, forty four, fifty five, sixty six", "33445566"},
      {"you can text me at 5 5 5 double 1 double 2 3", "55511223"},
      {"my number is four oh four, triple five, oh one nine nine", "4045550199"},
      {"my number ends with triple seven", nullptr},
      {"I want the number two menu at 3", nullptr},
      {"the number is 12345", nullptr},
      {"my number is 12345678901234567890", nullptr},
      {"my number is double", nullptr},
      {"call me at 3 PM", nullptr},
      {"5551234", nullptr},
      {"number", nullptr},
  };
  for (const person_row& r : rows) {
    EXPECT_EQ(read(r.transcript).customer_phone.value_or("(none)"), r.expected == nullptr ? "(none)" : r.expected)
        << r.transcript;
  }
}

TEST(rule_reader, reads_telephone_numbers_in_the_language_of_the_business) {
  struct spoken_row {
    const char* language;
    const char* transcript;
    const char* expected;
  };
  const spoken_row rows[] = {
      {"de", "meine Nummer ist null eins sieben null, eins zwei drei vier fünf", "017012345"},
      {"de", "meine Telefonnummer lautet null eins sieben, zweiundzwanzig, dreiunddreißig", "0172233"},
      {"de", "Sie erreichen mich unter der Nummer 030 1234567", "030 1234567"},
      {"es", "mi número es seis uno dos tres cuatro cinco seis siete ocho", "612345678"},
      {"es", "mi teléfono es seis doce treinta y cinco cuarenta y dos diez", "612354210"},
      {"hi", "mera number hai nau aath saat chhah paanch chaar teen do ek shunya", "9876543210"},
      {"hi", "मेरा नंबर है नौ आठ सात छह पाँच चार तीन दो एक शून्य", "9876543210"},
      {"de", "meine Nummer ist null siebzehn, dreiundneunzig, achtundsechzig, vierundsiebzig", "017936874"},
      {"de", "Sie erreichen mich unter null dreißig, zwölf, vierunddreißig, sechsundfünfzig", "030123456"},
      {"de", "meine Nummer lautet null eins fünf eins, doppel drei, zwei, vier vier, acht acht", "01513324488"},
      {"es", "mi teléfono es seis uno dos, treinta y cuatro, cincuenta y seis, setenta y ocho", "612345678"},
      {"es", "mi teléfono es nueve ochenta y siete, setenta y seis, noventa, cero uno", "987769001"},
      {"es", "mi móvil es seis cero cero, doble uno, dos, tres tres, cuatro", "600112334"},
      {"hi", "mera number hai atthaanave chhihattar chauvan battees das", "9876543210"},
      {"hi", "मेरा नंबर ९८७६५ ४३२१० है", "98765 43210"},
      {"hi", "मेरा नंबर अट्ठानवे छिहत्तर चौवन बत्तीस दस है", "9876543210"},
      {"fr", "mon numéro c'est le zéro six douze trente-quatre cinquante-six soixante-dix-huit", "0612345678"},
      {"fr", "vous pouvez me rappeler au zéro sept quatre-vingt-douze quatre-vingts dix-huit soixante et onze",
       "0792801871"},
      {"fr", "mon numéro est le zéro quatre vingt-deux trente-trois zéro un quatre-vingt-dix-neuf", "0422330199"},
      {"hi", "my number is double nine aath saat six five four three", "99876543"},
  };
  for (const spoken_row& r : rows) {
    EXPECT_EQ(read_in(r.language, r.transcript).customer_phone.value_or("(none)"), r.expected) << r.transcript;
  }
}

TEST(rule_reader, reads_spelled_names) {
  const person_row rows[] = {
      {"My name is Smith, S-M-I-T-H.", "Smith"},
      {"My name is John Smith, S-M-Y-T-H-E, and I need an appointment.", "John Smythe"},
      {"My name is John Smith, that's S-M-Y-T-H.", "John Smyth"},
      {"my name is john smyth s m y t h and i want to book", "John Smyth"},
      {"My name is Anna Schmidt, spelled S. C. H. M. I. D. T.", "Anna Schmidt"},
      {"My name is K-O-W-A-L-S-K-I.", "Kowalski"},
      {"This is Rao, R-A-O, calling.", "Rao"},
      {"My name is J. R. Tolkien", "J R Tolkien"},
      {"My name is Anna, U-S-A", "Anna"},
  };
  for (const person_row& r : rows) {
    EXPECT_EQ(read(r.transcript).customer_name.value_or("(none)"), r.expected) << r.transcript;
  }
}

TEST(rule_reader, reads_names_after_the_openings_of_other_languages) {
  const person_row rows[] = {
      {"Hola, me llamo Ana García y quiero una cita.", "Ana García"},
      {"mi nombre es ana garcía y necesito una cita", "Ana García"},
      {"Buenos días, soy Carlos.", "Carlos"},
      {"Guten Tag, ich heiße Jürgen Müller und brauche einen Termin.", "Jürgen Müller"},
      {"ich heiße anna schmidt und möchte einen termin", "Anna Schmidt"},
      {"Mein Name ist Frau Schmidt.", "Frau Schmidt"},
      {"Hier ist Anna Schmidt.", "Anna Schmidt"},
      {"Hier spricht Dr. Weber.", "Dr Weber"},
      {"mera naam Priya Sharma hai", "Priya Sharma"},
      {"namaste, mera naam rahul hai aur mujhe appointment chahiye", "Rahul"},
      {"मेरा नाम राहुल शर्मा है", "राहुल शर्मा"},
      {"This is Miss Anna Schmidt speaking", "Miss Anna Schmidt"},
      {"It's Anna Schmidt speaking", "Anna Schmidt"},
      {"soy cliente", nullptr},
      {"me llamo", nullptr},
  };
  for (const person_row& r : rows) {
    EXPECT_EQ(read(r.transcript).customer_name.value_or("(none)"), r.expected == nullptr ? "(none)" : r.expected)
        << r.transcript;
  }
}

}  // namespace zylin::domain::rule_reader_tests
