#include "zylin/core/date_text.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace zylin {
namespace {

using namespace std::chrono_literals;

constexpr time_point moment = std::chrono::sys_days(2019y / 5 / 24) + 17h + 18min + 27s;

TEST(format_utc, writes_whole_seconds) {
  EXPECT_EQ(format_utc(moment), "2019-05-24T17:18:27Z");
  EXPECT_EQ(format_utc(moment + 999ms), "2019-05-24T17:18:27Z");
  EXPECT_EQ(format_utc(time_point{} - 1ms), "1969-12-31T23:59:59Z");
}

TEST(parse_utc, reads_what_is_written_and_nothing_else) {
  EXPECT_EQ(parse_utc("2019-05-24T17:18:27Z"), moment);
  for (const char* text : {"", "2019-05-24", "2019-05-24 17:18:27Z", "2019-05-24T17:18:27", "2019-05-24T17:18:60Z",
                           "2019-05-24T24:18:27Z", "2019-02-29T17:18:27Z", "2019-05-24T17:18:27+00"}) {
    EXPECT_FALSE(parse_utc(text)) << text;
  }
}

TEST(format_rfc2822, is_read_back_as_it_was) {
  EXPECT_EQ(format_rfc2822(moment), "Fri, 24 May 2019 17:18:27 +0000");
  EXPECT_EQ(parse_rfc2822(format_rfc2822(moment)), moment);
}

TEST(parse_rfc2822, reads_what_twilio_writes_and_nothing_else) {
  EXPECT_EQ(parse_rfc2822("Fri, 24 May 2019 17:18:27 +0000"), moment);
  EXPECT_EQ(parse_rfc2822("Fri, 24 May 2019 17:18:27 GMT"), moment);
  EXPECT_EQ(parse_rfc2822("Fri, 24 May 2019 22:48:27 +0530"), moment);
  EXPECT_EQ(parse_rfc2822("Fri, 24 May 2019 10:18:27 -0700"), moment);
  for (const char* text : {"", "2019-05-24T17:18:27Z", "Fri, 31 Feb 2019 17:18:27 +0000", "Fri, 24 May 2019 17:18:27",
                           "Fri, 24 May 2019 17:18:27 EST"}) {
    EXPECT_FALSE(parse_rfc2822(text)) << text;
  }
}

}  // namespace
}  // namespace zylin
