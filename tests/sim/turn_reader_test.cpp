#include "models_under_test.hpp"

#include "zylin/adapters/openai/turn_reader.hpp"
#include "zylin/config/settings.hpp"

#include <nlohmann/json.hpp>

namespace zylin::sim {
namespace {

using namespace std::chrono_literals;

// The product's own adapter against the stand-in, over HTTP.
class turn_reader_on_stand_in : public ::testing::Test {
 protected:
  explicit turn_reader_on_stand_in(stand_in_openai_options options = {}) : models(std::move(options)) {
    settings.api_key = secret("any key");
    settings.base_url = models.openai.base_url();
    account.emplace(*models.network, settings, models.time, 10s, events);
    reader = openai::create_turn_reader(*models.network, settings, *account, business, models.time, 10s, events);
  }

  result<domain::turn_understanding> read(std::string words, domain::question asked,
                                          std::chrono::milliseconds patience = 20s) {
    ports::turn_question question(std::move(words));
    question.state.asked = asked;
    question.state.language = "en";
    question.deadline = std::chrono::steady_clock::now() + patience;
    return models.wait_for(reader->read(std::move(question)));
  }

  ports::null_telemetry events;
  models_under_test models;
  domain::business business = domain::default_business();
  config::openai_settings settings;
  std::optional<openai::configured_models> account;
  std::unique_ptr<ports::turn_reader> reader;
};

TEST_F(turn_reader_on_stand_in, understands_a_wish) {
  const auto read_back = read("My name is Anna Schmidt, I would like to book an appointment for tomorrow at 3 PM.",
                              domain::question::wish);
  ASSERT_TRUE(read_back) << read_back.error().message();
  EXPECT_EQ(read_back->meaning, domain::understood_intent::booking);
  EXPECT_EQ(read_back->customer_name, "Anna Schmidt");
  EXPECT_EQ(read_back->time, 15h);
  EXPECT_EQ(read_back->when_phrase, "tomorrow at 3 PM");
}

TEST_F(turn_reader_on_stand_in, understands_an_answer_in_the_light_of_the_question) {
  const auto chosen = read("the second one", domain::question::offer);
  ASSERT_TRUE(chosen) << chosen.error().message();
  EXPECT_EQ(chosen->answer, domain::understood_answer::choice);
  EXPECT_EQ(chosen->choice, 2);
  const auto named = read("Ravi", domain::question::name);
  ASSERT_TRUE(named) << named.error().message();
  EXPECT_EQ(named->customer_name, "Ravi");
  const auto agreed = read("yes please", domain::question::confirm);
  ASSERT_TRUE(agreed) << agreed.error().message();
  EXPECT_EQ(agreed->answer, domain::understood_answer::yes);
  const auto ended = read("that's all, goodbye", domain::question::anything_else);
  ASSERT_TRUE(ended) << ended.error().message();
  EXPECT_EQ(ended->meaning, domain::understood_intent::goodbye);
}

class turn_reader_on_plain_server : public turn_reader_on_stand_in {
 protected:
  static stand_in_openai_options without_formats() {
    stand_in_openai_options options;
    for (simulated_model& each : options.models) {
      each.refused.insert(each.refused.end(), {"json_schema", "json_object"});
    }
    return options;
  }
  turn_reader_on_plain_server() : turn_reader_on_stand_in(without_formats()) {}
};

TEST_F(turn_reader_on_plain_server, is_answered_without_a_format) {
  const auto read_back = read("the second one", domain::question::offer);
  ASSERT_TRUE(read_back) << read_back.error().message();
  EXPECT_EQ(read_back->choice, 2);
  EXPECT_EQ(models.openai.chat_requests().size(), 3U);
}

class turn_reader_on_slow_server : public turn_reader_on_stand_in {
 protected:
  static stand_in_openai_options slow() {
    stand_in_openai_options options;
    options.reply_delay = 20s;
    return options;
  }
  turn_reader_on_slow_server() : turn_reader_on_stand_in(slow()) {}
};

TEST_F(turn_reader_on_slow_server, gives_up_at_its_deadline) {
  const auto begin = std::chrono::steady_clock::now();
  const auto read_back = read("yes", domain::question::confirm, 200ms);
  ASSERT_FALSE(read_back);
  EXPECT_EQ(read_back.error().code(), errc::timed_out);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 10s) << "not the server's 20 seconds";
}

}  // namespace
}  // namespace zylin::sim
