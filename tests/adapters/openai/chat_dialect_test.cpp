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
  EXPECT_EQ(events_.refused,
            (std::vector<std::string>{"openai the-model response_format", "openai the-model response_format"}));
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

struct effort_case {
  std::string_view refusal;  ///< of the first request
  std::string_view then;     ///< the value of the next one; empty: it has none
};

TEST_F(extractor_test, asks_for_the_least_thinking_that_the_model_offers) {
  const effort_case cases[] = {
      {"Unsupported value: 'reasoning_effort' does not support 'none' with this model. Supported values are: "
       "'minimal', "
       "'low', 'medium', and 'high'.",
       "minimal"},
      {"Unsupported value: 'reasoning_effort' does not support 'none'. Supported values are: 'low', 'high'.", "low"},
      {"body.reasoning_effort: Input should be 'low', 'medium' or 'high'", "low"},
      {"reasoning_effort: only 'medium' and 'high' are allowed", ""},
      {"Unrecognized request argument supplied: reasoning_effort", ""},
  };
  for (const effort_case& one : cases) {
    network_.requests.clear();
    configured_models fresh(network_, account(), clock_, std::chrono::seconds(7), events_);
    reader_ = create_intent_extractor(network_, account(), fresh, clinic(), clock_, std::chrono::seconds(7), events_);
    network_.answer(400, json({{"error", {{"message", one.refusal}, {"param", "reasoning_effort"}}}}).dump());
    network_.answer(200, completion(good().dump()));
    ASSERT_TRUE(read()) << one.refusal;
    const json next = asked(1);
    EXPECT_EQ(next.value("reasoning_effort", ""), one.then) << one.refusal;
    EXPECT_EQ(next.contains("reasoning_effort"), !one.then.empty()) << one.refusal;
    EXPECT_EQ(next["response_format"]["type"], "json_schema") << "nothing else was refused";
  }
}

struct attribution_case {
  std::string_view refusal;
  std::string_view given_up;
};

TEST_F(extractor_test, gives_up_what_the_refusal_is_about_and_nothing_that_it_only_lists) {
  const attribution_case cases[] = {
      {R"({"error":{"message":"Supported parameters: model, messages, reasoning_effort","param":"max_completion_tokens"}})",
       "max_completion_tokens"},
      {R"({"error":{"message":"expected text; see max_tokens, reasoning_effort","param":"response_format.type"}})",
       "response_format"},
      {R"({"detail":[{"loc":["body","reasoning_effort"],"msg":"bad","input":{"response_format":{},"max_tokens":1}}]})",
       "reasoning_effort"},
      {R"({"error":"the-model does not support parameter reasoningEffort"})", "reasoning_effort"},
      {R"({"error":{"message":"reasoning_effort is not supported by this model","param":"model"}})",
       "reasoning_effort"},
      {R"({"detail":"max_tokens: Field required"})", "max_completion_tokens"},
  };
  for (const attribution_case& one : cases) {
    events_.refused.clear();
    configured_models fresh(network_, account(), clock_, std::chrono::seconds(7), events_);
    reader_ = create_intent_extractor(network_, account(), fresh, clinic(), clock_, std::chrono::seconds(7), events_);
    network_.answer(422, std::string(one.refusal));
    network_.answer(200, completion(good().dump()));
    EXPECT_TRUE(read()) << one.refusal;
    EXPECT_EQ(events_.refused, std::vector<std::string>{"openai the-model " + std::string(one.given_up)});
  }
}

TEST_F(extractor_test, finds_the_plainest_request_where_no_reason_is_given) {
  for (const int status : {400, 422}) {
    network_.requests.clear();
    configured_models fresh(network_, account(), clock_, std::chrono::seconds(7), events_);
    reader_ = create_intent_extractor(network_, account(), fresh, clinic(), clock_, std::chrono::seconds(7), events_);
    network_.answer(status, "");
    network_.answer(status, "");
    network_.answer(200, completion(good().dump()));
    ASSERT_TRUE(read());
    EXPECT_EQ(asked(1)["response_format"]["type"], "json_object");
    for (const char* parameter : {"response_format", "reasoning_effort", "max_completion_tokens", "max_tokens"}) {
      EXPECT_FALSE(asked(2).contains(parameter)) << parameter;
    }
  }
}

TEST_F(extractor_test, learns_at_most_twice_a_request_and_the_next_attempt_goes_on_from_there) {
  network_.answer(400, refusal("Unrecognized request argument supplied: reasoning_effort"));
  network_.answer(400, refusal("Unrecognized request argument supplied: max_completion_tokens"));
  network_.answer(400, refusal("Unrecognized request argument supplied: response_format"));
  EXPECT_EQ(read().error().code(), errc::not_ready) << "it is worth another attempt";
  EXPECT_EQ(network_.requests.size(), 3U);
  network_.answer(200, completion(good().dump()));
  ASSERT_TRUE(read());
  EXPECT_FALSE(asked(3).contains("reasoning_effort"));
  EXPECT_TRUE(asked(3).contains("max_tokens"));
  EXPECT_EQ(asked(3)["response_format"]["type"], "json_object");
}

TEST_F(extractor_test, a_400_without_a_reason_is_taken_for_the_format_until_the_server_has_answered_once) {
  network_.answer(400, R"({"error":"bad request"})");
  network_.answer(200, completion(good().dump()));
  ASSERT_TRUE(read());
  EXPECT_EQ(asked(1)["response_format"]["type"], "json_object");
  EXPECT_FALSE(asked(1).contains("reasoning_effort"));
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
  EXPECT_TRUE(events_.refused.empty());
  network_.answer(200, completion(good().dump()));
  ASSERT_TRUE(read());
  EXPECT_EQ(asked(3)["response_format"]["type"], "json_schema");
}

}  // namespace
}  // namespace zylin::openai
