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
  result<std::vector<std::string>> ask() {
    openai_settings account;
    account.base_url = "https://models.example/v1/";
    account.api_key = secret("sk-test");
    return zylin::test::run(list_models(network_, account, std::chrono::seconds(7)));
  }

  zylin::test::fake_http_client network_;
};

TEST_F(model_list_test, names_the_models_of_the_server) {
  network_.answer(200, R"({"object":"list","data":[{"id":"a"},{"id":7},null,{"id":"b"}]})");
  EXPECT_THAT(*ask(), ElementsAre("a", "b"));
  EXPECT_EQ(network_.requests.at(0).url, "https://models.example/v1/models");
  EXPECT_EQ(network_.requests.at(0).method, http_method::get);
  EXPECT_EQ(network_.requests.at(0).bearer.expose(), "sk-test");
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
  network_.answer(404, "{}");
  EXPECT_EQ(ask().error().code(), errc::rejected);
}

}  // namespace
}  // namespace zylin::openai
