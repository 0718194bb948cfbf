#include "zylin/core/random_token.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace zylin {
namespace {

TEST(a_random_token, has_the_form_that_is_checked_and_is_never_the_same) {
  std::set<std::string> seen;
  for (int i = 0; i < 1'000; ++i) {
    const secret made = make_random_token();
    EXPECT_TRUE(is_random_token(made.expose())) << made.expose();
    EXPECT_TRUE(seen.emplace(made.expose()).second);
  }
}

TEST(a_random_token, uses_its_whole_alphabet) {
  std::set<char> seen;
  for (int i = 0; i < 200; ++i) {
    const secret made = make_random_token();
    seen.insert(made.expose().begin(), made.expose().end());
  }
  EXPECT_EQ(seen.size(), 64U);
}

TEST(what_is_no_random_token, is_told_by_its_form) {
  EXPECT_FALSE(is_random_token(""));
  EXPECT_FALSE(is_random_token(std::string(42, 'a')));
  EXPECT_FALSE(is_random_token(std::string(44, 'a')));
  EXPECT_FALSE(is_random_token(std::string(42, 'a') + "="));
  EXPECT_FALSE(is_random_token(std::string(42, 'a') + "%"));
  EXPECT_TRUE(is_random_token(std::string(41, 'a') + "-_"));
}

}  // namespace
}  // namespace zylin
