#pragma once

#include "zylin/core/error.hpp"

#include <filesystem>

namespace zylin::twilio {

/// Whether a downloaded file is a recording worth sending to a recogniser: a WAV file, PCM or mu-law, one or two
/// channels, with sound in it, and all of it. Errors: `bad_response`, `storage_failed`.
[[nodiscard]] result<void> check_audio(const std::filesystem::path& file);

}  // namespace zylin::twilio
