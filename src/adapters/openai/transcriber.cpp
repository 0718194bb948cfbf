#include "zylin/adapters/openai/transcriber.hpp"

#include "model_request.hpp"
#include "speech_dialect.hpp"
#include "wire.hpp"
#include "zylin/adapters/upstream_timer.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/error.hpp"
#include "zylin/ports/http_client.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace zylin::openai {
namespace {

// Neither truncated JSON nor a proxy's HTML page.
bool is_plain_text(const ports::http_response& answer, std::string_view body) {
  const bool declared = answer.content_type.empty() || answer.content_type.starts_with("text/");
  return declared && !body.starts_with('{') && !body.starts_with('<');
}

/// The words of a successful transcription, trimmed: `{"text": …}` under any content type (whisper.cpp says
/// text/html), or a body of plain text. Errors: `bad_response`.
result<std::string> read_transcript(const ports::http_response& answer) {
  const auto json = nlohmann::json::parse(answer.body, nullptr, false);
  if (json.is_object()) {
    const auto text = json.find("text");
    if (text != json.end() && text->is_string()) {
      return std::string(ascii::trim(text->get_ref<const std::string&>()));
    }
    return error(errc::bad_response, "transcription: the answer holds no text");
  }
  std::string body(ascii::trim(answer.body));
  if (is_plain_text(answer, body)) {
    return body;
  }
  return error(errc::bad_response, "transcription: the answer cannot be read");
}

ports::multipart_field text_field(std::string name, std::string value) {
  ports::multipart_field field;
  field.name = std::move(name);
  field.value = std::move(value);
  return field;
}

ports::multipart_field file_field(const std::filesystem::path& audio) {
  ports::multipart_field file;
  file.name = "file";
  file.file = audio;
  file.file_name = "call.wav";  // the recogniser uses the extension
  file.content_type = "audio/wav";
  return file;
}

class speech_recogniser final : public ports::transcriber {
 public:
  speech_recogniser(ports::http_client& network, config::openai_settings account, configured_models& models,
                    speech_hints hints, std::chrono::milliseconds time, ports::telemetry& events)
      : network_(network),
        account_(std::move(account)),
        models_(models.transcription()),
        hints_(std::move(hints)),
        time_(time),
        events_(events) {}

  ports::awaitable<result<std::string>> transcribe(std::filesystem::path audio) override {
    const upstream_timer timer(events_, account_.upstream, "transcribe");
    const model_request<speech_dialect>::builder build = [&](const std::string& model, const speech_dialect& dialect) {
      return request_for(audio, model, dialect);
    };
    model_request<speech_dialect> asked(network_, models_, build, "transcription");
    const result<ports::http_response> answer = co_await asked.send();
    result<std::string> outcome = answer ? read_transcript(*answer) : result<std::string>(answer.error());
    timer.finish(outcome);
    co_return outcome;
  }

 private:
  [[nodiscard]] ports::http_request request_for(const std::filesystem::path& audio, const std::string& model,
                                                const speech_dialect& dialect) const {
    ports::http_request request = request_to(account_, ports::http_method::post, "/audio/transcriptions", time_);
    std::vector<ports::multipart_field>& fields = request.multipart;
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

  ports::http_client& network_;
  config::openai_settings account_;
  model_pool<speech_dialect>& models_;
  speech_hints hints_;
  std::chrono::milliseconds time_;
  ports::telemetry& events_;
};

}  // namespace

std::unique_ptr<ports::transcriber> create_transcriber(ports::http_client& network,
                                                       const config::openai_settings& account,
                                                       configured_models& models, speech_hints hints,
                                                       std::chrono::milliseconds time, ports::telemetry& events) {
  return std::make_unique<speech_recogniser>(network, account, models, std::move(hints), time, events);
}

}  // namespace zylin::openai
