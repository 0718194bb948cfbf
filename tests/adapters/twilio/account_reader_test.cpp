#include "zylin/adapters/twilio/account_reader.hpp"

#include "account.hpp"
#include "support/fake_http_client.hpp"

#include <gtest/gtest.h>

namespace zylin::twilio {
namespace {

constexpr std::chrono::seconds timeout{7};

class account_reader_test : public ::testing::Test {
 protected:
  result<account_facts> account() { return test::run(read_account(network_, account_for_tests(), timeout)); }
  result<std::optional<number_facts>> number() {
    const config::twilio_settings settings = account_for_tests();
    return test::run(read_number(network_, settings, *settings.voice_number, timeout));
  }

  test::fake_http_client network_;
};

TEST_F(account_reader_test, asks_for_the_account_with_its_credentials) {
  network_.answer(200, R"({"status":"active","type":"Trial"})");
  const result<account_facts> seen = account();
  ASSERT_TRUE(seen);
  EXPECT_EQ(seen->status, "active");
  EXPECT_TRUE(seen->trial);
  EXPECT_EQ(network_.requests.at(0).url, "https://twilio.example/2010-04-01/Accounts/" + test_account + ".json");
  EXPECT_EQ(network_.requests.at(0).basic->user, test_account);
  EXPECT_EQ(network_.requests.at(0).total_timeout, timeout);
}

TEST_F(account_reader_test, tells_refused_credentials_from_an_answer_of_something_else) {
  network_.answer(401, R"({"code":20003,"message":"Authenticate"})");
  EXPECT_EQ(account().error().code(), errc::unauthorized);
  for (const char* body : {"<html>", "[]", "{}", R"({"status":7})"}) {
    network_.answer(200, body);
    EXPECT_EQ(account().error().code(), errc::bad_response) << body;
  }
}

TEST_F(account_reader_test, reads_how_the_number_is_set_up) {
  network_.answer(200, R"({"incoming_phone_numbers":[{"phone_number":"+19999999999","voice_url":"https://other"},
    {"phone_number":"+15550001111","voice_url":"https://a/b","voice_method":"POST","voice_application_sid":"AP1",
     "status_callback":"https://a/c","capabilities":{"voice":true,"SMS":true}}]})");
  const result<std::optional<number_facts>> seen = number();
  ASSERT_TRUE(seen && *seen);
  EXPECT_EQ((*seen)->voice_url, "https://a/b");
  EXPECT_EQ((*seen)->voice_method, "POST");
  EXPECT_EQ((*seen)->voice_application, "AP1");
  EXPECT_EQ((*seen)->status_callback, "https://a/c");
  EXPECT_TRUE((*seen)->voice && (*seen)->sms);
  EXPECT_EQ(network_.requests.at(0).url, "https://twilio.example/2010-04-01/Accounts/" + test_account +
                                             "/IncomingPhoneNumbers.json?PhoneNumber=%2B15550001111");
}

TEST_F(account_reader_test, survives_whatever_a_number_looks_like) {
  for (const char* body : {R"({"incoming_phone_numbers":[]})", R"({"incoming_phone_numbers":[7,null,{}]})",
                           R"({"incoming_phone_numbers":[{"phone_number":7}]})"}) {
    network_.answer(200, body);
    const result<std::optional<number_facts>> seen = number();
    ASSERT_TRUE(seen) << body;
    EXPECT_FALSE(*seen) << body;
  }
  network_.answer(200,
                  R"({"incoming_phone_numbers":[{"phone_number":"+15550001111","voice_url":null,"capabilities":7}]})");
  const result<std::optional<number_facts>> bare = number();
  ASSERT_TRUE(bare && *bare);
  EXPECT_FALSE((*bare)->voice);
  network_.answer(200, R"({"numbers":[]})");
  EXPECT_EQ(number().error().code(), errc::bad_response);
}

}  // namespace
}  // namespace zylin::twilio
