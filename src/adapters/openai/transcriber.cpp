#include "zylin/adapters/openai/transcriber.hpp"

#include "model_request.hpp"
#include "speech_dialect.hpp"
#include "transcript.hpp"
#include "wire.hpp"
#include "zylin/adapters/upstream_timer.hpp"

#include <utility>

namespace zylin::openai {
namespace {

multipart_field text_field(std::string name, std::string value) {
  multipart_field field;
  field.name = std::move(name);
  field.value = std::move(value);
  return field;
}

multipart_field file_field(const std::filesystem::path& audio) {
  multipart_field file;
  file.name = "file";
  file.file = audio;
  file.file_name = "call.wav";  // the recogniser goes by the extension
  file.content_type = "audio/wav";
  return file;
}

class speech_recogniser final : public transcriber {
 public:
  speech_recogniser(http_client& network, openai_settings account, configured_models& models, speech_hints hints,
                    std::chrono::milliseconds time, telemetry& events)
      : network_(network),
        account_(std::move(account)),
        models_(models.transcription()),
        hints_(std::move(hints)),
        time_(time),
        events_(events) {}

  awaitable<result<std::string>> transcribe(std::filesystem::path audio) override {
    const upstream_timer timer(events_, account_.upstream, "transcribe");
    const model_request<speech_dialect>::builder build = [&](const std::string& model, const speech_dialect& dialect) {
      return request_for(audio, model, dialect);
    };
    model_request<speech_dialect> asked(network_, models_, build, "transcription");
    const result<http_response> answer = co_await asked.send();
    result<std::string> outcome = answer ? read_transcript(*answer) : result<std::string>(answer.error());
    timer.finish(outcome);
    co_return outcome;
  }

 private:
  [[nodiscard]] http_request request_for(const std::filesystem::path& audio, const std::string& model,
                                         const speech_dialect& dialect) const {
    http_request request = request_to(account_, http_method::post, "/audio/transcriptions", time_);
    std::vector<multipart_field>& fields = request.multipart;
    fields.push_back(file_field(audio));
    fields.push_back(text_field("model", model));
    fields.push_back(text_field("response_format", "json"));
    if (!hints_.language.empty() && dialect.hint != language_hint::none) {
      fields.push_back(
          text_field(dialect.hint == language_hint::languages ? "languages[]" : "language", hints_.language));
    }
    if (dialect.keywords) {
      for (const std::string& keyword : hints_.keywords) {
        fields.push_back(text_field("keywords[]", keyword));
      }
    }
    return request;
  }

  http_client& network_;
  openai_settings account_;
  model_pool<speech_dialect>& models_;
  speech_hints hints_;
  std::chrono::milliseconds time_;
  telemetry& events_;
};

}  // namespace

std::unique_ptr<transcriber> create_transcriber(http_client& network, const openai_settings& account,
                                                configured_models& models, speech_hints hints,
                                                std::chrono::milliseconds time, telemetry& events) {
  return std::make_unique<speech_recogniser>(network, account, models, std::move(hints), time, events);
}

}  // namespace zylin::openai
