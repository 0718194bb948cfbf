#include "extractor_fixture.hpp"

#include "chat_dialect.hpp"
#include "model_pool.hpp"

#include <gmock/gmock.h>

namespace zylin::openai {
namespace {

using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::SizeIs;

/// Two language models and one for speech.
class two_models : public extractor_test {
 protected:
  static config::openai_settings settings() {
    config::openai_settings made = account();
    made.models = {"best", "second"};
    made.transcribe_models = {"ears"};
    return made;
  }
  static std::string not_found(const std::string& model) {
    return json({{"error", {{"message", "The model `" + model + "` does not exist"}, {"code", "model_not_found"}}}})
        .dump();
  }
  static json row(const char* name, const json& end) { return {{"id", name}, {"shutdown_date", end}}; }
  void list(const std::vector<json>& rows) {
    json document = {{"object", "list"}};
    document["data"] = rows;
    network_.answer(200, document.dump());
    ASSERT_TRUE(test::run(both_.refresh()));
  }
  [[nodiscard]] domain::model_status status(std::size_t index) const { return both_.status().at(index); }

  configured_models both_{network_, settings(), clock_, std::chrono::seconds(7), events_, [this] { ++missing_; }};
  std::unique_ptr<ports::intent_extractor> asker_ =
      create_intent_extractor(network_, settings(), both_, clinic(), clock_, std::chrono::seconds(7), events_);
  result<domain::understanding> understand() { return test::run(asker_->understand("hello", {})); }
};

struct missing_case {
  int status;
  std::string_view body;
};

TEST_F(two_models, leave_a_model_that_is_not_there_for_the_next_one_at_once) {
  const missing_case cases[] = {
      {404, R"({"error":{"message":"The model `best` does not exist","code":"model_not_found"}})"},
      {404, R"({"error":{"message":"model 'best' not found","type":"api_error","param":null,"code":null}})"},
      {404, R"({"error":"model not found"})"},
      {404, ""},
      {403, R"({"error":{"message":"Project p has no access to model `best`","code":"model_not_found"}})"},
      {400, R"({"error":{"message":"Invalid model name passed in model=best","param":"None","code":"400"}})"},
      {400, R"({"error":{"message":"The model `best` has been shut down"}})"},
      {400, R"({"error":{"message":"no such thing","param":"model"}})"},
      {410, ""},
      {400, R"({"error":{"message":"The model `best` has been decommissioned","code":"model_decommissioned"}})"},
      {400, R"({"error":{"message":"best is not a valid model ID","code":400}})"},
      {400, R"({"object":"error","message":"Invalid model: best","type":"invalid_model","code":"1500"})"},
      {400, R"({"error":{"message":"Model Not Exist","type":"invalid_request_error"}})"},
      {400, R"({"error":{"message":"best is no longer available"}})"},
      {422, R"({"error":{"message":"Unknown model best"}})"},
      {422, R"({"detail":[{"loc":["body","model"],"msg":"Input should be 'second'"}]})"},
  };
  for (const missing_case& one : cases) {
    network_.requests.clear();
    configured_models fresh(network_, settings(), clock_, std::chrono::seconds(7), events_, [this] { ++missing_; });
    asker_ = create_intent_extractor(network_, settings(), fresh, clinic(), clock_, std::chrono::seconds(7), events_);
    network_.answer(one.status, std::string(one.body));
    network_.answer(200, completion(good().dump()));
    network_.answer(200, completion(good().dump()));
    EXPECT_TRUE(understand()) << one.body;
    EXPECT_TRUE(understand()) << one.body;
    ASSERT_EQ(network_.requests.size(), 3U) << one.body;
    EXPECT_EQ(asked(0)["model"], "best");
    EXPECT_EQ(asked(1)["model"], "second");
    EXPECT_EQ(asked(2)["model"], "second") << "the first is not asked again";
    EXPECT_TRUE(fresh.status().at(0).missing);
    EXPECT_FALSE(fresh.status().at(1).missing);
  }
  EXPECT_EQ(missing_, std::ssize(cases)) << "told once for each";
}

TEST_F(two_models, are_both_asked_again_when_neither_is_there) {
  network_.answer(404, not_found("best"));
  network_.answer(404, not_found("second"));
  const result<domain::understanding> failed = understand();
  EXPECT_EQ(failed.error().code(), errc::rejected);
  EXPECT_THAT(failed.error().message(), HasSubstr("model second"));
  network_.answer(200, completion(good().dump()));
  EXPECT_TRUE(understand());
  EXPECT_EQ(asked(2)["model"], "best");
  EXPECT_FALSE(status(0).missing) << "it has answered";
  EXPECT_EQ(missing_, 3) << "and that is told too";
}

TEST_F(two_models, are_not_missing_where_a_request_is_refused_for_what_it_holds) {
  const char* const refusals[] = {
      R"({"error":{"message":"The file could not be decoded for this model: stream not found","param":"file"}})",
      R"({"error":{"message":"Role 'developer' is deprecated for this model","param":"messages[0].role"}})",
      R"({"error":{"message":"The conversation was not found"}})",
  };
  network_.answer(200, completion(good().dump()));
  ASSERT_TRUE(understand());
  for (const char* refusal : refusals) {
    network_.requests.clear();
    network_.answer(400, refusal);
    EXPECT_EQ(understand().error().code(), errc::rejected) << refusal;
    EXPECT_EQ(network_.requests.size(), 1U) << refusal;
  }
  EXPECT_EQ(missing_, 0);
}

TEST_F(two_models, are_no_matter_of_a_wrong_key_or_a_server_in_trouble) {
  for (const int code : {401, 403, 429, 500, 503}) {
    network_.requests.clear();
    network_.answer(code, refusal("The model is busy"));
    EXPECT_FALSE(understand());
    EXPECT_EQ(network_.requests.size(), 1U) << code;
  }
  EXPECT_EQ(missing_, 0);
}

TEST_F(two_models, that_are_listed_again_are_asked_again) {
  network_.answer(404, not_found("best"));
  network_.answer(200, completion(good().dump()));
  ASSERT_TRUE(understand());
  list({row("best", "2026-11-23")});
  EXPECT_TRUE(status(0).missing) << "its last day is over, whatever the list says";
  list({row("best", nullptr)});
  EXPECT_FALSE(status(0).missing);
}

TEST_F(two_models, know_their_end_and_what_follows) {
  list({row("best", "2026-12-23"), row("second", 1798761600),  // 2027-01-01
        row("ears", "2027-02-26T00:00:00Z"), row("gpt-transcribe", nullptr)});
  using std::chrono::sys_days;
  using std::chrono::year;
  EXPECT_EQ(status(0).shutdown, sys_days(year(2026) / 12 / 23));
  EXPECT_EQ(status(0).successor, "second");
  EXPECT_TRUE(status(0).successor_configured);
  EXPECT_EQ(status(1).shutdown, sys_days(year(2027) / 1 / 1));
  EXPECT_EQ(status(1).successor, "") << "gpt-6-luna is not listed there";
  EXPECT_EQ(status(2).use, domain::model_use::transcription);
  EXPECT_EQ(status(2).shutdown, sys_days(year(2027) / 2 / 26));
  EXPECT_EQ(status(2).successor, "gpt-transcribe");
  EXPECT_FALSE(status(2).successor_configured);
}

TEST_F(two_models, of_a_server_without_a_list_stay_as_they_are) {
  network_.answer(404, "");
  EXPECT_EQ(test::run(both_.refresh()).error().code(), errc::rejected);
  EXPECT_EQ(status(0).shutdown, std::nullopt);
  EXPECT_FALSE(status(0).missing);
}

TEST_F(two_models, that_were_missing_are_tried_by_one_request_after_a_while) {
  network_.answer(404, not_found("best"));
  network_.answer(200, completion(good().dump()));
  ASSERT_TRUE(understand());
  model_pool<chat_dialect>& pool = both_.understanding();
  clock_.advance(missing_model_pause - std::chrono::milliseconds(1));
  EXPECT_THAT(pool.candidates(), SizeIs(1));
  clock_.advance(std::chrono::milliseconds(1));
  EXPECT_THAT(pool.candidates(), SizeIs(2)) << "it may be there again";
  EXPECT_TRUE(pool.begin_trial("best"));
  EXPECT_FALSE(pool.begin_trial("best")) << "one is enough";
  clock_.advance(missing_model_pause);
  network_.answer(200, completion(good().dump()));
  ASSERT_TRUE(understand());
  EXPECT_FALSE(status(0).missing);
  EXPECT_EQ(missing_, 2) << "told when it went and when it came back";
}

TEST_F(two_models, on_trial_cost_no_call_whatever_they_say) {
  network_.answer(404, not_found("best"));
  network_.answer(200, completion(good().dump()));
  ASSERT_TRUE(understand());
  for (const int trouble : {403, 404, 429, 500}) {
    clock_.advance(missing_model_pause);
    network_.requests.clear();
    network_.answer(trouble, "");
    network_.answer(200, completion(good().dump()));
    EXPECT_TRUE(understand()) << trouble;
    EXPECT_EQ(asked(1)["model"], "second");
    EXPECT_TRUE(status(0).missing);
  }
}

TEST_F(two_models, behind_one_that_answers_keep_their_turn_to_be_tried) {
  network_.answer(404, not_found("best"));
  network_.answer(404, not_found("second"));
  EXPECT_FALSE(understand());
  network_.answer(200, completion(good().dump()));
  ASSERT_TRUE(understand()) << "the first is back";
  clock_.advance(missing_model_pause);
  network_.answer(200, completion(good().dump()));
  ASSERT_TRUE(understand());
  network_.requests.clear();
  network_.answer(404, not_found("best"));
  network_.answer(200, completion(good().dump()));
  ASSERT_TRUE(understand()) << "the second was not asked, so its turn is still to come";
  EXPECT_EQ(asked(1)["model"], "second");
}

TEST_F(two_models, that_answer_in_their_dialect_do_not_lose_it_to_one_simpler_answer) {
  model_pool<chat_dialect>& pool = both_.understanding();
  const chat_dialect full = pool.dialect("best");
  chat_dialect simple = full;
  ASSERT_TRUE(simple.simplify());
  pool.answered("best", full, full);
  pool.answered("best", full, simple);
  EXPECT_EQ(pool.dialect("best"), full) << "it is proven: the refusal was about something else";
  pool.answered("second", full, simple);
  EXPECT_EQ(pool.dialect("second"), simple);
  EXPECT_TRUE(pool.is_proven("second"));
  EXPECT_THAT(events_.refused, ElementsAre("openai second reasoning_effort", "openai second response_format"));
  pool.answered("second", full, full);
  EXPECT_EQ(pool.dialect("second"), simple) << "a late answer in the old dialect undoes nothing";
}

// Two requests are refused for the same reason: a parameter that was dropped after the first is not dropped twice.
TEST_F(two_models, are_not_given_up_on_twice_for_one_refusal) {
  model_pool<chat_dialect>& pool = both_.understanding();
  const chat_dialect before = pool.dialect("best");
  chat_dialect without_schema = before;
  without_schema.format = answer_format::json_object;
  EXPECT_EQ(pool.refused("best", before, without_schema), without_schema);
  chat_dialect without_effort = before;
  without_effort.effort = reasoning_effort::unsaid;
  EXPECT_EQ(pool.refused("best", before, without_effort), without_schema);
  EXPECT_EQ(pool.dialect("best"), without_schema);
  EXPECT_THAT(events_.refused, ElementsAre("openai best response_format"));
}

}  // namespace
}  // namespace zylin::openai
