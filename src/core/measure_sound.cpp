#include "sound_meter.hpp"
#include "zylin/core/sound_profile.hpp"
#include "zylin/core/try.hpp"
#include "zylin/core/wav.hpp"

#include <algorithm>
#include <fstream>
#include <span>
#include <string>
#include <string_view>

namespace zylin {
namespace {

constexpr std::uint16_t pcm = 1;
constexpr std::uint16_t mu_law = 7;
constexpr std::size_t block_bytes = 16 * 1024;  // a whole number of samples

bool is_measurable(const wav_info& info) {
  const bool known =
      (info.format == pcm && info.bits_per_sample == 16) || (info.format == mu_law && info.bits_per_sample == 8);
  constexpr std::uint32_t lowest_rate = 4000;
  constexpr std::uint32_t highest_rate = 192'000;
  return known && (info.channels == 1 || info.channels == 2) && info.sample_rate >= lowest_rate &&
         info.sample_rate <= highest_rate;
}

/// ITU-T G.711.
std::int16_t from_mu_law(unsigned char code) {
  constexpr int bias = 0x84;
  const unsigned inverted = ~static_cast<unsigned>(code) & 0xFFU;
  const int magnitude = static_cast<int>(((inverted & 0x0FU) << 3U) + bias) << ((inverted & 0x70U) >> 4U);
  return static_cast<std::int16_t>((inverted & 0x80U) != 0 ? bias - magnitude : magnitude - bias);
}

std::int16_t from_pcm(std::string_view bytes, std::size_t at) {
  const auto low = static_cast<unsigned char>(bytes[at]);
  const auto high = static_cast<unsigned char>(bytes[at + 1]);
  return static_cast<std::int16_t>(low | static_cast<unsigned>(high) << 8U);
}

void add_block(sound_meter& meter, std::string_view bytes, std::uint16_t format) {
  if (format == mu_law) {
    for (const char code : bytes) {
      meter.add(from_mu_law(static_cast<unsigned char>(code)));
    }
    return;
  }
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    meter.add(from_pcm(bytes, at));
  }
}

}  // namespace

result<sound_profile> measure_sound(const std::filesystem::path& file) {
  TRY_ASSIGN(const wav_info info, read_wav_info(file));
  if (!is_measurable(info)) {
    return error(errc::bad_response, "the audio is of a kind that is not measured");
  }
  std::ifstream audio(file, std::ios::binary);
  audio.seekg(static_cast<std::streamoff>(info.data_at));
  sound_meter meter(info.sample_rate, info.channels);
  std::string block(block_bytes, '\0');
  for (std::uint64_t left = info.data_bytes; left > 0 && !meter.is_full();) {
    const std::uint64_t wanted = std::min<std::uint64_t>(left, block_bytes);
    if (!audio.read(block.data(), static_cast<std::streamsize>(wanted))) {
      return error(errc::storage_failed, "cannot read the audio file");
    }
    add_block(meter, std::string_view(block).substr(0, static_cast<std::size_t>(wanted)), info.format);
    left -= wanted;
  }
  if (meter.is_full()) {
    return error(errc::bad_response, "the audio is too long to be measured");
  }
  return meter.finish();
}

}  // namespace zylin
