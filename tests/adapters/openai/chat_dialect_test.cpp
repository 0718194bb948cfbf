#include "extractor_fixture.hpp"

namespace zylin::openai {
namespace {

TEST_F(extractor_test, falls_back_to_json_object_and_then_to_no_format_and_remembers) {
  network_.answer(400, refusal("response_format json_schema is not supported"));
  network_.answer(422, refusal("response_format must be text"));
  network_.answer(200, completion(good().dump()));
  network_.answer(200, completion(good().dump()));
  ASSERT_TRUE(read());
  EXPECT_EQ(asked(0)["response_format"]["type"], "json_schema");
  EXPECT_EQ(asked(1)["response_format"]["type"], "json_object");
  EXPECT_FALSE(asked(2).contains("response_format"));
  ASSERT_TRUE(read());
  EXPECT_EQ(network_.requests.size(), 4U);
  EXPECT_FALSE(asked(3).contains("response_format"));
}

TEST_F(extractor_test, falls_back_to_max_tokens_and_then_to_no_limit) {
  network_.answer(400, refusal("Unrecognized request argument supplied: max_completion_tokens"));
  network_.answer(400, refusal("max_tokens is not allowed"));
  network_.answer(200, completion(good().dump()));
  ASSERT_TRUE(read());
  EXPECT_TRUE(asked(1).contains("max_tokens"));
  EXPECT_FALSE(asked(1).contains("max_completion_tokens"));
  EXPECT_FALSE(asked(2).contains("max_tokens"));
  EXPECT_EQ(asked(2)["response_format"]["type"], "json_schema");
}

TEST_F(extractor_test, a_400_without_a_reason_is_taken_for_the_format_until_the_server_has_answered_once) {
  network_.answer(400, R"({"error":"bad request"})");
  network_.answer(200, completion(good().dump()));
  ASSERT_TRUE(read());
  EXPECT_EQ(asked(1)["response_format"]["type"], "json_object");
  network_.answer(400, R"({"error":"bad request"})");
  EXPECT_EQ(read().error().code(), errc::rejected);
  EXPECT_EQ(network_.requests.size(), 3U);
}

TEST_F(extractor_test, a_server_that_refuses_everything_is_asked_a_few_times_only_and_nothing_is_learnt) {
  for (int i = 0; i < 3; ++i) {
    network_.answer(400, "no");
  }
  EXPECT_EQ(read().error().code(), errc::rejected);
  EXPECT_EQ(network_.requests.size(), 3U);
  network_.answer(200, completion(good().dump()));
  ASSERT_TRUE(read());
  EXPECT_EQ(asked(3)["response_format"]["type"], "json_schema");
}

TEST_F(extractor_test, a_missing_model_is_no_matter_of_format) {
  network_.answer(404, refusal("The model `the-model` does not exist"));
  EXPECT_EQ(read().error().code(), errc::rejected);
  EXPECT_EQ(network_.requests.size(), 1U);
}

}  // namespace
}  // namespace zylin::openai
