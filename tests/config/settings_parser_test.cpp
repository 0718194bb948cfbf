#include "zylin/config/settings_parser.hpp"

#include "example_settings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::config {
namespace {

using namespace test;
using namespace std::chrono_literals;
using testing::AllOf;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

TEST(settings, take_what_serve_needs_and_default_the_rest) {
  const settings read = test::checked(test::serve_values());
  EXPECT_EQ(read.twilio.account->str(), "AC0123456789abcdef0123456789abcdef");
  EXPECT_EQ(read.twilio.auth_token.expose(), "canary-token");
  EXPECT_TRUE(read.twilio.auth_token_secondary.empty());
  EXPECT_EQ(read.twilio.voice_number->str(), "+14155550123");
  EXPECT_EQ(read.twilio.whatsapp_number->str(), "+14155238886");
  EXPECT_EQ(read.twilio.api_base_url, "https://api.twilio.com");
  EXPECT_TRUE(read.twilio.validate_signatures);
  EXPECT_EQ(read.openai.api_key.expose(), "canary-key");
  EXPECT_EQ(read.openai.base_url, "https://api.openai.com/v1");
  EXPECT_THAT(read.openai.models, ElementsAre("gpt-6-luna"));
  EXPECT_THAT(read.openai.transcribe_models, ElementsAre("gpt-transcribe"));
  EXPECT_EQ(read.server.listen_host, "127.0.0.1");
  EXPECT_EQ(read.server.listen_port, 8000);
  EXPECT_EQ(read.server.public_url, "https://your-domain.com");
  EXPECT_EQ(read.owner_phone->str(), "+919876543210");
  EXPECT_EQ(read.database_path, "data/zylin.db");
  EXPECT_EQ(read.business.name, "HealthFirst Clinic");
  EXPECT_FALSE(read.allow_insecure_upstream);
  EXPECT_THAT(read.warnings, IsEmpty());
}

TEST(settings, take_every_value_that_is_set) {
  const settings read =
      test::checked(test::with(test::serve_values(), {{"TWILIO_AUTH_TOKEN_SECONDARY", "next-token"},
                                                      {"OPENAI_MODEL", "gpt-x"},
                                                      {"OPENAI_TRANSCRIBE_MODEL", "best , second,third"},
                                                      {"TRUSTED_PROXIES", "127.0.0.1, 2001:DB8::1"},
                                                      {"VOICE_RATE_LIMIT_PER_MINUTE", "0"},
                                                      {"SHUTDOWN_GRACE_MS", "1"},
                                                      {"JOB_RETRY_BASE_MS", "10"},
                                                      {"JOB_MAX_ATTEMPTS", "7"},
                                                      {"WHATSAPP_MESSAGES_PER_SECOND", "60"},
                                                      {"SMS_MESSAGES_PER_SECOND", "10"},
                                                      {"RECORDING_RETRY_BASE_MS", "20"},
                                                      {"RECONCILE_DELAY_MS", "30"},
                                                      {"UPSTREAM_TIMEOUT_MS", "600000"},
                                                      {"AUDIO_LIMIT_MB", "16"},
                                                      {"QUEUE_AGE_ALARM_MS", "0"},
                                                      {"CALENDAR_POLL_MS", "60000"},
                                                      {"DATABASE_PATH", "/var/lib/zylin/zylin.db"},
                                                      {"LOG_LEVEL", "Debug"},
                                                      {"LOG_FORMAT", "json"}}));
  EXPECT_EQ(read.twilio.auth_token_secondary.expose(), "next-token");
  EXPECT_THAT(read.openai.models, ElementsAre("gpt-x"));
  EXPECT_THAT(read.openai.transcribe_models, ElementsAre("best", "second", "third"));
  EXPECT_THAT(read.server.trusted_proxies, ElementsAre("127.0.0.1", "2001:db8::1"));
  EXPECT_EQ(read.server.voice_rate_limit_per_minute, 0);
  EXPECT_EQ(read.server.shutdown_grace, 1ms);
  EXPECT_EQ(read.pipeline.job_retry_base, 10ms);
  EXPECT_EQ(read.pipeline.job_max_attempts, 7);
  EXPECT_EQ(read.pipeline.whatsapp_messages_per_second, 60);
  EXPECT_EQ(read.pipeline.sms_messages_per_second, 10);
  EXPECT_EQ(read.pipeline.recording_retry_base, 20ms);
  EXPECT_EQ(read.pipeline.reconcile_delay, 30ms);
  EXPECT_EQ(read.pipeline.upstream_timeout, 600s);
  EXPECT_EQ(read.pipeline.audio_limit_mb, 16);
  EXPECT_EQ(read.pipeline.queue_age_alarm, 0ms);
  EXPECT_EQ(read.pipeline.calendar_poll, 60s);
  EXPECT_EQ(read.database_path, "/var/lib/zylin/zylin.db");
  EXPECT_EQ(read.logging.level, log_level::debug);
  EXPECT_EQ(read.logging.format, log_format::json);
}

TEST(settings, name_everything_that_is_missing_at_once) {
  EXPECT_THAT(test::mistakes({}), ElementsAre(StartsWith("TWILIO_ACCOUNT_SID: found nothing, expected AC and 32"),
                                              StartsWith("TWILIO_AUTH_TOKEN: found nothing, expected"),
                                              StartsWith("TWILIO_WHATSAPP_NUMBER: found nothing, expected"),
                                              StartsWith("TWILIO_PHONE_NUMBER: found nothing, expected"),
                                              StartsWith("OPENAI_API_KEY: found nothing, expected"),
                                              StartsWith("PUBLIC_URL: found nothing, expected")));
}

TEST(settings, take_a_list_of_up_to_eight_different_models) {
  EXPECT_THAT(test::checked(test::with(test::serve_values(), {{"OPENAI_MODEL", "1,2,3,4,5,6,7,8"}})).openai.models,
              SizeIs(8));
  for (const char* wrong : {"a,,b", "a,b,", ",", "a, b, a", "1,2,3,4,5,6,7,8,9"}) {
    EXPECT_THAT(test::mistakes(test::with(test::serve_values(), {{"OPENAI_MODEL", wrong}})),
                ElementsAre(StartsWith("OPENAI_MODEL: found \"" + std::string(wrong) + "\", expected one name")));
  }
}

struct setting_mistake {
  std::string name;
  std::string value;
  std::string line;
};

const std::vector<setting_mistake> every_setting_mistake = {
    {"TWILIO_ACCOUNT_SID", "AC123", R"(found "AC..." of 5 characters, expected AC and 32 hexadecimal digits)"},
    {"TWILIO_AUTH_TOKEN", "can ary", "found (hidden, 7 characters), expected printable"},
    {"TWILIO_AUTH_TOKEN_SECONDARY", "can\nary", "found (hidden, 7 characters), expected printable"},
    {"TWILIO_PHONE_NUMBER", "4155550123", R"(found "41*******23", expected a telephone number in E.164 form)"},
    {"TWILIO_WHATSAPP_NUMBER", "whatsapp:me", R"(found "whatsapp:me", expected a telephone number in E.164 form)"},
    {"OPENAI_API_KEY", "can\tary", "found (hidden, 7 characters), expected printable"},
    {"OPENAI_MODEL", "gpt 4", R"(found "gpt 4", expected one name)"},
    {"OPENAI_TRANSCRIBE_MODEL", "whisper\r\n1", R"(found "whisper  1", expected one name)"},
    {"BUSINESS_NAME", "   ", R"(found "   ", expected one line of text)"},
    {"BUSINESS_PHONE", "\xFF", R"(found "?", expected one line of text)"},
    {"BUSINESS_ADDRESS", "a\nb", R"(found "a b", expected one line of text)"},
    {"OWNER_PHONE", "+0123456789", R"(found "+01*******89", expected a telephone number in E.164 form)"},
    {"PUBLIC_URL", "your-domain.com", R"(found "your-domain.com", expected an http or https address)"},
    {"ZYLIN_LISTEN", "8000", R"(found "8000", expected an IP address and a port)"},
    {"TRUSTED_PROXIES", "127.0.0.1,nginx", R"(found "nginx", expected up to 64 IP addresses)"},
    {"TWILIO_VALIDATE_SIGNATURES", "no", R"(found "no", expected true or false)"},
    {"VOICE_RATE_LIMIT_PER_MINUTE", "10001", R"(found "10001", expected a whole number from 0 to 10000)"},
    {"DATABASE_PATH", "data/", R"(found "data/", expected the path of a file)"},
    {"TWILIO_API_BASE_URL", "ftp://api.twilio.com", R"(found "ftp://api.twilio.com", expected an https address)"},
    {"OPENAI_BASE_URL", "http://example.com/v1", R"(found "http://example.com/v1", expected an https address)"},
    {"ALLOW_INSECURE_UPSTREAM", "1", R"(found "1", expected true or false)"},
    {"JOB_RETRY_BASE_MS", "0", R"(found "0", expected a whole number of milliseconds from 1 to 3600000)"},
    {"JOB_MAX_ATTEMPTS", "101", R"(found "101", expected a whole number from 1 to 100)"},
    {"RECORDING_RETRY_BASE_MS", "2s", R"(found "2s", expected a whole number of milliseconds)"},
    {"RECONCILE_DELAY_MS", "1.5", R"(found "1.5", expected a whole number of milliseconds)"},
    {"AUDIO_LIMIT_MB", "15", R"(found "15", expected a whole number from 16 to 1000000)"},
    {"CALENDAR_POLL_MS", "999", R"(found "999", expected a whole number of milliseconds from 1000 to 3600000)"},
    {"QUEUE_AGE_ALARM_MS", "-1", R"(found "-1", expected a whole number of milliseconds from 0 to 86400000)"},
    {"UPSTREAM_TIMEOUT_MS", "99", R"(found "99", expected a whole number of milliseconds from 100 to 600000)"},
    {"SHUTDOWN_GRACE_MS", "99999999999", R"(found "99999999999", expected a whole number of milliseconds)"},
    {"LOG_LEVEL", "loud", R"(found "loud", expected trace, debug, info, warn or error)"},
    {"LOG_FORMAT", "xml", R"(found "xml", expected text or json)"},
};

TEST(settings, name_each_mistake_with_what_was_found_and_what_is_expected) {
  for (const auto& [name, value, line] : every_setting_mistake) {
    EXPECT_THAT(test::mistakes(test::with(test::serve_values(), {{name, value}})),
                ElementsAre(StartsWith(name + ": " + line)))
        << name;
  }
}

TEST(settings, name_every_mistake_at_once) {
  test::values wrong = test::serve_values();
  for (const auto& [name, value, line] : every_setting_mistake) {
    wrong[name] = value;
  }
  const auto lines = test::mistakes(wrong);
  EXPECT_THAT(lines, SizeIs(every_setting_mistake.size()));
  for (const auto& [name, value, line] : every_setting_mistake) {
    EXPECT_THAT(lines, Contains(StartsWith(name + ": " + line)));
  }
}

TEST(settings, never_show_a_credential) {
  const auto lines =
      test::mistakes(test::with(test::serve_values(), {{"TWILIO_ACCOUNT_SID", "canary-pasted-into-the-wrong-line"},
                                                       {"TWILIO_AUTH_TOKEN", "canary one"},
                                                       {"OPENAI_API_KEY", "canary two"},
                                                       {"PUBLIC_URL", "https://me:canary@your-domain.com"},
                                                       {"OPENAI_BASE_URL", "https://canary@example.com/v1"},
                                                       {"TWILIO_API_BASE_URL", "https://example.com/?key=canary"}}));
  EXPECT_THAT(lines, AllOf(SizeIs(6), Each(Not(HasSubstr("canary")))));
}

TEST(settings, take_phone_numbers_as_a_console_shows_them) {
  const settings read =
      test::checked(test::with(test::serve_values(), {{"TWILIO_PHONE_NUMBER", "+1 (415) 555-0123"},
                                                      {"TWILIO_WHATSAPP_NUMBER", "WhatsApp:+1 415 523 8886"},
                                                      {"OWNER_PHONE", "whatsapp:+919876543210"}}));
  EXPECT_EQ(read.twilio.voice_number->str(), "+14155550123");
  EXPECT_EQ(read.twilio.whatsapp_number->str(), "+14155238886");
  EXPECT_EQ(read.owner_phone->str(), "+919876543210");
}

TEST(settings, need_no_api_key_for_a_model_of_ones_own) {
  EXPECT_THAT(test::mistakes(test::with(test::serve_values(), {{"OPENAI_API_KEY", ""}})), SizeIs(1));
  for (const std::string server : {"http://127.0.0.1:8080/v1", "https://models.example.com/v1"}) {
    EXPECT_THAT(test::mistakes(test::with(test::serve_values(), {{"OPENAI_API_KEY", ""}, {"OPENAI_BASE_URL", server}})),
                IsEmpty());
  }
  for (const std::string server : {"https://API.openai.com/v1", "https://api.openai.com:443/v1/"}) {
    EXPECT_THAT(test::mistakes(test::with(test::serve_values(), {{"OPENAI_API_KEY", ""}, {"OPENAI_BASE_URL", server}})),
                SizeIs(1));
  }
}

TEST(settings, warn_when_nobody_would_be_told) {
  EXPECT_THAT(test::checked(test::with(test::serve_values(), {{"OWNER_PHONE", ""}})).warnings,
              ElementsAre(StartsWith("OWNER_PHONE is not set")));
}

TEST(settings, let_variables_win_over_the_business_file) {
  const settings read = test::checked(test::with(
      test::serve_values(),
      {{"BUSINESS_NAME", "Another Clinic"}, {"BUSINESS_PHONE", "080 1234"}, {"BUSINESS_ADDRESS", "1 High Street"}}));
  EXPECT_EQ(read.business.name, "Another Clinic");
  EXPECT_EQ(read.business.phone, "080 1234");
  EXPECT_EQ(read.business.address, "1 High Street");
  EXPECT_EQ(read.business.zone.name(), "Asia/Kolkata");
}

TEST(settings, take_the_name_that_most_programs_have_for_warnings) {
  for (const char* word : {"warning", "WARNING", "warn", "Warn"}) {
    EXPECT_EQ(test::checked(test::with(test::serve_values(), {{"LOG_LEVEL", word}})).logging.level, log_level::warn)
        << word;
  }
}

TEST(settings, know_the_lines_by_which_nobody_is_known) {
  const settings read = test::checked(test::with(test::serve_values(), {{"BUSINESS_PHONE", "080 2345 6789"}}));
  EXPECT_THAT(read.business.own_lines, testing::UnorderedElementsAre("+918023456789", "+14155550123", "+14155238886"));
  const settings unreadable = test::checked(test::with(test::serve_values(), {{"BUSINESS_PHONE", "ask at the desk"}}));
  EXPECT_THAT(unreadable.business.own_lines, testing::UnorderedElementsAre("+14155550123", "+14155238886"));
}

}  // namespace
}  // namespace zylin::config
