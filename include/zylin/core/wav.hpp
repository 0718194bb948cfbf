#pragma once

#include "zylin/core/error.hpp"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace zylin {

// Our own reader: a sound library reads dozens of formats that strangers could send us, and it refuses or repairs the
// streamed files with false lengths that Twilio delivers.

/// The format of a RIFF/WAVE file, read from its chunks without loading the samples.
struct wav_info {
  std::uint16_t format = 0;  ///< 1 = PCM, 7 = mu-law
  std::uint16_t channels = 0;
  std::uint32_t sample_rate = 0;  ///< Hz
  std::uint16_t bits_per_sample = 0;
  std::uint64_t data_at = 0;        ///< where the samples begin, bytes from the beginning of the file
  std::uint64_t data_bytes = 0;     ///< what is really there, at most what the header claims
  std::uint64_t claimed_bytes = 0;  ///< what the header of the data chunk claims
  std::string comment;              ///< LIST/INFO ICMT, empty when absent
};

/// Errors: `bad_response` if it is not a RIFF/WAVE file or has no usable fmt or no data chunk; `storage_failed` if the
/// file cannot be read. A data chunk that claims more than the file holds is not an error here: streamed files do that.
/// On success, channels and sample rate are never 0.
[[nodiscard]] result<wav_info> read_wav_info(std::span<const std::byte> bytes);
[[nodiscard]] result<wav_info> read_wav_info(const std::filesystem::path& file);

/// A mono 16-bit PCM file: the samples, and `comment` (without NUL bytes, at most 60 kB) as LIST/INFO ICMT.
[[nodiscard]] std::string make_wav(std::span<const std::int16_t> samples, std::uint32_t sample_rate,
                                   const std::string& comment);

}  // namespace zylin
