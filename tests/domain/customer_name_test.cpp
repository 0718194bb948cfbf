#include "customer_name.hpp"

#include <gtest/gtest.h>

namespace zylin::domain {
namespace {

struct name_row {
  const char* understood;
  const char* transcript;
  const char* expected;  ///< empty: none
};

TEST(a_customers_name, is_what_was_said) {
  const name_row rows[] = {
      {"Jessica Alvarez", "hi I wanna get my hair colored my name's Jessica Alvarez", "Jessica Alvarez"},
      {"Jessica Alvarez", "my name's jessica alvarez", "Jessica Alvarez"},
      {"JESSICA ALVAREZ", "my name's jessica alvarez", "JESSICA ALVAREZ"},
      {"\"Jessica Alvarez\"", "my name's jessica alvarez", "Jessica Alvarez"},
      {"\u201cJessica\u201d", "this is jessica", "Jessica"},
      {"Alvarez, Jessica", "jessica alvarez here", "Alvarez Jessica"},
      {"Begoña Núñez", "soy begona nunez", "Begoña Núñez"},
      {"Jürgen Müller", "hier ist Jürgen Müller", "Jürgen Müller"},
      {"Rajesh Kumar", "मेरा नाम राजेश कुमार है", "Rajesh Kumar"},
      {"राजेश कुमार", "mera naam Rajesh Kumar hai", "राजेश कुमार"},
      {"Priya", "मेरा नाम प्रिया है", "Priya"},
      {"Imran Qureshi", "mera naam Imran Qureshi", "Imran Qureshi"},
      {"Sharma", "my name is s h a r m a", "Sharma"},
      {"Smith", "it's S-M-I-T-H", "Smith"},
      {"O'Brien", "this is O\u2019Brien speaking", "O'Brien"},
      {"Anne-Marie", "anne marie here", "Anne-Marie"},
      {"Mrs Nowak", "first thing tomorrow Mrs Nowak", "Mrs Nowak"},
      {"Mrs Nowak", "it's nowak", "Nowak"},
      {"Johnson", "table for four tonight under Johnson", "Johnson"},
      {"Tom Whittaker", "for my husband Tom Whittaker", "Tom Whittaker"},
      {"Dave Miller", "name's Dave", "Dave"},
      {"Aarav Mehta", "his name is Aarav Mehta", "Aarav Mehta"},
      {"Gareth Llewellyn", "it's Gareth Llewellyn's number", "Gareth Llewellyn"},
      {"Anna\u202e", "this is anna", "Anna"},
      {"Ludwig van Beethoven", "ludwig van beethoven", "Ludwig van Beethoven"},
  };
  for (const name_row& one : rows) {
    EXPECT_EQ(said_name(one.understood, one.transcript).value_or(""), one.expected) << one.understood;
  }
}

TEST(a_customers_name, is_none_that_was_not_said) {
  const name_row rows[] = {
      {"John Smith", "I need an appointment tomorrow at three", ""},
      {"Rahul", "मेरा नाम राजेश कुमार है", ""},
      {"null", "null null", ""},
      {"None", "none of these", ""},
      {"N/A", "n a", ""},
      {"Unknown", "the number is unknown", ""},
      {"not provided", "not provided", ""},
      {"-", "-", ""},
      {"[name]", "my name is", ""},
      {"Caller", "I am a caller", ""},
      {"the caller", "the caller", ""},
      {"Customer", "I am a customer", ""},
      {"Patient", "I am a new patient", ""},
      {"Guest", "guest", ""},
      {"Mr", "mr", ""},
      {"tomorrow", "can I come tomorrow", ""},
      {"Anna https://evil.example", "this is anna https://evil.example", ""},
      {"anna.example.com", "anna example com", ""},
      {"anna@example.com", "anna at example com", ""},
      {"Anna 9876543210", "anna 9876543210", ""},
      {"4155550123", "4155550123", ""},
      {"Anna <b>", "anna b", ""},
      {"", "anna", ""},
      {"Anna", "", ""},
      {"Ann", "this is anna", ""},
      {"Hello your appointment is confirmed please call this person and tell them that", "hello", ""},
  };
  for (const name_row& one : rows) {
    EXPECT_EQ(said_name(one.understood, one.transcript).value_or(""), one.expected) << one.understood;
  }
}

TEST(a_customers_name, may_be_known_for_the_number) {
  const std::string known[] = {"Asha Rao", "Ravi"};
  EXPECT_EQ(said_name("asha rao", "I want to come tomorrow", known), "Asha Rao");
  EXPECT_EQ(said_name("Otto", "I want to come tomorrow", known), std::nullopt);
}

}  // namespace
}  // namespace zylin::domain
