#include "zylin/ports/http_client.hpp"

#include <gtest/gtest.h>

namespace zylin {
namespace {

using std::chrono_literals::operator""h;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

struct retry_case {
  std::string_view name;
  std::string_view value;
  std::optional<std::chrono::milliseconds> expected;
};

TEST(retry_after, reads_whole_seconds_or_milliseconds_and_nothing_else) {
  const retry_case cases[] = {
      {"retry-after", "3", 3s},
      {"retry-after", "0", 0s},
      {"retry-after", "999999999", 1h},
      {"retry-after", "-1", std::nullopt},
      {"retry-after", "1.5", std::nullopt},
      {"retry-after", "", std::nullopt},
      {"retry-after", "Fri, 31 Dec 1999 23:59:59 GMT", std::nullopt},
      {"retry-after", "99999999999999999999", std::nullopt},
      {"retry-after-ms", "250", 250ms},
      {"retry-after-ms", "999999999", 1h},
      {"x-other", "3", std::nullopt},
  };
  for (const retry_case& one : cases) {
    http_response response;
    response.headers.emplace_back(one.name, one.value);
    EXPECT_EQ(retry_after(response), one.expected) << one.name << ": " << one.value;
  }
}

TEST(retry_after, prefers_the_finer_unit) {
  http_response response;
  response.headers = {{"retry-after", "1"}, {"retry-after-ms", "250"}};
  EXPECT_EQ(retry_after(response), 250ms);
}

}  // namespace
}  // namespace zylin
