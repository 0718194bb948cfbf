#include "example_settings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::config {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::StartsWith;

TEST(second_provider, does_not_exist_unless_its_address_is_given) {
  EXPECT_FALSE(test::checked(test::serve_values()).openai_fallback);
}

TEST(second_provider, has_the_first_ones_model_names_and_never_its_key) {
  const settings read =
      test::checked(test::with(test::serve_values(), {{"OPENAI_MODEL", "m"},
                                                      {"OPENAI_TRANSCRIBE_MODEL", "t"},
                                                      {"OPENAI_FALLBACK_BASE_URL", "http://127.0.0.1:9000/v1/"}}));
  ASSERT_TRUE(read.openai_fallback);
  EXPECT_EQ(read.openai_fallback->base_url, "http://127.0.0.1:9000/v1");
  EXPECT_EQ(read.openai_fallback->models, std::vector<std::string>{"m"});
  EXPECT_EQ(read.openai_fallback->transcribe_models, std::vector<std::string>{"t"});
  EXPECT_TRUE(read.openai_fallback->api_key.empty());
  EXPECT_NE(read.openai_fallback->upstream, read.openai.upstream);
}

TEST(second_provider, may_have_names_and_a_key_of_its_own) {
  const settings read =
      test::checked(test::with(test::serve_values(), {{"OPENAI_FALLBACK_BASE_URL", "https://api.example.com/v1"},
                                                      {"OPENAI_FALLBACK_API_KEY", "own-key"},
                                                      {"OPENAI_FALLBACK_MODEL", "m"},
                                                      {"OPENAI_FALLBACK_TRANSCRIBE_MODEL", "t"}}));
  EXPECT_EQ(read.openai_fallback->api_key.expose(), "own-key");
  EXPECT_EQ(read.openai_fallback->models, std::vector<std::string>{"m"});
  EXPECT_EQ(read.openai_fallback->transcribe_models, std::vector<std::string>{"t"});
  EXPECT_EQ(read.openai.api_key.expose(), "canary-key");
}

TEST(second_provider, needs_a_key_at_openai_and_an_address_wherever_it_is_named_at_all) {
  EXPECT_THAT(
      test::mistakes(test::with(test::serve_values(), {{"OPENAI_FALLBACK_BASE_URL", "https://api.openai.com/v1"}})),
      ElementsAre(StartsWith("OPENAI_FALLBACK_API_KEY: ")));
  EXPECT_THAT(test::mistakes(test::with(test::serve_values(), {{"OPENAI_FALLBACK_MODEL", "m"}})),
              ElementsAre(StartsWith("OPENAI_FALLBACK_BASE_URL: ")));
}

}  // namespace
}  // namespace zylin::config
