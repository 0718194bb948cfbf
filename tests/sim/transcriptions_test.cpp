#include "models_under_test.hpp"

#include "zylin/sim/simulated_caller.hpp"

#include <nlohmann/json.hpp>

#include <vector>

namespace zylin::sim {
namespace {

using json = nlohmann::json;

ports::multipart_field text_field(std::string name, std::string value) {
  ports::multipart_field field;
  field.name = std::move(name);
  field.value = std::move(value);
  return field;
}

ports::multipart_field wav_field(std::string wav, std::string file_name = "recording.wav") {
  ports::multipart_field field = text_field("file", std::move(wav));
  field.file_name = std::move(file_name);
  field.content_type = "audio/wav";
  return field;
}

ports::http_response transcribe(models_under_test& models, std::vector<ports::multipart_field> fields) {
  ports::http_request request = models.post("/audio/transcriptions");
  request.multipart = std::move(fields);
  return models.send(std::move(request));
}

TEST(stand_in_transcriptions, read_the_text_inside_the_wav) {
  models_under_test models;
  const ports::http_response answer =
      transcribe(models, {text_field("model", "gpt-transcribe"), wav_field(speak("Hello, it is Zoë."))});
  ASSERT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(json::parse(answer.body).at("text"), "Hello, it is Zoë.");
  EXPECT_GT(json::parse(answer.body).at("usage").at("seconds").get<double>(), 0.5);
}

TEST(stand_in_transcriptions, hear_silence_where_no_text_is) {
  models_under_test models;
  const ports::http_response answer = transcribe(models, {text_field("model", "gpt-transcribe"), wav_field(speak(""))});
  ASSERT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(json::parse(answer.body).at("text"), "");
}

TEST(stand_in_transcriptions, take_a_recording_of_half_a_minute) {
  models_under_test models;
  std::string much;
  for (int i = 0; i < 200; ++i) {
    much += "one more word ";
  }
  const std::string wav = speak(much);
  EXPECT_GT(wav.size(), 400'000U);
  EXPECT_EQ(transcribe(models, {text_field("model", "gpt-transcribe"), wav_field(wav)}).status, 200);
}

TEST(stand_in_transcriptions, refuse_what_openai_refuses) {
  const std::string wav = speak("Hello");
  const std::vector<std::pair<const char*, std::vector<ports::multipart_field>>> refused = {
      {"model", {wav_field(wav)}},
      {"file", {text_field("model", "gpt-transcribe")}},
      {"file", {text_field("model", "gpt-transcribe"), text_field("file", wav)}},
      {"file", {text_field("model", "gpt-transcribe"), wav_field(wav, "recording.txt")}},
      {"file", {text_field("model", "gpt-transcribe"), wav_field("<TwilioResponse/>")}},
      {"response_format",
       {text_field("model", "gpt-transcribe"), wav_field(wav), text_field("response_format", "srt")}},
      {"language", {text_field("model", "gpt-transcribe"), wav_field(wav), text_field("language", "de")}},
      {"keywords", {text_field("model", "gpt-transcribe"), wav_field(wav), text_field("keywords[]", "A <b>")}},
      {"keywords[]", {text_field("model", "whisper-1"), wav_field(wav), text_field("keywords[]", "A")}},
      {"languages[]", {text_field("model", "gpt-4o-mini-transcribe"), wav_field(wav), text_field("languages[]", "de")}},
  };
  models_under_test models;
  for (const auto& [param, fields] : refused) {
    const ports::http_response answer = transcribe(models, fields);
    EXPECT_EQ(answer.status, 400) << param;
    EXPECT_EQ(json::parse(answer.body).at("error").at("param"), param);
    EXPECT_EQ(json::parse(answer.body).at("error").at("type"), "invalid_request_error");
  }
}

TEST(stand_in_openai, wants_a_key_unless_told_otherwise) {
  stand_in_openai_options open;
  open.key_required = false;
  for (const bool required : {true, false}) {
    models_under_test models(required ? stand_in_openai_options{} : open);
    ports::http_request request = models.post("/audio/transcriptions");
    request.bearer = secret();
    EXPECT_EQ(models.send(std::move(request)).status, required ? 401 : 400);
  }
}

TEST(stand_in_openai, answers_unknown_paths_as_openai_does) {
  models_under_test models;
  const ports::http_response answer = models.send(models.post("/responses"));
  EXPECT_EQ(answer.status, 404);
  EXPECT_EQ(json::parse(answer.body).at("error").at("message"), "Invalid URL (POST /v1/responses)");
}

}  // namespace
}  // namespace zylin::sim
