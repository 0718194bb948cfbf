#include "zylin/domain/caller.hpp"

#include <gtest/gtest.h>

namespace {

using zylin::domain::caller_kind;
using zylin::domain::identify_caller;

TEST(caller, is_anonymous_when_the_number_is_withheld_in_words_or_keypad_spelling) {
  for (const char* from : {"anonymous", "Anonymous", "ANONYMOUS", " unknown ", "restricted", "unavailable", "blocked",
                           "+266696687", "+86282452253", "+8656696", "+2562533", "+7378742833", "266696687",
                           "86282452253", "8656696", "2562533", "7378742833", "+anonymous"}) {
    const auto who = zylin::domain::identify_caller(from, "US");
    EXPECT_EQ(who.kind, zylin::domain::caller_kind::anonymous) << from;
    EXPECT_FALSE(who.phone) << from;
  }
}

TEST(caller, is_a_client_when_the_identity_is_no_telephone_number) {
  for (const char* from : {"client:alice", "Client:Bob", "sip:alice@example.com", "sips:+15550001111@example.com",
                           "SIP:100@10.0.0.1:5060", "alice", "bob1234567", "+15550001111@example.com", "100@pbx"}) {
    const auto who = zylin::domain::identify_caller(from, "US");
    EXPECT_EQ(who.kind, zylin::domain::caller_kind::client) << from;
    EXPECT_FALSE(who.phone) << from;
  }
}

TEST(caller, is_a_phone_when_the_number_can_be_written_to) {
  struct row {
    const char* from;
    const char* region;
    const char* e164;
  };
  const row rows[] = {
      {"+919876543210", "US", "+919876543210"},
      {"+14155550123", "IN", "+14155550123"},
      {" +14155550123 ", "US", "+14155550123"},
      {"9876543210", "IN", "+919876543210"},
      {"098765 43210", "IN", "+919876543210"},
      {"(415) 555-2671", "US", "+14155552671"},
      {"+1 (415) 555-2671", "IN", "+14155552671"},
      {"0151 23456789", "DE", "+4915123456789"},
      // Only the exact spellings are withheld numbers.
      {"+2666966871", "US", "+2666966871"},
  };
  for (const row& one : rows) {
    const auto who = zylin::domain::identify_caller(one.from, one.region);
    EXPECT_EQ(who.kind, zylin::domain::caller_kind::phone) << one.from;
    ASSERT_TRUE(who.phone) << one.from;
    EXPECT_EQ(who.phone->str(), one.e164) << one.from;
  }
}

TEST(caller, is_unreadable_otherwise) {
  for (const char* from : {"", "   ", "+", "+12", "12", "()", "+1415555012345678", "call me maybe", "\xff\xfe",
                           "\xD9\xA1\xD9\xA2\xD9\xA3\xD9\xA4\xD9\xA5\xD9\xA6\xD9\xA7", "+1415\n5550123x y"}) {
    const auto who = zylin::domain::identify_caller(from, "US");
    EXPECT_EQ(who.kind, zylin::domain::caller_kind::unreadable) << from;
    EXPECT_FALSE(who.phone) << from;
  }
}

TEST(caller, without_a_plus_is_what_the_number_validly_is) {
  struct row {
    const char* from;
    const char* region;
    const char* e164;  ///< empty: without a number
  };
  const row rows[] = {
      {"525588902311", "US", "+525588902311"},    // an international number whose plus was left out
      {"525588902311", "IN", "+525588902311"},    //
      {"525588902311", "MX", "+525588902311"},    // in its own country
      {"5215588902311", "IN", "+5215588902311"},  // as WhatsApp spells it
      {"5588902311", "MX", "+525588902311"},      //
      {"14155552671", "US", "+14155552671"},      //
      {"14155552671", "IN", "+14155552671"},      //
      {"14155552671", "DE", "+14155552671"},      //
      {"4155552671", "US", "+14155552671"},       //
      {"919876543210", "IN", "+919876543210"},    //
      {"919876543210", "US", "+919876543210"},    //
      {"9876543210", "IN", "+919876543210"},      //
      {"4915123456789", "US", "+4915123456789"},  //
      {"4915123456789", "DE", "+4915123456789"},  //
      {"554188887777", "BR", "+554188887777"},    // without the ninth digit, which WhatsApp leaves out
      {"5541988887777", "US", "+5541988887777"},  //
      {"5491155551234", "US", "+5491155551234"},  //
      {"011525588902311", "US", "+525588902311"},
      {"00525588902311", "DE", "+525588902311"},
      // Numbers that no numbering plan knows.
      {"1234567", "US", ""},
      {"9999999999999", "US", ""},
      {"1115551234", "US", ""},
      {"0000000000", "IN", ""},
      {"12345", "DE", ""},
      {"888", "IN", ""},
  };
  for (const row& one : rows) {
    const auto who = zylin::domain::identify_caller(one.from, one.region);
    EXPECT_EQ(who.phone ? who.phone->str() : "", one.e164) << one.from << " in " << one.region;
  }
}

TEST(caller, from_one_of_the_businesss_own_lines_has_no_number) {
  zylin::domain::business business = zylin::domain::default_business();
  business.region = "MX";
  business.own_lines = {"+525512345678", "+14155238886"};
  for (const char* from : {"+525512345678", "+5215512345678", "5512345678", " +14155238886 "}) {
    const auto who = zylin::domain::identify_caller(from, business);
    EXPECT_EQ(who.kind, caller_kind::own_line) << from;
    EXPECT_FALSE(who.phone) << from;
  }
  EXPECT_EQ(identify_caller("+525512345679", business).kind, caller_kind::phone);
  EXPECT_EQ(identify_caller("anonymous", business).kind, caller_kind::anonymous);
}

}  // namespace
