#include "zylin/adapters/twilio/recordings.hpp"

#include "audio_check.hpp"
#include "wire.hpp"
#include "zylin/adapters/upstream_timer.hpp"

#include <system_error>
#include <utility>

namespace zylin::twilio {
namespace {

constexpr std::size_t largest_recording = std::size_t{25} << 20U;  // what the recogniser takes at most

// 404 with an XML body is how a recording answers that Twilio still processes; caches and storage in
// front of it say the others.
bool is_not_ready(int status) {
  return status == 202 || status == 404 || status == 409 || status == 425;
}

error not_ready(const http_response& answer) {
  return error(errc::not_ready, "recording: not ready yet, HTTP " + std::to_string(answer.status))
      .with_retry_after(retry_after(answer))
      .with_provider_code(answer.status);
}

bool may_be_audio(std::string_view content_type) {
  return content_type.empty() || content_type.starts_with("audio/") || content_type.ends_with("/octet-stream");
}

result<void> judge(const http_response& answer, const std::filesystem::path& file) {
  if (is_not_ready(answer.status)) {
    return not_ready(answer);
  }
  if (!answer.ok()) {
    return refusal_of(answer, "recording");
  }
  if (!may_be_audio(answer.content_type)) {
    return error(errc::bad_response, "recording: the answer is not audio");
  }
  return check_audio(file);
}

class recordings final : public recording_source {
 public:
  recordings(http_client& network, twilio_settings account, std::chrono::milliseconds time, telemetry& events)
      : network_(network), account_(std::move(account)), time_(time), events_(events) {}

  awaitable<result<void>> download(recording_sid recording, std::filesystem::path file) override {
    const upstream_timer timer(events_, "twilio", "recording");
    http_request request = request_for(recording, file);
    const result<http_response> answer = co_await network_.send(std::move(request));
    result<void> outcome = answer ? judge(*answer, file) : result<void>(answer.error());
    if (!outcome) {
      std::error_code ignored;  // the failure that led here is the one to report
      std::filesystem::remove(file, ignored);
    }
    timer.finish(outcome);
    co_return outcome;
  }

 private:
  [[nodiscard]] http_request request_for(const recording_sid& recording, const std::filesystem::path& file) const {
    http_request request(http_method::get, resource_url(account_, "Recordings/" + recording.str() + ".wav"));
    request.basic = credentials_of(account_);
    request.total_timeout = time_;
    request.max_response_bytes = largest_recording;
    request.save_to = file;
    request.follow_one_redirect = true;
    return request;
  }

  http_client& network_;
  twilio_settings account_;
  std::chrono::milliseconds time_;
  telemetry& events_;
};

}  // namespace

std::unique_ptr<recording_source> create_recording_source(http_client& network, const twilio_settings& account,
                                                          std::chrono::milliseconds time, telemetry& events) {
  return std::make_unique<recordings>(network, account, time, events);
}

}  // namespace zylin::twilio
