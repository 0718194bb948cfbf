#pragma once

#include <span>
#include <string>

namespace zylin {

/// RFC 4648, section 4, padded.
[[nodiscard]] std::string base64(std::span<const unsigned char> bytes);

/// RFC 4648, section 5, without padding, which it allows if the length is known.
[[nodiscard]] std::string base64url(std::span<const unsigned char> bytes);

}  // namespace zylin
