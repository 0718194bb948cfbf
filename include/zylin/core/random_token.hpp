#pragma once

#include "zylin/core/secret.hpp"

#include <string_view>

namespace zylin {

/// 256 bits from the system's generator as 43 characters of base64url (RFC 4648, section 5), which need no escaping
/// in an address.
[[nodiscard]] secret make_random_token();

/// Whether `text` has the form of a token; it need not be one that was ever made.
[[nodiscard]] bool is_random_token(std::string_view text) noexcept;

}  // namespace zylin
