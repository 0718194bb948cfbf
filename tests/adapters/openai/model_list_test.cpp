#include "zylin/adapters/openai/model_list.hpp"

#include "support/fake_http_client.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::openai {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class model_list_test : public ::testing::Test {
 protected:
  result<std::vector<domain::listed_model>> ask() {
    config::openai_settings account;
    account.base_url = "https://models.example/v1/";
    account.api_key = secret("sk-test");
    return zylin::test::run(list_models(network_, account, std::chrono::seconds(7)));
  }

  zylin::test::fake_http_client network_;
};

TEST_F(model_list_test, names_the_models_of_the_server) {
  network_.answer(200, R"({"object":"list","data":[{"id":"a"},{"id":7},null,{"id":"b"}]})");
  EXPECT_THAT(*ask(), ElementsAre(domain::listed_model{"a", std::nullopt}, domain::listed_model{"b", std::nullopt}));
  EXPECT_EQ(network_.requests.at(0).url, "https://models.example/v1/models");
  EXPECT_EQ(network_.requests.at(0).method, ports::http_method::get);
  EXPECT_EQ(network_.requests.at(0).bearer.expose(), "sk-test");
}

TEST_F(model_list_test, tells_when_a_model_is_shut_down) {
  const std::pair<const char*, bool> dates[] = {
      {R"("2027-01-14")", true}, {R"("2027-01-14T08:00:00Z")", true}, {"1799884800", true}, {"null", false},
      {R"("soon")", false},      {R"("2027-02-30")", false},          {R"("")", false},     {"-5", false},
      {"1e99", false},           {"99999999999999999", false},        {"{}", false},        {"[]", false},
  };
  for (const auto& [written, read] : dates) {
    network_.answer(200, R"({"data":[{"id":"a","shutdown_date":)" + std::string(written) + "}]}");
    const auto listed = ask();
    ASSERT_TRUE(listed && listed->size() == 1U) << written;
    const auto expected = std::chrono::sys_days(std::chrono::year(2027) / 1 / 14);
    EXPECT_EQ(listed->front().shutdown, read ? std::optional(expected) : std::nullopt) << written;
  }
}

TEST_F(model_list_test, is_empty_where_the_server_does_not_tell) {
  for (const char* body : {"", "ok", "[]", "{}", R"({"data":{}})"}) {
    network_.answer(200, body);
    EXPECT_THAT(*ask(), IsEmpty()) << body;
  }
}

TEST_F(model_list_test, tells_a_refused_key_from_an_unknown_address) {
  network_.answer(401, "{}");
  EXPECT_EQ(ask().error().code(), errc::unauthorized);
  for (const int none : {302, 403, 404, 405, 501}) {
    network_.answer(none, "{}");
    EXPECT_EQ(ask().error().code(), errc::rejected) << none;
  }
  network_.answer(500, "{}");
  EXPECT_EQ(ask().error().code(), errc::server_failed);
  network_.answer(429, "{}");
  EXPECT_EQ(ask().error().code(), errc::rate_limited);
}

}  // namespace
}  // namespace zylin::openai
