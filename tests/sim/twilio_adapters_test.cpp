#include "account_under_test.hpp"

#include "zylin/adapters/twilio/messages.hpp"
#include "zylin/adapters/twilio/recording_download.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/sim/simulated_caller.hpp"

#include <filesystem>

namespace zylin::sim {
namespace {

using namespace std::chrono_literals;

// The product's own adapters against the stand-in: what one writes, the other must read.
class twilio_adapters : public ::testing::Test {
 protected:
  void open(stand_in_twilio_options options = {}) {
    account = std::make_unique<account_under_test>(std::move(options));
    settings.account = account_sid::parse(test_account).value();
    settings.auth_token = secret(test_token);
    settings.voice_number = phone_number::from_e164("+14155550100").value();
    settings.whatsapp_number = phone_number::from_e164("+14155550188").value();
    settings.api_base_url = account->twilio.base_url();
  }

  static domain::message message() {
    domain::message outgoing;
    outgoing.to = "+14155550123";
    outgoing.body = "See you tomorrow.";
    return outgoing;
  }

  ports::null_telemetry events;
  config::twilio_settings settings;
  std::unique_ptr<account_under_test> account;
};

TEST_F(twilio_adapters, download_a_recording_once_it_is_ready) {
  stand_in_twilio_options options;
  options.recording_not_ready = 1;
  open(options);
  const std::string sid = random_sid("RE");
  account->twilio.add_recording(sid, speak("Hello"));
  const auto source = twilio::create_recording_source(*account->network, settings, 10s, events);
  const auto file = std::filesystem::path(::testing::TempDir()) / (sid + ".wav");
  const auto early = account->wait_for(source->download(recording_sid::parse(sid).value(), file));
  ASSERT_FALSE(early);
  EXPECT_EQ(early.error().code(), errc::not_ready);
  const auto done = account->wait_for(source->download(recording_sid::parse(sid).value(), file));
  EXPECT_TRUE(done) << (done ? "" : done.error().message());
  EXPECT_EQ(std::filesystem::file_size(file), speak("Hello").size());
  std::filesystem::remove(file);
}

TEST_F(twilio_adapters, send_a_message_and_read_the_receipt) {
  open();
  const auto messenger = twilio::create_messenger(*account->network, settings, "", 10s, events);
  const auto receipt = account->wait_for(messenger->send(message()));
  ASSERT_TRUE(receipt) << receipt.error().message();
  ASSERT_EQ(account->twilio.messages().size(), 1U);
  EXPECT_EQ(receipt->provider_sid, account->twilio.messages()[0].sid);
  EXPECT_EQ(account->twilio.messages()[0].to, "whatsapp:+14155550123");
}

TEST_F(twilio_adapters, find_a_message_whose_reply_never_came) {
  stand_in_twilio_options options;
  options.faults.message_creation = {{1, message_fault::accept_then_hang}};
  open(options);
  const time_point before = system_clock().now();
  const auto messenger = twilio::create_messenger(*account->network, settings, "", 300ms, events);
  EXPECT_FALSE(account->wait_for(messenger->send(message())));
  const auto patient = twilio::create_messenger(*account->network, settings, "", 10s, events);
  const auto found = account->wait_for(patient->find_sent(message(), before, {}));
  ASSERT_TRUE(found) << found.error().message();
  ASSERT_TRUE(found->has_value());
  EXPECT_EQ((*found)->provider_sid, account->twilio.messages()[0].sid);
  domain::message other = message();
  other.body = "Something else.";
  EXPECT_FALSE(account->wait_for(patient->find_sent(other, before, {})).value());
}

}  // namespace
}  // namespace zylin::sim
