#include "zylin/core/subscriber.hpp"

#include <gtest/gtest.h>

namespace zylin {
namespace {

struct pair_of_spellings {
  std::string_view first;
  std::string_view second;
};

TEST(a_subscriber, is_one_in_both_spellings_of_the_number) {
  for (const auto& [first, second] :
       std::initializer_list<pair_of_spellings>{{"+525512345678", "+5215512345678"},     // Mexico City
                                                {"+528112345678", "+5218112345678"},     // Monterrey
                                                {"+529981234567", "+5219981234567"},     // Cancún
                                                {"+5541988887777", "+554188887777"},     // Curitiba
                                                {"+5511987654321", "+551187654321"},     // São Paulo
                                                {"+5585961234567", "+558561234567"},     // Fortaleza
                                                {"+541155551234", "+5491155551234"},     // Buenos Aires
                                                {"+543514123456", "+5493514123456"}}) {  // Córdoba
    for (const std::string_view spelling : {first, second}) {
      EXPECT_EQ(spellings_of(spelling).first, first) << spelling;
      EXPECT_EQ(spellings_of(spelling).second, second) << spelling;
    }
    EXPECT_TRUE(same_subscriber(first, second)) << first;
    EXPECT_TRUE(same_subscriber(second, first)) << first;
  }
}

TEST(a_subscriber, has_one_spelling_elsewhere) {
  for (const std::string_view number : {"+14155550123", "+919812345678", "+4915112345678", "+34612345678",
                                        "+554133334444",    // a Brazilian landline gains no 9
                                        "+551123456789",    // another, of 2 to 5
                                        "+5541933334444",   // nine digits that never were eight
                                        "+55419888877779",  // too long
                                        "+5255123456789",   // 11 digits that begin with 5
                                        "+52155123456", "+54911555512", "+5411555512345", "+52", "", "anonymous",
                                        "client:alice", "525512345678", "+52551234567a"}) {
    const number_spellings same = spellings_of(number);
    EXPECT_EQ(same.first, number);
    EXPECT_EQ(same.second, number);
  }
}

TEST(a_subscriber, is_nobody_else) {
  EXPECT_FALSE(same_subscriber("", ""));
  EXPECT_FALSE(same_subscriber("+525512345678", ""));
  EXPECT_FALSE(same_subscriber("+525512345678", "+525512345679"));
  EXPECT_FALSE(same_subscriber("+554133334444", "+5541933334444")) << "the landline and a mobile";
  EXPECT_FALSE(same_subscriber("+541155551234", "+521155551234"));
  EXPECT_TRUE(same_subscriber("client:alice", "client:alice"));
}

}  // namespace
}  // namespace zylin
