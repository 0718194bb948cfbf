#include "openai/multipart.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace zylin::sim {
namespace {

constexpr const char* type = "multipart/form-data; boundary=cut";

TEST(multipart, yields_parts_with_names_file_names_and_raw_content) {
  const std::string body =
      "--cut\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nm1\r\n"
      "--cut\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.wav\"\r\nContent-Type: audio/wav\r\n\r\n"
      "one\r\n\r\n--two\r\n--cut--\r\n";
  const auto parts = parse_multipart(type, body);
  ASSERT_TRUE(parts) << parts.error().message();
  ASSERT_EQ(parts->size(), 2U);
  EXPECT_EQ(parts->at(0).name, "model");
  EXPECT_EQ(parts->at(0).content, "m1");
  EXPECT_FALSE(parts->at(0).file_name);
  EXPECT_EQ(parts->at(1).file_name, "a.wav");
  EXPECT_EQ(parts->at(1).content, "one\r\n\r\n--two");
}

TEST(multipart, takes_a_quoted_boundary) {
  EXPECT_TRUE(parse_multipart("Multipart/Form-Data; charset=utf-8; boundary=\"cut\"", "--cut--\r\n"));
}

TEST(multipart, refuses_broken_bodies) {
  const std::vector<std::string> broken = {
      "",
      "cut",
      "--cut",
      "--cut\r\n",
      "--cut\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue",
      "--cut\r\nContent-Disposition: form-data\r\n\r\nvalue\r\n--cut--",
      "--cut\r\nno head\r\n--cut--",
      "--cut\r\nContent-Disposition: form-data; name=\"a\r\n\r\nvalue\r\n--cut--",
      "--cut\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue\r\n--cut",
  };
  for (const std::string& each : broken) {
    EXPECT_FALSE(parse_multipart(type, each)) << each;
  }
  EXPECT_FALSE(parse_multipart("application/json", "--cut--"));
  EXPECT_FALSE(parse_multipart("multipart/form-data", "--cut--"));
}

TEST(multipart, has_a_limit_of_parts) {
  std::string body;
  for (int i = 0; i < 3; ++i) {
    body += "--cut\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue\r\n";
  }
  body += "--cut--\r\n";
  EXPECT_TRUE(parse_multipart(type, body, 3));
  EXPECT_FALSE(parse_multipart(type, body, 2));
}

}  // namespace
}  // namespace zylin::sim
