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

TEST(retry_after, reads_whole_seconds_or_milliseconds_of_an_hour_at_most) {
  const retry_case cases[] = {
      {"retry-after", "3", 3s},
      {"retry-after", "0", 0s},
      {"retry-after", "999999999", 1h},
      {"retry-after", "-1", std::nullopt},
      {"retry-after", "1.5", std::nullopt},
      {"retry-after", "", std::nullopt},
      {"retry-after", "86400", 1h},
      {"retry-after", "99999999999999999999", 1h},
      {"retry-after", "99999999999999999999s", std::nullopt},
      {"retry-after", "-99999999999999999999", std::nullopt},
      {"retry-after", "soon", std::nullopt},
      {"retry-after-ms", "99999999999999999999", 1h},
      {"retry-after-ms", "250", 250ms},
      {"retry-after-ms", "999999999", 1h},
      {"x-other", "3", std::nullopt},
  };
  for (const retry_case& one : cases) {
    ports::http_response response;
    response.headers.emplace_back(one.name, one.value);
    EXPECT_EQ(retry_after(response), one.expected) << one.name << ": " << one.value;
  }
}

TEST(retry_after, prefers_the_finer_unit) {
  ports::http_response response;
  response.headers = {{"retry-after", "1"}, {"retry-after-ms", "250"}};
  EXPECT_EQ(retry_after(response), 250ms);
}

// Sun, 6 Nov 1994, 08:49:37 UTC.
constexpr time_point came_at{std::chrono::seconds(784111777)};

TEST(retry_after, reads_a_date_in_each_format_as_the_time_left_when_the_response_came) {
  const retry_case cases[] = {
      {"retry-after", "Sun, 06 Nov 1994 08:50:07 GMT", 30s},
      {"retry-after", "Sunday, 06-Nov-94 08:50:07 GMT", 30s},
      {"retry-after", "Sun Nov  6 08:50:07 1994", 30s},
      {"retry-after", "Sun, 06 Nov 1994 08:49:37 GMT", 0s},
      {"retry-after", "Sat, 05 Nov 1994 08:49:37 GMT", 0s},
      {"retry-after", "Mon, 07 Nov 1994 08:49:37 GMT", 1h},
      {"retry-after", "Fri, 31 Dec 9999 23:59:59 GMT", 1h},
      {"retry-after", "Sun, 31 Nov 1994 08:50:07 GMT", std::nullopt},
      {"retry-after", "Sun, 06 Nov 1994 25:50:07 GMT", std::nullopt},
      {"retry-after", "Sun, 06 Nov 1994 08:50:07", std::nullopt},
      {"retry-after", "Sun, 06 Nov 1994 08:50:07 CET", std::nullopt},
      {"retry-after", "Sun, 06 Nov 1994 08:50:07 GMT and then some", std::nullopt},
      {"retry-after-ms", "Sun, 06 Nov 1994 08:50:07 GMT", std::nullopt},
  };
  for (const retry_case& one : cases) {
    ports::http_response response;
    response.received_at = came_at;
    response.headers.emplace_back(one.name, one.value);
    EXPECT_EQ(retry_after(response), one.expected) << one.name << ": " << one.value;
  }
}

TEST(retry_after, ignores_a_date_where_nobody_knows_when_the_response_came) {
  ports::http_response response;
  response.headers.emplace_back("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT");
  EXPECT_EQ(retry_after(response), std::nullopt);
}

}  // namespace
}  // namespace zylin
