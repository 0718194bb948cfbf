#include "zylin/adapters/twilio/recording_download.hpp"

#include "wire.hpp"
#include "zylin/adapters/upstream_timer.hpp"
#include "zylin/core/error.hpp"
#include "zylin/core/try.hpp"
#include "zylin/core/wav.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

namespace zylin::twilio {
namespace {

constexpr std::uint16_t pcm = 1;
constexpr std::uint16_t mu_law = 7;

// A program that writes a WAV file before it knows the length claims the largest one, or nearly.
bool is_placeholder(std::uint64_t claimed) {
  constexpr std::uint64_t near_two_gigabytes = 0x7FFF0000;
  return claimed >= near_two_gigabytes;
}

error unusable(const char* why) {
  return {errc::bad_response, std::string("recording: ") + why};
}

/// Whether a downloaded file is a recording for a recogniser: a WAV file, PCM or mu-law, one or two channels, not
/// empty, and complete. Errors: `bad_response`, `storage_failed`.
result<void> check_audio(const std::filesystem::path& file) {
  TRY_ASSIGN(const wav_info read, read_wav_info(file));
  if (read.format != pcm && read.format != mu_law) {
    return unusable("the audio is neither PCM nor mu-law");
  }
  if (read.channels < 1 || read.channels > 2) {
    return unusable("the audio has neither one nor two channels");
  }
  if (read.data_bytes == 0) {
    return unusable("the audio is empty");
  }
  if (read.claimed_bytes > read.data_bytes && !is_placeholder(read.claimed_bytes)) {
    return unusable("the audio is cut off");
  }
  return {};
}

constexpr std::size_t largest_recording = std::size_t{25} << 20U;  // the recogniser's limit

// A recording that Twilio still processes is 404 with an XML body; the other statuses come from caches and storage in
// front of it.
bool is_not_ready(int status) {
  return status == 202 || status == 404 || status == 409 || status == 425;
}

error not_ready(const ports::http_response& answer) {
  return error(errc::not_ready, "recording: not ready yet, HTTP " + std::to_string(answer.status))
      .with_retry_after(retry_after(answer))
      .with_provider_code(answer.status);
}

bool may_be_audio(std::string_view content_type) {
  return content_type.empty() || content_type.starts_with("audio/") || content_type.ends_with("/octet-stream");
}

result<void> check_answer(const ports::http_response& answer, const std::filesystem::path& file) {
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

class recordings final : public ports::recording_source {
 public:
  recordings(ports::http_client& network, config::twilio_settings account, std::chrono::milliseconds time,
             ports::telemetry& events)
      : network_(network), account_(std::move(account)), time_(time), events_(events) {}

  ports::awaitable<result<void>> download(recording_sid recording, std::filesystem::path file) override {
    const upstream_timer timer(events_, "twilio", "recording");
    ports::http_request request = request_for(recording, file);
    const result<ports::http_response> answer = co_await network_.send(std::move(request));
    result<void> outcome = answer ? check_answer(*answer, file) : result<void>(answer.error());
    if (!outcome) {
      std::error_code ignored;  // the earlier failure is the one to report
      std::filesystem::remove(file, ignored);
    }
    timer.finish(outcome);
    co_return outcome;
  }

 private:
  [[nodiscard]] ports::http_request request_for(const recording_sid& recording,
                                                const std::filesystem::path& file) const {
    ports::http_request request(ports::http_method::get,
                                resource_url(account_, "Recordings/" + recording.str() + ".wav"));
    request.basic = credentials_of(account_);
    request.total_timeout = time_;
    request.max_response_bytes = largest_recording;
    request.save_to = file;
    request.redirects = 1;
    return request;
  }

  ports::http_client& network_;
  config::twilio_settings account_;
  std::chrono::milliseconds time_;
  ports::telemetry& events_;
};

}  // namespace

std::unique_ptr<ports::recording_source> create_recording_source(ports::http_client& network,
                                                                 const config::twilio_settings& account,
                                                                 std::chrono::milliseconds time,
                                                                 ports::telemetry& events) {
  return std::make_unique<recordings>(network, account, time, events);
}

}  // namespace zylin::twilio
