#include "domain/rule_reader_clinic.hpp"

#include <gtest/gtest.h>

namespace zylin::domain::rule_reader_tests {

using std::chrono::hours;
using std::chrono::year;

struct field_row {
  const char* transcript;
  const char* expected;
};

TEST(rule_reader, reads_every_field_of_a_booking) {
  const understanding what = read(
      "Hi, my name is Anna Schmidt. I would like to book a general consultation for tomorrow at 3 PM. "
      "My number is 080 1234 5678.");
  EXPECT_EQ(what.meaning, intent::booking);
  EXPECT_EQ(what.customer_name, "Anna Schmidt");
  EXPECT_EQ(what.customer_phone, "080 1234 5678");
  EXPECT_EQ(what.service, "General consultation");
  EXPECT_EQ(what.date, year{2026} / 11 / 24);
  EXPECT_EQ(what.time, hours{15});
  EXPECT_EQ(what.when_phrase, "tomorrow at 3 PM");
  EXPECT_EQ(what.notes, std::nullopt);
  EXPECT_EQ(what.language, "en");
  EXPECT_TRUE(what.by_rules);
  EXPECT_EQ(
      what.reply,
      "Thank you for calling HealthFirst Clinic. We are checking your request for Tuesday 24 November at 3:00 PM.");
}

TEST(rule_reader, reads_dates_in_the_order_of_the_region) {
  business business = clinic();
  EXPECT_EQ(read_by_rules("Book me for 5/12 at 4 pm", business, monday_morning).date, year{2026} / 12 / 5);
  business.region = "US";
  EXPECT_EQ(read_by_rules("Book me for 12/5 at 4 pm", business, monday_morning).date, year{2026} / 12 / 5);
}

TEST(rule_reader, reads_names) {
  const field_row rows[] = {
      {"Hi, my name is Anna Schmidt. I would like to book.", "Anna Schmidt"},
      {"my name is anna schmidt and i want an appointment", "Anna Schmidt"},
      {"Hello, my name's Anna and I am calling about my tooth.", "Anna"},
      {"My name is Anna", "Anna"},
      {"This is Anna.", "Anna"},
      {"This is Dr. Rao calling.", "Dr Rao"},
      {"this is anna speaking", "Anna"},
      {"I'm Anna, I need help.", "Anna"},
      {"I\u2019m Anna, I need help.", "Anna"},
      {"I am Anna Schmidt calling about an appointment", "Anna Schmidt"},
      {"i'm anna schmidt and i'd like a checkup", "Anna Schmidt"},
      {"The name's Bond, James Bond.", "Bond"},
      {"Name's O'Brien.", "O'Brien"},
      {"ja hallo Schneider mein Name ich bräuchte einen Termin", "Schneider"},
      {"am besten um zwölf Katharina Vogt heiße ich", "Katharina Vogt"},
      {"for my dad Desmond Fairweather he's called", "Desmond Fairweather"},
      {"book my mum in please she's called Doreen Hartley next Thursday", "Doreen Hartley"},
      {"my name is Anna Schmidt a check-up for my son Ravi please", "Ravi"},
      {"buenas soy Carmen Ruiz necesito una revisión para mi hijo Pablo el miércoles", "Pablo"},
      {"hier ist Jana Wolf ich brauche einen Termin für meinen Sohn Emil", "Emil"},
      {"je suis Claire Dubois un rendez-vous pour ma fille Zoé demain", "Zoé"},
      {"I'm Tom Baker and it's for my wife's check-up", "Tom Baker"},
      {"पंद्रह तारीख को शाम चार बजे डेंटल चेकअप नाम है रमेश यादव", "रमेश यादव"},
      {"हम दो लोग हैं मैं और मेरी पत्नी दोनों को टीका लगवाना है", nullptr},
      {"Termin am vierten Dezember für Vaccination Lena Hoffmann", "Lena Hoffmann"},
      {"ich brauche einen Termin für Vaccination Vielen Dank", nullptr},
      {"una revisión el lunes Carmen Ruiz me llamo", "Carmen Ruiz"},
      {"I call for our neighbour Mister Gopalan he wants a consultation", "Mister Gopalan"},
      {"my name is patrick o'brien", "Patrick O'Brien"},
      {"My name is Anne-Marie de la Cruz and I would like to come in", "Anne-Marie de la Cruz"},
      {"my name is anne-marie", "Anne-Marie"},
      {"My name is Jürgen Müller.", "Jürgen Müller"},
      {"my name is Anna Schmidt I would like to book", "Anna Schmidt"},
      {"Book it under the name of Priya Sharma please", "Priya Sharma"},
      {"It's Anna calling.", "Anna"},
      {"This is an emergency", nullptr},
      {"I'm calling about my bill", nullptr},
      {"I'm hungry", nullptr},
      {"i'm hungry already", nullptr},
      {"i am hungry all day long", nullptr},
      {"I'm Anna's husband", nullptr},
      {"i'm bleeding", nullptr},
      {"I am allergic to penicillin", nullptr},
      {"i am interested in a haircut", nullptr},
      {"This is about Friday", nullptr},
      {"It's Monday", nullptr},
      {"I would like to book for Anna Schmidt", "Anna Schmidt"},
      {"my name is", nullptr},
      {"my name is 12345", nullptr},
      {"", nullptr},
  };
  for (const field_row& r : rows) {
    EXPECT_EQ(read(r.transcript).customer_name.value_or("(none)"), r.expected == nullptr ? "(none)" : r.expected)
        << r.transcript;
  }
}

TEST(rule_reader, reads_the_service) {
  const field_row rows[] = {
      {"I need a general consultation", "General consultation"},
      {"a GENERAL CONSULTATION please", "General consultation"},
      {"I'd like a consultation", "General consultation"},
      {"a dental check up tomorrow", "Dental check-up"},
      {"a dental appointment", "Dental check-up"},
      {"the vaccination of my son", "Vaccination"},
      {"vaccinations", "Vaccination"},
      {"in general I am fine", nullptr},
      {"a haircut", nullptr},
      {"I would like to book an appointment", nullptr},
  };
  for (const field_row& r : rows) {
    EXPECT_EQ(read(r.transcript).service.value_or("(none)"), r.expected == nullptr ? "(none)" : r.expected)
        << r.transcript;
  }
}

TEST(rule_reader, hands_on_valid_utf_8_only) {
  const understanding what = read("my name is An\xffna, call me \xe2\x80 tomorrow");
  EXPECT_EQ(what.customer_name, "An\uFFFDna");
  EXPECT_EQ(what.issue_summary, "my name is An\uFFFDna, call me \uFFFD\uFFFD tomorrow");
}

TEST(rule_reader, summarises_in_whole_words) {
  EXPECT_EQ(read("  Please call back.  ").issue_summary, "Please call back.");
  EXPECT_EQ(read("   ").issue_summary, std::nullopt);
  std::string long_text;
  for (int i = 0; i < 100; ++i) {
    long_text += "häuser ";
  }
  const std::string summary = read(long_text).issue_summary.value();
  EXPECT_LE(summary.size(), 160U);
  EXPECT_GE(summary.size(), 150U);
  EXPECT_TRUE(summary.ends_with("häuser"));
}

}  // namespace zylin::domain::rule_reader_tests
