#include "models_under_test.hpp"

#include "openai/transcript_in_prompt.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <functional>
#include <vector>

namespace zylin::sim {
namespace {

using json = nlohmann::json;

json understanding_schema() {
  json properties = json::object();
  for (const char* name : {"intent", "reply", "language"}) {
    properties[name] = {{"type", "string"}};
  }
  for (const char* name :
       {"customer_name", "customer_phone", "service", "notes", "issue_summary", "date", "time", "when_phrase"}) {
    properties[name] = {{"type", {"string", "null"}}};
  }
  json required = json::array();
  for (const auto& [name, described] : properties.items()) {
    required.push_back(name);
  }
  return {{"type", "object"}, {"additionalProperties", false}, {"properties", properties}, {"required", required}};
}

json chat_body(const std::string& said) {
  json body;
  body["model"] = "gpt-6-luna";
  body["messages"] = {{{"role", "system"}, {"content", "You answer the telephone."}},
                      {{"role", "user"}, {"content", said}}};
  body["response_format"] = {{"type", "json_schema"}};
  body["response_format"]["json_schema"] = {
      {"name", "call_understanding"}, {"strict", true}, {"schema", understanding_schema()}};
  return body;
}

ports::http_response complete(models_under_test& models, const std::string& body) {
  ports::http_request request = models.post("/chat/completions");
  request.headers.emplace_back("Content-Type", "application/json");
  request.body = body;
  return models.send(std::move(request));
}

TEST(stand_in_chat, understands_a_request_by_rules_in_the_shape_of_the_schema) {
  models_under_test models;
  const ports::http_response answer = complete(
      models,
      chat_body("Hi, my name is Anna Schmidt. I would like to book an appointment for tomorrow at 3 PM.").dump());
  ASSERT_EQ(answer.status, 200) << answer.body;
  const json completion = json::parse(answer.body);
  EXPECT_EQ(completion.at("object"), "chat.completion");
  const json& choice = completion.at("choices").at(0);
  EXPECT_EQ(choice.at("finish_reason"), "stop");
  EXPECT_TRUE(choice.at("message").at("refusal").is_null());
  const json content = json::parse(choice.at("message").at("content").get<std::string>());
  EXPECT_EQ(content.at("intent"), "booking");
  EXPECT_EQ(content.at("customer_name"), "Anna Schmidt");
  EXPECT_EQ(content.at("date"), "2026-11-23");
  EXPECT_EQ(content.at("time"), "15:00");
  EXPECT_EQ(content.size(), understanding_schema().at("properties").size());
}

TEST(stand_in_chat, refuses_what_openai_refuses) {
  using change = std::function<void(json&)>;
  const std::vector<std::pair<const char*, change>> refused = {
      {"model", [](json& body) { body.erase("model"); }},
      {"messages", [](json& body) { body["messages"] = json::array(); }},
      {"messages", [](json& body) { body["messages"][0]["role"] = "caller"; }},
      {"messages", [](json& body) { body["messages"][1].erase("content"); }},
      {"response_format", [](json& body) { body["response_format"]["type"] = "xml"; }},
      {"response_format", [](json& body) { body["response_format"] = "json_object"; }},
      {"temperature", [](json& body) { body["temperature"] = 0; }},
      {"max_tokens", [](json& body) { body["max_tokens"] = 100; }},
      {"reasoning_effort", [](json& body) { body["reasoning_effort"] = "minimal"; }},
      {"response_format.json_schema.name", [](json& body) { body["response_format"]["json_schema"]["name"] = "x"; }},
      {"response_format.json_schema.strict",
       [](json& body) { body["response_format"]["json_schema"].erase("strict"); }},
      {"response_format",
       [](json& body) { body["response_format"]["json_schema"]["schema"].erase("additionalProperties"); }},
  };
  models_under_test models;
  for (const auto& [param, apply] : refused) {
    json body = chat_body("Hello");
    apply(body);
    const ports::http_response answer = complete(models, body.dump());
    EXPECT_EQ(answer.status, 400) << param;
    EXPECT_EQ(json::parse(answer.body).at("error").at("param"), param) << answer.body;
  }
  EXPECT_EQ(complete(models, "{").status, 400);
}

TEST(stand_in_chat, answers_in_every_format_that_the_model_takes) {
  models_under_test models;
  for (const char* format : {"json_object", ""}) {
    json body = chat_body("I would like to book an appointment for tomorrow at 3 PM.");
    body["response_format"] = {{"type", format}};
    if (std::string(format).empty()) {
      body.erase("response_format");
    }
    const ports::http_response answer = complete(models, body.dump());
    ASSERT_EQ(answer.status, 200) << answer.body;
    const json choice = json::parse(answer.body).at("choices").at(0);
    EXPECT_EQ(json::parse(choice.at("message").at("content").get<std::string>()).at("intent"), "booking");
  }
}

TEST(stand_in_chat, has_only_the_models_it_lists_until_they_are_removed) {
  models_under_test models;
  json body = chat_body("Hello");
  body["model"] = "gpt-4";
  const ports::http_response unknown = complete(models, body.dump());
  EXPECT_EQ(unknown.status, 404);
  EXPECT_EQ(json::parse(unknown.body).at("error").at("code"), "model_not_found");
  body["model"] = "gpt-4o-mini";
  EXPECT_EQ(complete(models, body.dump()).status, 200);
  models.openai.remove_model("gpt-4o-mini");
  EXPECT_EQ(complete(models, body.dump()).status, 404);
}

TEST(stand_in_models, are_listed_with_the_day_of_their_end) {
  models_under_test models;
  const auto list = [&models] {
    ports::http_request request(ports::http_method::get, models.openai.base_url() + "/models");
    request.bearer = secret("any key");
    return json::parse(models.send(std::move(request)).body).at("data");
  };
  const json all = list();
  EXPECT_EQ(all.at(0).at("id"), "gpt-6-luna");
  EXPECT_TRUE(all.at(0).at("shutdown_date").is_null());
  EXPECT_EQ(all.at(3).at("id"), "gpt-4o-mini");
  EXPECT_EQ(all.at(3).at("shutdown_date"), "2027-01-14");
  models.openai.remove_model("gpt-6-luna");
  EXPECT_EQ(list().size(), all.size() - 1);
}

TEST(transcript_in_prompt, is_what_stands_between_the_delimiters) {
  EXPECT_EQ(transcript_in_prompt("Read this:\n<transcript>\nHello there\n</transcript>\nNow answer."), "Hello there");
}

TEST(transcript_in_prompt, is_the_whole_message_without_delimiters) {
  EXPECT_EQ(transcript_in_prompt(" Hello there\n"), "Hello there");
}

TEST(transcript_in_prompt, ends_at_the_last_delimiter_whatever_the_caller_says) {
  EXPECT_EQ(transcript_in_prompt("<transcript>a </transcript> b</transcript>"), "a </transcript> b");
}

}  // namespace
}  // namespace zylin::sim
