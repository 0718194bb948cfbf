#include "zylin/adapters/twilio/recording_download.hpp"

#include "account.hpp"
#include "support/fake_http_client.hpp"
#include "support/recorded_telemetry.hpp"
#include "support/temp_folder.hpp"
#include "zylin/core/wav.hpp"

#include <gtest/gtest.h>

#include <array>
#include <filesystem>

namespace zylin::twilio {
namespace {

class recordings_test : public ::testing::Test {
 protected:
  result<void> download() { return test::run(source_->download(recording_, file())); }
  [[nodiscard]] std::filesystem::path file() const { return folder_ / "call.wav"; }

  static std::string sound() {
    const std::array<std::int16_t, 4> samples{1, 2, 3, 4};
    return make_wav(samples, 8000, "hello");
  }
  // A generated WAV file: format, channels, the size its data chunk claims, the real size.
  static std::string wav(std::uint16_t format, std::uint16_t channels, std::uint32_t claimed, std::size_t present) {
    const auto little = [](std::uint32_t value, int bytes) {
      std::string text;
      for (int i = 0; i < bytes; ++i) {
        text += static_cast<char>((value >> (8 * i)) & 0xffU);
      }
      return text;
    };
    return "RIFF" + little(36 + claimed, 4) + "WAVEfmt " + little(16, 4) + little(format, 2) + little(channels, 2) +
           little(8000, 4) + little(16000, 4) + little(2, 2) + little(16, 2) + "data" + little(claimed, 4) +
           std::string(present, 'x');
  }

  test::temp_folder folder_;
  test::fake_http_client network_;
  test::recorded_telemetry events_;
  recording_sid recording_ = *recording_sid::parse("RE" + std::string(32, 'b'));
  std::unique_ptr<ports::recording_source> source_ =
      create_recording_source(network_, account_for_tests(), std::chrono::seconds(7), events_);
};

TEST_F(recordings_test, asks_the_address_made_of_the_identifiers_with_basic_credentials) {
  network_.answer(200, sound(), "audio/x-wav");
  ASSERT_TRUE(download());
  const ports::http_request& asked = network_.requests.at(0);
  EXPECT_EQ(asked.method, ports::http_method::get);
  EXPECT_EQ(asked.url,
            "https://twilio.example/2010-04-01/Accounts/" + test_account + "/Recordings/" + recording_.str() + ".wav");
  EXPECT_EQ(asked.basic->user, test_account);
  EXPECT_EQ(asked.basic->password.expose(), "token");
  EXPECT_EQ(asked.redirects, 1);
  EXPECT_EQ(asked.max_response_bytes, std::size_t{25} << 20U);
  EXPECT_EQ(asked.total_timeout, std::chrono::seconds(7));
  EXPECT_TRUE(std::filesystem::exists(file()));
  EXPECT_EQ(events_.ended, std::vector<std::string>{"twilio recording ok"});
}

struct status_case {
  int status;
  errc expected;
};

TEST_F(recordings_test, tells_not_ready_from_refused_and_from_broken) {
  const status_case cases[] = {{202, errc::not_ready},    {404, errc::not_ready},     {409, errc::not_ready},
                               {425, errc::not_ready},    {401, errc::unauthorized},  {403, errc::unauthorized},
                               {429, errc::rate_limited}, {500, errc::server_failed}, {503, errc::server_failed},
                               {400, errc::rejected},     {410, errc::rejected},      {302, errc::bad_response},
                               {204, errc::bad_response}};
  for (const status_case& one : cases) {
    network_.answer(one.status, one.status == 204 ? "" : "<TwilioResponse/>", "application/xml");
    const result<void> outcome = download();
    ASSERT_FALSE(outcome) << one.status;
    EXPECT_EQ(outcome.error().code(), one.expected) << one.status;
    EXPECT_FALSE(std::filesystem::exists(file())) << one.status;
  }
}

TEST_F(recordings_test, says_how_long_to_wait_when_twilio_does) {
  ports::http_response busy;
  busy.status = 429;
  busy.headers.emplace_back("retry-after", "3");
  busy.body = R"({"code":20429,"message":"Too Many Requests","status":429})";
  network_.answer(busy);
  const result<void> outcome = download();
  EXPECT_EQ(outcome.error().retry_after(), std::chrono::seconds(3));
  EXPECT_EQ(outcome.error().provider_code(), 20429);
  EXPECT_EQ(events_.ended, std::vector<std::string>{"twilio recording rate_limited"});
}

TEST_F(recordings_test, refuses_what_is_no_usable_recording_and_removes_it) {
  const std::pair<std::string, std::string> cases[] = {{"<TwilioResponse/>", "application/xml"},
                                                       {"<TwilioResponse/>", "audio/x-wav"},
                                                       {"", "audio/x-wav"},
                                                       {wav(1, 1, 0, 0), "audio/x-wav"},
                                                       {wav(1, 1, 100, 0), "audio/x-wav"},
                                                       {wav(1, 1, 100, 60), "audio/x-wav"},
                                                       {wav(3, 1, 100, 100), "audio/x-wav"},
                                                       {wav(1, 3, 100, 100), "audio/x-wav"},
                                                       {wav(1, 1, 100, 100), "text/html"},
                                                       {sound().substr(0, 30), "audio/x-wav"}};
  for (const auto& [body, type] : cases) {
    network_.answer(200, body, type);
    const result<void> outcome = download();
    ASSERT_FALSE(outcome) << type << body.size();
    EXPECT_EQ(outcome.error().code(), errc::bad_response);
    EXPECT_FALSE(std::filesystem::exists(file()));
  }
}

TEST_F(recordings_test, takes_pcm_and_mu_law_and_streamed_files_with_placeholder_lengths) {
  const std::pair<std::string, std::string> cases[] = {
      {wav(1, 1, 100, 100), "audio/x-wav"},         {wav(7, 2, 100, 100), "audio/wav"},
      {wav(1, 1, 0xFFFFFFFF, 100), "audio/x-wav"},  {wav(1, 1, 0x7FFFFFFF, 100), "audio/x-wav"},
      {wav(1, 1, 100, 100), "binary/octet-stream"}, {wav(1, 1, 100, 100), ""}};
  for (const auto& [body, type] : cases) {
    network_.answer(200, body, type);
    const result<void> outcome = download();
    EXPECT_TRUE(outcome) << outcome.error().message();
  }
}

TEST_F(recordings_test, passes_failures_of_the_network_on) {
  network_.fail(errc::timed_out);
  EXPECT_EQ(download().error().code(), errc::timed_out);
  EXPECT_EQ(events_.ended, std::vector<std::string>{"twilio recording timed_out"});
}

}  // namespace
}  // namespace zylin::twilio
