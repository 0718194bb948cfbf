#include "account_under_test.hpp"

#include "zylin/sim/simulated_caller.hpp"

namespace zylin::sim {
namespace {

TEST(stand_in_recordings, come_as_wav_with_and_without_extension) {
  account_under_test account;
  const std::string sid = random_sid("RE");
  account.twilio.add_recording(sid, "RIFF of a kind");
  for (const std::string extension : {"", ".wav"}) {
    const ports::http_response answer = account.get("Recordings/" + sid + extension);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.content_type, "audio/x-wav");
    EXPECT_EQ(answer.body, "RIFF of a kind");
  }
}

TEST(stand_in_recordings, are_404_in_xml_until_they_are_ready) {
  stand_in_twilio_options options;
  options.recording_not_ready = 2;
  account_under_test account(options);
  const std::string sid = random_sid("RE");
  account.twilio.add_recording(sid, "RIFF of a kind");
  for (int i = 0; i < 2; ++i) {
    const ports::http_response answer = account.get("Recordings/" + sid + ".wav");
    EXPECT_EQ(answer.status, 404);
    EXPECT_EQ(answer.content_type, "application/xml");
    EXPECT_NE(answer.body.find("<TwilioResponse><RestException><Code>20404</Code>"), std::string::npos) << answer.body;
  }
  EXPECT_EQ(account.get("Recordings/" + sid + ".wav").status, 200);
}

TEST(stand_in_recordings, that_do_not_exist_look_like_ones_that_are_not_ready) {
  account_under_test account;
  const ports::http_response answer = account.get("Recordings/" + random_sid("RE") + ".wav");
  EXPECT_EQ(answer.status, 404);
  EXPECT_EQ(answer.content_type, "application/xml");
}

TEST(stand_in_recordings, are_refused_without_the_right_credentials) {
  account_under_test account;
  const std::string sid = random_sid("RE");
  account.twilio.add_recording(sid, "RIFF of a kind");
  ports::http_request request(ports::http_method::get, account.resource("Recordings/" + sid + ".wav"));
  EXPECT_EQ(account.send(request).status, 401);
  request.basic = ports::basic_credentials{test_account, secret("another token")};
  EXPECT_EQ(account.send(request).status, 401);
}

TEST(stand_in_twilio, answers_unknown_paths_as_twilio_does) {
  account_under_test account;
  for (const std::string path :
       {"", "/", "/2010-04-01/Accounts.json", "/2010-04-01/Accounts/AC/Calls/CA1/Recordings.json"}) {
    const ports::http_response answer =
        account.send(ports::http_request(ports::http_method::get, account.twilio.base_url() + path));
    EXPECT_EQ(answer.status, 404) << path;
    EXPECT_NE(answer.body.find(R"("code":20404)"), std::string::npos) << answer.body;
  }
}

}  // namespace
}  // namespace zylin::sim
