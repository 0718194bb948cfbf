#include "zylin/domain/customer.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace zylin::domain {
namespace {

using names = std::vector<std::string>;

customer with_names(const names& known) {
  customer row;
  row.names = known;
  return row;
}

TEST(a_number, may_have_several_names) {
  customer row;
  EXPECT_TRUE(learn_name(row, "Asha Rao"));
  EXPECT_FALSE(learn_name(row, "asha rao"));
  EXPECT_FALSE(learn_name(row, ""));
  EXPECT_TRUE(learn_name(row, "Ravi"));
  EXPECT_EQ(row.names, (names{"Asha Rao", "Ravi"}));
}

struct learned {
  names known;
  std::string heard;
  names after;
};

TEST(a_name, is_that_of_somebody_known_or_of_a_second_person) {
  for (const learned& each : {learned{{"Maria Lopez"}, "Maria", {"Maria Lopez"}},
                              {{"Maria"}, "Maria Lopez", {"Maria Lopez"}},
                              {{"José Núñez"}, "jose nunez", {"José Núñez"}},
                              {{"Maria", "Lopez"}, "Maria Lopez", {"Maria Lopez", "Lopez"}},
                              {{"Lopez Maria"}, "Maria Lopez", {"Lopez Maria"}},
                              {{"Maria"}, "Jose Maria", {"Maria", "Jose Maria"}},
                              {{"Jose Maria"}, "Maria", {"Jose Maria", "Maria"}},
                              {{"Asha Rao"}, "Rao", {"Asha Rao", "Rao"}},
                              {{"Ana Maria Lopez"}, "Ana Lopez", {"Ana Maria Lopez", "Ana Lopez"}},
                              {{"Maria", "Maria Garcia"}, "Maria Lopez", {"Maria Lopez", "Maria Garcia"}},
                              {{"Maria Lopez"}, "Ana Lopez", {"Maria Lopez", "Ana Lopez"}},
                              {{"Asha"}, "...", {"Asha"}}}) {
    customer row = with_names(each.known);
    learn_name(row, each.heard);
    EXPECT_EQ(row.names, each.after) << each.heard;
  }
}

TEST(what_is_kept_of_a_customer, is_bounded) {
  customer row;
  for (std::size_t i = 0; i < 10 * most_names; ++i) {
    row.names.push_back("Name" + std::to_string(i) + " " + std::string(10'000, 'x'));
  }
  row.names.insert(row.names.begin(), "Asha\nRao\x1b[31m");
  row.language = std::string(100, 'd');
  row.notes = std::string(100'000, 'n');
  const customer kept = bounded(row);
  EXPECT_LE(kept.names.size(), most_names);
  EXPECT_EQ(kept.names.front(), "Asha Rao [31m");
  for (const std::string& each : kept.names) {
    EXPECT_LE(each.size(), longest_name);
  }
  EXPECT_LE(kept.notes.size(), longest_customer_notes);
  EXPECT_LE(kept.language.size(), 8U);
  EXPECT_EQ(bounded(kept), kept);
}

TEST(notes, are_added_to_while_there_is_room_and_never_cut) {
  customer row;
  EXPECT_TRUE(add_note(row, "allergic to\nlatex"));
  EXPECT_TRUE(add_note(row, "pays cash"));
  EXPECT_EQ(row.notes, "allergic to latex; pays cash");
  const std::string before = row.notes;
  EXPECT_FALSE(add_note(row, std::string(longest_customer_notes - 5, 'x')));
  EXPECT_EQ(row.notes, before);
}

struct meant {
  names known;
  std::string said;
  std::optional<std::string> whom;
};

TEST(a_known_name, is_meant_only_where_no_other_can_be) {
  for (const meant& each : {meant{{"Maria Lopez"}, "maria", "Maria Lopez"},
                            {{"Maria Lopez", "Maria Garcia"}, "Maria", std::nullopt},
                            {{"Maria", "Maria Garcia"}, "Maria", "Maria"},
                            {{"Maria Lopez"}, "Ana", std::nullopt},
                            {{"Jose Maria"}, "Maria", std::nullopt},
                            {{"Asha Rao"}, "Rao", std::nullopt},
                            {{"Jose Maria", "Maria Lopez"}, "Maria", "Maria Lopez"},
                            {{"Maria Lopez"}, "", std::nullopt},
                            {{}, "Maria", std::nullopt}}) {
    EXPECT_EQ(known_name_for(each.known, each.said), each.whom) << each.said;
  }
}

struct unnamed {
  names known;
  names booked;
  std::optional<std::string> whom;
};

TEST(who_gives_no_name, is_booked_under_a_known_one_only_where_no_other_can_be) {
  for (const unnamed& each : {unnamed{{}, {}, std::nullopt},
                              {{"Asha Rao"}, {}, "Asha Rao"},
                              {{"Asha Rao"}, {"Asha"}, "Asha Rao"},
                              {{"Asha Rao"}, {"Ravi"}, "Ravi"},
                              {{"Asha Rao", "Ravi"}, {}, std::nullopt},
                              {{"Asha Rao", "Ravi"}, {"Ravi"}, "Ravi"},
                              {{"Asha Rao", "Ravi"}, {"Ravi", "Asha Rao"}, std::nullopt},
                              {{}, {"Ravi"}, "Ravi"}}) {
    EXPECT_EQ(name_if_none_said({.names = each.known, .booked_for = each.booked}), each.whom)
        << each.known.size() << " " << each.booked.size();
  }
}

}  // namespace
}  // namespace zylin::domain
