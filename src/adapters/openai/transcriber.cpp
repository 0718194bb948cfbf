#include "zylin/adapters/openai/transcriber.hpp"

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

class speech_recogniser final : public transcriber {
 public:
  speech_recogniser(http_client& network, openai_settings account, std::string language, std::chrono::milliseconds time,
                    telemetry& events)
      : network_(network), account_(std::move(account)), language_(std::move(language)), time_(time), events_(events) {}

  awaitable<result<std::string>> transcribe(std::filesystem::path audio) override {
    const upstream_timer timer(events_, account_.upstream, "transcribe");
    http_request request = request_for(std::move(audio));
    const result<http_response> answer = co_await network_.send(std::move(request));
    result<std::string> outcome = answer ? judge(*answer) : result<std::string>(answer.error());
    timer.finish(outcome);
    co_return outcome;
  }

 private:
  static result<std::string> judge(const http_response& answer) {
    return answer.ok() ? read_transcript(answer) : result<std::string>(refusal_of(answer, "transcription"));
  }

  [[nodiscard]] http_request request_for(std::filesystem::path audio) const {
    http_request request = request_to(account_, http_method::post, "/audio/transcriptions", time_);
    multipart_field file;
    file.name = "file";
    file.file = std::move(audio);
    file.file_name = "call.wav";  // the recogniser goes by the extension
    file.content_type = "audio/wav";
    request.multipart.push_back(std::move(file));
    request.multipart.push_back(text_field("model", account_.transcribe_model));
    request.multipart.push_back(text_field("response_format", "json"));
    if (!language_.empty()) {
      request.multipart.push_back(text_field("language", language_));
    }
    return request;
  }

  http_client& network_;
  openai_settings account_;
  std::string language_;
  std::chrono::milliseconds time_;
  telemetry& events_;
};

}  // namespace

std::unique_ptr<transcriber> create_transcriber(http_client& network, const openai_settings& account,
                                                std::string language, std::chrono::milliseconds time,
                                                telemetry& events) {
  return std::make_unique<speech_recogniser>(network, account, std::move(language), time, events);
}

}  // namespace zylin::openai
