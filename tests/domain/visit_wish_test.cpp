#include "zylin/domain/visit_wish.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zylin::domain {
namespace {

business salon() {
  business made;
  made.name = "Bella";
  made.services = {{.name = "Haircut"}, {.name = "Colouring"}, {.name = "Manicure"}, {.name = "Beard trim"}};
  return made;
}

std::string read(const std::string& said) {
  const business at = salon();
  const service_match service = match_service(said, std::nullopt, at);
  const std::optional<visit_wish> wish = read_visit_wish(said, read_side_wishes(said, at), service, at);
  if (!wish) {
    return "one or unclear";
  }
  std::string text = std::to_string(wish->people);
  for (const domain::service* each : wish->services) {
    text += " " + each->name;
  }
  return text;
}

struct spoken_visit {
  const char* said;
  const char* read;
};

class a_visit_wish : public testing::TestWithParam<spoken_visit> {};

TEST_P(a_visit_wish, is_read_if_the_words_say_how_many_of_what) {
  EXPECT_EQ(read(GetParam().said), GetParam().read) << GetParam().said;
}

constexpr spoken_visit people[] = {
    {"a haircut for the two of us on Friday at three", "2 Haircut"},
    {"haircuts for me and my wife tomorrow at ten", "2 Haircut"},
    {"I'd like a haircut for both of us on Friday at three", "2 Haircut"},
    {"a haircut for me and my two kids on Friday at three", "3 Haircut"},
    {"my two kids need a haircut on Friday at three", "2 Haircut"},
    {"two haircuts on Friday at three please", "2 Haircut"},
    {"a manicure for three of us on Saturday at eleven", "3 Manicure"},
    {"my wife and I would like a manicure on Saturday at eleven", "2 Manicure"},
    {"One haircut for me and one for my son tomorrow at ten", "2 Haircut"},
    {"Haircut für uns beide am Freitag um drei", "2 Haircut"},
    {"Haircut für meine Frau und mich am Freitag um drei", "2 Haircut"},
    {"Haircut para mí y mi hijo el viernes a las tres", "2 Haircut"},
    {"a haircut for me and my wife tomorrow 4 pm please", "2 Haircut"},
    {"a haircut for me and my husband Friday 3 PM", "2 Haircut"},
    {"haircuts for me and my son on May 5", "2 Haircut"},
    {"a haircut for me and my three year old son tomorrow at 4 pm", "2 Haircut"},
    {"Haircut para mí y mi hijo mañana 4 de la tarde", "2 Haircut"},
    {"Haircut mere aur meri wife ke liye kal shaam char baje", "2 Haircut"},
    {"मुझे और मेरी पत्नी को Haircut चाहिए कल शाम चार बजे", "2 Haircut"},
    {"a haircut for me and my seven friends on Friday at three", "one or unclear"},
    {"a haircut for me and my kids on Friday at three", "one or unclear"},
    {"a haircut for me and nobody else on Friday at three", "one or unclear"},
    {"a haircut for me and please tell Maria I said hi", "one or unclear"},
    {"Haircut pour ma femme et moi demain à 16 heures", "2 Haircut"},
    {"un Haircut pour deux personnes demain à 16 heures", "2 Haircut"},
    {"haircut for the whole family on Friday at three", "one or unclear"},
    {"a haircut for me and my wife and my son on Friday at three", "one or unclear"},
    {"a haircut for my son on Friday at three", "one or unclear"},
    {"a haircut on Friday at three", "one or unclear"},
    {"a haircut on Friday at two or at three", "one or unclear"},
};
INSTANTIATE_TEST_SUITE_P(of_people, a_visit_wish, testing::ValuesIn(people));

constexpr spoken_visit services[] = {
    {"a haircut and a manicure on Friday at three", "1 Haircut Manicure"},
    {"a manicure and a haircut on Friday at three", "1 Manicure Haircut"},
    {"haircut plus beard trim tomorrow at ten", "1 Haircut Beard trim"},
    {"I want a haircut, then a colouring on Friday at three", "1 Haircut Colouring"},
    {"a haircut, a manicure and a beard trim on Friday at three", "1 Haircut Manicure Beard trim"},
    {"a haircut on Friday at three and a manicure", "1 Haircut Manicure"},
    {"I'd like a haircut tomorrow at 4 pm, and how much is a manicure?", "one or unclear"},
    {"A haircut tomorrow at 4 pm. I also have a colouring booked next week.", "one or unclear"},
    {"I had a colouring last week and now I need a haircut tomorrow at 4 pm.", "one or unclear"},
    {"I loved my manicure, and would like a haircut tomorrow at 4 pm.", "one or unclear"},
    {"A haircut on Friday at three and please cancel my manicure", "one or unclear"},
    {"Ich hätte gern einen Haircut morgen um 16 Uhr, und was kostet eine Manicure?", "one or unclear"},
    {"my husband wants a haircut and I want a manicure tomorrow at four", "one or unclear"},
    {"un Haircut et une Manicure vendredi à 15 heures", "1 Haircut Manicure"},
    {"a haircut or a manicure on Friday at three", "one or unclear"},
    {"a haircut but not a manicure on Friday at three", "one or unclear"},
    {"a manicure instead of a haircut on Friday at three", "one or unclear"},
    {"a haircut and a massage on Friday at three", "one or unclear"},
    {"a haircut and a manicure for both of us on Friday at three", "one or unclear"},
};
INSTANTIATE_TEST_SUITE_P(of_services, a_visit_wish, testing::ValuesIn(services));

}  // namespace
}  // namespace zylin::domain
