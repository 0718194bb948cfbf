#include "example_settings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::config {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

TEST(settings_scope, of_a_listing_needs_no_account) {
  EXPECT_THAT(test::mistakes({}, settings_scope::local), IsEmpty());
}

TEST(settings_scope, of_a_listing_looks_at_database_log_and_business_only) {
  EXPECT_THAT(test::mistakes({{"TWILIO_ACCOUNT_SID", "wrong"},
                              {"PUBLIC_URL", "wrong"},
                              {"OPENAI_BASE_URL", "wrong"},
                              {"JOB_MAX_ATTEMPTS", "wrong"},
                              {"DATABASE_PATH", "wrong/"},
                              {"LOG_LEVEL", "wrong"},
                              {"BUSINESS_CONFIG", "/no/such/file.json"}},
                             settings_scope::local),
              ElementsAre(StartsWith("BUSINESS_CONFIG: "), StartsWith("DATABASE_PATH: "), StartsWith("LOG_LEVEL: ")));
}

TEST(settings_scope, of_addresses_looks_at_the_public_one_too_but_does_not_need_it) {
  EXPECT_THAT(test::mistakes({}, settings_scope::addresses), IsEmpty());
  EXPECT_THAT(test::mistakes({{"PUBLIC_URL", "wrong"}, {"TWILIO_ACCOUNT_SID", "wrong"}}, settings_scope::addresses),
              ElementsAre(StartsWith("PUBLIC_URL: ")));
}

TEST(settings_scope, of_sending_needs_account_and_whatsapp_number) {
  EXPECT_THAT(test::mistakes({}, settings_scope::send),
              ElementsAre(StartsWith("TWILIO_ACCOUNT_SID: "), StartsWith("TWILIO_AUTH_TOKEN: "),
                          StartsWith("TWILIO_WHATSAPP_NUMBER: ")));
  EXPECT_THAT(test::mistakes({{"TWILIO_ACCOUNT_SID", "AC0123456789abcdef0123456789abcdef"},
                              {"TWILIO_AUTH_TOKEN", "token"},
                              {"TWILIO_WHATSAPP_NUMBER", "+14155238886"}},
                             settings_scope::send),
              IsEmpty());
}

}  // namespace
}  // namespace zylin::config
