#include "zylin/adapters/ical/write_calendar.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace zylin::ical {
namespace {

using ::testing::AllOf;
using ::testing::ContainsRegex;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

TEST(x, y) {
  published_calendar made;
  made.zone = *time_zone::locate(getenv("Z") ? getenv("Z") : "Europe/Berlin");
  made.name = "Müller, Söhne; \\ GmbH";
  made.installation = "abc";
  made.range.from = std::chrono::sys_days(std::chrono::year(2027) / 1 / 15);
  made.range.until = std::chrono::sys_days(std::chrono::year(2027) / 4 / 15);
  calendar_event e;
  e.reference = "K7M2PQ";
  e.starts_at = made.range.from;
  e.ends_at = made.range.from + std::chrono::hours(1);
  for (int i = 0; i < 20; ++i) e.summary += "अनुष्का 😀,;\\";
  e.description = "Phone: +91\nReference";
  made.events.push_back(e);
  std::cout << write_calendar(made);
}

}  // namespace
}  // namespace zylin::ical
