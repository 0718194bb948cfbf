#include "zylin/core/base64.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace zylin {
namespace {

std::span<const unsigned char> bytes_of(std::string_view text) {
  return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

TEST(base64, is_that_of_the_examples_of_rfc_4648) {
  EXPECT_EQ(base64(bytes_of("")), "");
  EXPECT_EQ(base64(bytes_of("f")), "Zg==");
  EXPECT_EQ(base64(bytes_of("fo")), "Zm8=");
  EXPECT_EQ(base64(bytes_of("foo")), "Zm9v");
  EXPECT_EQ(base64(bytes_of("foobar")), "Zm9vYmFy");
}

TEST(base64url, escapes_nothing_in_an_address_and_is_not_padded) {
  EXPECT_EQ(base64(bytes_of("\xfb\xef\xff\xfe")), "++///g==");
  EXPECT_EQ(base64url(bytes_of("\xfb\xef\xff\xfe")), "--___g");
  EXPECT_EQ(base64url(bytes_of("foo")), "Zm9v");
}

}  // namespace
}  // namespace zylin
