#include "http/api_fixture.hpp"
#include "zylin/http/signature.hpp"

namespace zylin::http::test {
namespace {

class twilio_gate : public api_test {
 protected:
  void expect_nothing_stored() {
    EXPECT_TRUE(intake.all().empty());
    EXPECT_TRUE(events.calls().empty());
  }
  [[nodiscard]] static form full_form() {
    form fields = action_form();
    fields.add("AccountSid", std::string(account));
    fields.add("MessageSid", "SM00000000000000000000000000000009");
    fields.add("MessageStatus", "delivered");
    return fields;
  }
  const std::vector<std::string> webhooks{"/api/twilio/voice", recording_path(), "/api/twilio/status",
                                          "/api/twilio/message-status"};
};

TEST_F(twilio_gate, lets_a_signed_request_to_every_webhook_pass) {
  start();
  for (const std::string& path : webhooks) {
    EXPECT_LT(post_raw(path, full_form().encode(), signature_of(path, full_form())).status, 300) << path;
  }
}

TEST_F(twilio_gate, refuses_every_webhook_without_the_right_signature_and_stores_nothing) {
  start();
  const std::string other = sign(secret("another token"), "https://phone.example.org/api/twilio/voice", full_form());
  for (const std::string& path : webhooks) {
    const std::string right = signature_of(path, full_form());
    for (const std::string& signature :
         {std::string(), std::string("nonsense"), other, right.substr(0, 27), right + "A"}) {
      const raw_response answer = post_raw(path, full_form().encode(), signature);
      EXPECT_EQ(answer.status, 403) << path << " " << signature;
      EXPECT_EQ(answer.body, R"({"error":"the signature is missing or wrong"})");
    }
  }
  expect_nothing_stored();
}

TEST_F(twilio_gate, refuses_a_signature_for_another_url_or_other_parameters) {
  start();
  const std::string path = "/api/twilio/voice";
  form changed = full_form();
  changed.add("Extra", "1");
  const std::vector<std::string> signatures{
      signature_of("/api/twilio/status", full_form()),
      signature_of(path + "?a=1", full_form()),
      signature_of(path + "/", full_form()),
      signature_of(path, changed),
      sign(settings.twilio.auth_token, "http://phone.example.org/api/twilio/voice", full_form()),
      sign(settings.twilio.auth_token, "https://127.0.0.1/api/twilio/voice", full_form())};
  for (const std::string& signature : signatures) {
    EXPECT_EQ(post_raw(path, full_form().encode(), signature).status, 403);
  }
  expect_nothing_stored();
}

TEST_F(twilio_gate, signs_the_query_with_the_url) {
  start();
  const std::string path = "/api/twilio/voice?tenant=7&x=%20y";
  EXPECT_EQ(post_raw(path, full_form().encode(), signature_of(path, full_form())).status, 200);
  EXPECT_EQ(post_raw("/api/twilio/voice?tenant=8&x=%20y", full_form().encode(), signature_of(path, full_form())).status,
            403);
}

TEST_F(twilio_gate, goes_by_the_public_url_and_ignores_what_the_client_says_about_hosts) {
  start();
  const std::string body = full_form().encode();
  raw_client client(running->port());
  client.send(
      "POST /api/twilio/voice HTTP/1.1\r\nHost: attacker.example\r\nX-Forwarded-Host: attacker.example\r\n"
      "X-Forwarded-Proto: http\r\nX-Forwarded-Port: 81\r\nForwarded: host=attacker.example;proto=http\r\n"
      "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
      std::to_string(body.size()) + "\r\nX-TWILIO-SIGNATURE: " + signature_of("/api/twilio/voice", full_form()) +
      "\r\n\r\n" + body);
  EXPECT_EQ(client.read_response().value_or(raw_response()).status, 200);
}

TEST_F(twilio_gate, accepts_the_secondary_token) {
  settings.twilio.auth_token_secondary = secret("0123456789abcdef0123456789abcdef");
  start();
  const std::string signature =
      sign(settings.twilio.auth_token_secondary, "https://phone.example.org/api/twilio/voice", full_form());
  EXPECT_EQ(post_raw("/api/twilio/voice", full_form().encode(), signature).status, 200);
}

TEST_F(twilio_gate, refuses_everything_when_no_token_is_configured) {
  settings.twilio.auth_token = secret();
  start();
  EXPECT_EQ(post_raw("/api/twilio/voice", full_form().encode(), signature_of("/api/twilio/voice", full_form())).status,
            403);
  expect_nothing_stored();
}

TEST_F(twilio_gate, refuses_another_account_even_with_a_right_signature) {
  start();
  for (const std::string& sid : {std::string("AC00000000000000000000000000000009"), std::string()}) {
    form fields = voice_form();
    fields.add("AccountSid", sid);
    const raw_response answer =
        post_raw("/api/twilio/voice", fields.encode(), signature_of("/api/twilio/voice", fields));
    EXPECT_EQ(answer.status, 403);
    EXPECT_EQ(answer.body, R"({"error":"the request is for another account"})");
  }
  expect_nothing_stored();
}

TEST_F(twilio_gate, still_asks_for_the_account_when_signatures_are_switched_off) {
  settings.twilio.validate_signatures = false;
  start();
  EXPECT_EQ(post_raw("/api/twilio/voice", voice_form().encode(), {}).status, 403);
  expect_nothing_stored();
  EXPECT_EQ(post_raw("/api/twilio/voice", full_form().encode(), {}).status, 200);
}

TEST_F(twilio_gate, refuses_bodies_that_are_no_forms) {
  start();
  EXPECT_EQ(post_raw("/api/twilio/voice", "{}", {}, "application/json").status, 415);
  EXPECT_EQ(post_raw("/api/twilio/voice", "a=%zz", {}).status, 400);
  EXPECT_EQ(get("/api/twilio/voice").status, 405);
  expect_nothing_stored();
}

TEST_F(twilio_gate, takes_the_media_type_without_its_parameters) {
  start();
  EXPECT_EQ(post_raw("/api/twilio/voice", full_form().encode(), signature_of("/api/twilio/voice", full_form()),
                     "application/x-www-form-urlencoded; charset=utf-8")
                .status,
            200);
}

}  // namespace
}  // namespace zylin::http::test
