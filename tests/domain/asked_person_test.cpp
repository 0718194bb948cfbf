#include "zylin/domain/asked_person.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using zylin::domain::asked_person;
using zylin::domain::business;
using zylin::domain::person_choice;
using zylin::domain::staff_member;

staff_member called(const char* name, std::vector<std::string> also = {}) {
  staff_member one;
  one.name = name;
  one.also = std::move(also);
  return one;
}

business house_of_people() {
  business made = zylin::domain::default_business();
  made.staff = {called("Maria", {"Mary"}), called("Dr Rao", {"Anita Rao"}), called("Ben Schneider"),
                called("Vikram Mehta"), called("Sunita Mehta")};
  return made;
}

/// The name of who is asked for, "anyone", "unknown", or "" for nobody.
std::string asked_in(std::string_view transcript, const business& facts = house_of_people()) {
  const asked_person asked = find_asked_person(transcript, facts, read_side_wishes(transcript, facts));
  switch (asked.choice) {
    case person_choice::none: return "";
    case person_choice::anyone: return "anyone";
    case person_choice::known: return asked.who->name;
    case person_choice::unknown: return "unknown";
  }
  return "";
}

struct asking {
  const char* words;
  const char* person;
};

TEST(a_person_who_is_asked_for, is_found_by_any_listed_name_and_title) {
  const asking table[] = {
      {"I'd like a haircut with Maria tomorrow at three", "Maria"},
      {"an appointment with Mary please", "Maria"},
      {"can I come on Friday at ten, with maria please", "Maria"},
      {"is Maria free on Friday at ten?", "Maria"},
      {"I want to see Dr. Rao on Monday at nine", "Dr Rao"},
      {"book me with doctor Rao tomorrow at ten", "Dr Rao"},
      {"with Anita Rao on Friday at 10", "Dr Rao"},
      {"an appointment with Ben on Tuesday at four", "Ben Schneider"},
      {"with Mr Schneider tomorrow at noon", "Ben Schneider"},
      {"a haircut with Ben, no sorry, with Maria on Friday at three", "Maria"},
      {"with Ben, actually with Maria tomorrow at three", "Maria"},
      {"not with Ben, with Maria tomorrow at three", "Maria"},
      {"with Vikram Mehta tomorrow at noon", "Vikram Mehta"},
      {"with Sunita at noon tomorrow", "Sunita Mehta"},
      {"einen Termin bei Maria am Freitag um zehn", "Maria"},
      {"bei Dr. Rao morgen um neun bitte", "Dr Rao"},
      {"einen Haarschnitt bei Herrn Schneider", "Ben Schneider"},
      {"quiero una cita con María mañana a las tres", "Maria"},
      {"una cita con la doctora Rao el lunes", "Dr Rao"},
      {"kal teen baje Maria ke saath appointment chahiye", "Maria"},
      {"मुझे कल तीन बजे मारिया के साथ अपॉइंटमेंट चाहिए", "Maria"},
      {"डॉक्टर राव से कल दस बजे मिलना है", "Dr Rao"},
  };
  for (const auto& [words, person] : table) {
    EXPECT_EQ(asked_in(words), person) << words;
  }
}

TEST(a_person_who_is_asked_for, is_nobody_where_a_name_is_said_for_something_else) {
  const asking table[] = {
      {"a haircut tomorrow at three please", ""},
      {"my name is Maria Lopez, a haircut tomorrow at three", ""},
      {"this is Ben, I'd like to come tomorrow at three", ""},
      {"an appointment for my daughter Maria tomorrow at three", ""},
      {"mein Name ist Maria Huber, einen Termin morgen um drei", ""},
  };
  for (const auto& [words, person] : table) {
    EXPECT_EQ(asked_in(words), person) << words;
  }
  business none = house_of_people();
  none.staff.clear();
  EXPECT_EQ(asked_in("with Maria tomorrow at ten", none), "");
}

TEST(a_person_who_is_asked_for, may_be_anyone) {
  const asking table[] = {
      {"tomorrow at three with anyone who is free", "anyone"},
      {"tomorrow at three, it doesn't matter who", "anyone"},
      {"with Maria or anybody else tomorrow at three", "anyone"},
      {"morgen um drei, egal bei wem", "anyone"},
      {"mañana a las tres con cualquiera", "anyone"},
      {"kal teen baje, kisi ke bhi saath", "anyone"},
  };
  for (const auto& [words, person] : table) {
    EXPECT_EQ(asked_in(words), person) << words;
  }
}

TEST(a_person_who_is_asked_for, may_be_somebody_whom_nobody_knows) {
  const asking table[] = {
      {"I'd like a haircut with Jessica tomorrow at three", "unknown"},
      {"an appointment with doctor Patel tomorrow at ten", "unknown"},
      {"einen Termin bei Frau Huber morgen um drei", "unknown"},
      {"una cita con el doctor García mañana a las diez", "unknown"},
      {"with Mehta tomorrow at ten", "unknown"},
      {"with Ben and with Maria tomorrow at ten", "unknown"},
      {"tomorrow at three, but not with Maria", "unknown"},
      {"anyone but Maria tomorrow at three", "unknown"},
      {"morgen um drei, aber nicht bei Maria", "unknown"},
  };
  for (const auto& [words, person] : table) {
    EXPECT_EQ(asked_in(words), person) << words;
  }
}

TEST(a_person_who_is_asked_for, takes_any_bytes) {
  for (const char* words : {"", "\xff\xfe", "with", "bei Dr.", "से", "with Maria or"}) {
    asked_in(words);
  }
  EXPECT_EQ(asked_in("with Maria or"), "Maria");
}

}  // namespace
