#include "audio_check.hpp"

#include "zylin/core/wav.hpp"

namespace zylin::twilio {
namespace {

constexpr std::uint16_t pcm = 1;
constexpr std::uint16_t mu_law = 7;

// Who writes a WAV file before knowing its length claims the largest there is, give or take a rounding.
bool is_placeholder(std::uint64_t claimed) {
  constexpr std::uint64_t near_two_gigabytes = 0x7FFF0000;
  return claimed >= near_two_gigabytes;
}

error unusable(const char* why) {
  return {errc::bad_response, std::string("recording: ") + why};
}

}  // namespace

result<void> check_audio(const std::filesystem::path& file) {
  const result<wav_info> read = read_wav_info(file);
  if (!read) {
    return read.error();
  }
  if (read->format != pcm && read->format != mu_law) {
    return unusable("the audio is neither PCM nor mu-law");
  }
  if (read->channels < 1 || read->channels > 2) {
    return unusable("the audio has neither one nor two channels");
  }
  if (read->data_bytes == 0) {
    return unusable("the audio is empty");
  }
  if (read->claimed_bytes > read->data_bytes && !is_placeholder(read->claimed_bytes)) {
    return unusable("the audio is cut off");
  }
  return {};
}

}  // namespace zylin::twilio
