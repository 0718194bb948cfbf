#include "example_settings.hpp"
#include "support/temp_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <string>

namespace zylin::config {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class external_calendars_in_a_file : public ::testing::Test {
 protected:
  /// The settings with a business file that says so.
  test::values file(const std::string& keys) {
    const std::filesystem::path path = folder_ / "business.json";
    std::ofstream(path) << "{\"name\": \"Clinic\", " << keys << "}";
    return test::with(test::serve_values(), {{"BUSINESS_CONFIG", path.string()}});
  }

  test::temp_folder folder_;
};

TEST_F(external_calendars_in_a_file, are_read_webcal_as_https) {
  const settings read = test::checked(file(
      R"("calendars": ["https://x.example/a.ics?token=1", "webcal://p01-caldav.icloud.com/published/2/b",
                       "WEBCAL://y.example/c", "http://127.0.0.1:8080/d", "http://localhost/e"])"));
  std::vector<std::string> addresses;
  for (const secret& each : read.business.calendars) {
    addresses.emplace_back(each.expose());
  }
  EXPECT_THAT(addresses, ElementsAre("https://x.example/a.ics?token=1", "https://p01-caldav.icloud.com/published/2/b",
                                     "https://y.example/c", "http://127.0.0.1:8080/d", "http://localhost/e"));
}

TEST_F(external_calendars_in_a_file, are_not_asked_over_plain_http_unless_that_is_allowed) {
  const std::string keys = R"("calendars": ["http://x.example/s3cret"], "staff": [{"name": "Ann",
                              "calendar": "http://other.example/s3cret"}])";
  EXPECT_THAT(test::mistakes(file(keys)),
              ElementsAre(AllOf(HasSubstr("calendars[0]: found a plain http address"), Not(HasSubstr("s3cret"))),
                          AllOf(HasSubstr("staff[0].calendar: found a plain http address"), Not(HasSubstr("s3cret")))));
  EXPECT_THAT(test::mistakes(test::with(file(keys), {{"ALLOW_INSECURE_UPSTREAM", "true"}})), IsEmpty());
}

TEST_F(external_calendars_in_a_file, are_not_quoted_by_a_mistake_of_syntax) {
  for (const std::string keys :
       {R"("calendars": ["https://x.example/s3cret" "b"])", R"("calendars": ["https://x/s3cret)",
        "\"calendars\": [\"https://x.example/s3cret\n\"]", R"("calendars": "https://x/s3cret\z")"}) {
    const auto all = test::mistakes(file(keys));
    ASSERT_EQ(all.size(), 1U) << keys;
    EXPECT_THAT(all[0], AllOf(HasSubstr("parse error at line"), Not(HasSubstr("s3cret")))) << keys;
  }
}

TEST_F(external_calendars_in_a_file, are_not_quoted_under_a_wrong_key) {
  for (const std::string keys : {R"("calendar": "https://x.example/s3cret")", R"("name": "https://x.example/s3cret")",
                                 R"("address": ["https://x.example/s3cret"])",
                                 R"("staff": {"name": "Ann", "calendar": "https://x.example/s3cret"})"}) {
    const auto all = test::mistakes(file(keys));
    ASSERT_FALSE(all.empty()) << keys;
    EXPECT_THAT(all[0], Not(HasSubstr("s3cret"))) << keys;
  }
}

}  // namespace
}  // namespace zylin::config
