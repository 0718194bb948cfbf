#include "account_under_test.hpp"

#include "zylin/core/clock.hpp"

#include <nlohmann/json.hpp>

#include <utility>
#include <vector>

namespace zylin::sim {
namespace {

using json = nlohmann::json;

TEST(stand_in_messages, are_answered_as_the_real_api_does) {
  account_under_test account;
  const ports::http_response answer = account.create(whatsapp_message());
  ASSERT_EQ(answer.status, 201);
  const json message = json::parse(answer.body);
  const auto sid = message.at("sid").get<std::string>();
  EXPECT_EQ(sid.size(), 34U);
  EXPECT_TRUE(sid.starts_with("SM"));
  EXPECT_EQ(message.at("status"), "queued");
  EXPECT_EQ(message.at("num_segments"), "1");
  EXPECT_EQ(message.at("body"), "Hello");
  EXPECT_TRUE(message.at("error_code").is_null());
  EXPECT_TRUE(message.at("date_sent").is_null());
  EXPECT_TRUE(message.at("date_created").get<std::string>().ends_with(" +0000"));
}

TEST(stand_in_messages, are_told_to_the_listener_and_kept) {
  account_under_test account;
  std::vector<std::string> told;
  account.twilio.on_message([&](const accepted_message& message) { told.push_back(message.body); });
  form templated;
  templated.add("To", "+14155550123");
  templated.add("From", "+14155550100");
  templated.add("ContentSid", "HX0123456789abcdef0123456789abcdef");
  templated.add("ContentVariables", R"({"1":"Anna"})");
  EXPECT_EQ(account.create(whatsapp_message("One")).status, 201);
  EXPECT_EQ(account.create(templated).status, 201);
  EXPECT_EQ(told, (std::vector<std::string>{"One", ""}));
  const auto kept = account.twilio.messages();
  ASSERT_EQ(kept.size(), 2U);
  EXPECT_EQ(kept[0].to, "whatsapp:+14155550123");
  EXPECT_EQ(kept[1].content_variables, R"({"1":"Anna"})");
}

struct refused_form {
  const char* why;
  std::vector<form::field> fields;
  int code;
};

TEST(stand_in_messages, are_refused_for_the_reasons_twilio_has) {
  const std::string from = "whatsapp:+14155550100";
  const std::string to = "whatsapp:+14155550123";
  const std::vector<refused_form> refused = {
      {"no recipient", {{"From", from}, {"Body", "Hi"}}, 21604},
      {"no sender", {{"To", to}, {"Body", "Hi"}}, 21603},
      {"nothing to say", {{"To", to}, {"From", from}}, 21602},
      {"no number", {{"To", "whatsapp:Anna"}, {"From", from}, {"Body", "Hi"}}, 21211},
      {"half WhatsApp", {{"To", to}, {"From", "+14155550100"}, {"Body", "Hi"}}, 21910},
      {"too long", {{"To", to}, {"From", from}, {"Body", std::string(1601, 'x')}}, 21617},
      {"no template", {{"To", to}, {"From", from}, {"ContentSid", "HX1"}}, 21655},
      {"relative callback", {{"To", to}, {"From", from}, {"Body", "Hi"}, {"StatusCallback", "/status"}}, 21609},
  };
  account_under_test account;
  for (const refused_form& each : refused) {
    const ports::http_response answer = account.create(form(each.fields));
    EXPECT_EQ(answer.status, 400) << each.why;
    const json problem = json::parse(answer.body);
    EXPECT_EQ(problem.at("code"), each.code) << each.why;
    EXPECT_EQ(problem.at("status"), 400) << each.why;
  }
  EXPECT_TRUE(account.twilio.messages().empty());
}

TEST(stand_in_messages, count_characters_and_not_bytes) {
  account_under_test account;
  std::string body;
  for (int i = 0; i < 1600; ++i) {
    body += "é";
  }
  EXPECT_EQ(account.create(whatsapp_message(body)).status, 201);
  EXPECT_EQ(account.create(whatsapp_message(body + "é")).status, 400);
}

TEST(stand_in_messages, take_no_json) {
  account_under_test account;
  ports::http_request request = account.creation({});
  request.headers = {{"Content-Type", "application/json"}};
  request.body = R"({"To":"+14155550123","From":"+14155550100","Body":"Hi"})";
  EXPECT_EQ(account.send(std::move(request)).status, 400);
}

TEST(stand_in_messages, need_the_right_credentials) {
  account_under_test account;
  ports::http_request request = account.creation(whatsapp_message());
  request.basic.reset();
  const ports::http_response answer = account.send(std::move(request));
  EXPECT_EQ(answer.status, 401);
  EXPECT_EQ(json::parse(answer.body).at("code"), 20003);
  EXPECT_TRUE(account.twilio.messages().empty());
}

std::string listed(account_under_test& account, std::vector<form::field> filter) {
  const json page = json::parse(account.get("Messages.json?" + form(std::move(filter)).encode()).body);
  std::string bodies;
  for (const auto& each : page.at("messages")) {
    bodies += each.at("body").get<std::string>();
  }
  return bodies;
}

TEST(stand_in_messages, are_listed_newest_first_by_recipient_sender_and_day) {
  const std::vector<form::field> sms = {{"To", "+14155550199"}, {"From", "+14155550100"}, {"Body", "c"}};
  account_under_test account;
  EXPECT_EQ(account.create(whatsapp_message("a")).status, 201);
  EXPECT_EQ(account.create(whatsapp_message("b")).status, 201);
  EXPECT_EQ(account.create(form(sms)).status, 201);
  EXPECT_EQ(listed(account, {}), "cba");
  EXPECT_EQ(listed(account, {{"To", "whatsapp:+14155550123"}}), "ba");
  EXPECT_EQ(listed(account, {{"From", "+14155550100"}}), "c");
  EXPECT_EQ(listed(account, {{"DateSent>", "2020-01-01"}}), "cba");
  EXPECT_EQ(listed(account, {{"DateSent>", "2999-01-01"}}), "");
}

TEST(stand_in_messages, are_fetched_one_by_one) {
  account_under_test account;
  const json made = json::parse(account.create(whatsapp_message()).body);
  const ports::http_response answer = account.get("Messages/" + made.at("sid").get<std::string>() + ".json");
  EXPECT_EQ(json::parse(answer.body).at("body"), "Hello");
  EXPECT_EQ(account.get("Messages/SM1.json").status, 404);
}

}  // namespace
}  // namespace zylin::sim
