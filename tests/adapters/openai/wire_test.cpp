#include "wire.hpp"

#include <gtest/gtest.h>

namespace zylin::openai {
namespace {

ports::http_response answer(int status, std::string_view body) {
  ports::http_response made;
  made.status = status;
  made.body = body;
  return made;
}

struct refusal_case {
  int status;
  std::string_view body;
  errc expected;
};

TEST(refusal_of, tells_money_from_rate_and_final_from_passing) {
  const refusal_case cases[] = {
      {400, R"({"error":{"message":"m","type":"invalid_request_error","param":null,"code":null}})", errc::rejected},
      {401, R"({"error":{"message":"m","code":"invalid_api_key"}})", errc::unauthorized},
      {403, "", errc::unauthorized},
      {402, R"({"error":{"message":"Insufficient Balance"}})", errc::quota_exhausted},
      {404, R"({"error":"model not found"})", errc::rejected},
      {408, "", errc::server_failed},
      {409, "", errc::server_failed},
      {422, R"({"detail":[]})", errc::rejected},
      {429, R"({"error":{"type":"requests","code":"rate_limit_exceeded"}})", errc::rate_limited},
      {429, R"({"error":{"code":429}})", errc::rate_limited},
      {429, R"({"error":"slow down"})", errc::rate_limited},
      {429, "<html>", errc::rate_limited},
      {429, R"({"error":{"type":"insufficient_quota","code":null}})", errc::quota_exhausted},
      {429, R"({"error":{"code":"insufficient_quota"}})", errc::quota_exhausted},
      {429, R"({"error":{"code":"credit_balance_exhausted"}})", errc::quota_exhausted},
      {429, R"({"error":{"code":"organization_spend_limit_exceeded"}})", errc::quota_exhausted},
      {429, R"({"error":{"code":"project_spend_limit_exceeded"}})", errc::quota_exhausted},
      {429, R"({"error":{"code":"organization_usage_limit_exceeded"}})", errc::quota_exhausted},
      {500, "", errc::server_failed},
      {503, R"({"error":{"code":"server_is_overloaded"}})", errc::server_failed},
      {302, "", errc::bad_response},
  };
  for (const refusal_case& one : cases) {
    const error refused = refusal_of(answer(one.status, one.body), "test");
    EXPECT_EQ(refused.code(), one.expected) << one.status << one.body;
    EXPECT_EQ(refused.provider_code(), one.status);
  }
}

TEST(refusal_of, names_status_code_and_type_and_never_quotes_the_message) {
  const error refused = refusal_of(
      answer(400, R"({"error":{"message":"my secret words","type":"invalid_request_error","code":"bad_thing"}})"),
      "test");
  EXPECT_EQ(refused.message(), "test: HTTP 400, code bad_thing, type invalid_request_error");
  EXPECT_EQ(refusal_of(answer(400, "my secret words"), "test").message(), "test: HTTP 400");
  EXPECT_EQ(refusal_of(answer(400, R"({"error":"my secret words"})"), "test").message(), "test: HTTP 400");
}

TEST(refusal_of, says_how_long_to_wait) {
  ports::http_response busy = answer(429, "");
  busy.headers.emplace_back("retry-after", "7");
  EXPECT_EQ(refusal_of(busy, "test").retry_after(), std::chrono::seconds(7));
}

TEST(request_to, appends_only_the_path_and_sends_the_key_only_when_there_is_one) {
  config::openai_settings account;
  account.base_url = "http://127.0.0.1:8080/v1/";
  EXPECT_EQ(request_to(account, ports::http_method::post, "/chat/completions", std::chrono::seconds(1)).url,
            "http://127.0.0.1:8080/v1/chat/completions");
  EXPECT_TRUE(request_to(account, ports::http_method::post, "/x", std::chrono::seconds(1)).bearer.empty());
  account.api_key = secret("sk-1");
  EXPECT_EQ(request_to(account, ports::http_method::post, "/x", std::chrono::seconds(1)).bearer.expose(), "sk-1");
}

}  // namespace
}  // namespace zylin::openai
