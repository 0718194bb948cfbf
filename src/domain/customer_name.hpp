#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace zylin::domain {

/// The customer's name as it may be stored and sent: what was understood, as far as it stands in the caller's own words
/// (whatever the case, the accents or the script, also where it was spelled letter by letter), or is `known` for
/// their number. Quotation marks and words that were not said are left out. Nothing where what is left is no name:
/// "null", "Caller", something with a digit or an address in it, more than 60 bytes.
[[nodiscard]] std::optional<std::string> said_name(std::string_view understood, std::string_view transcript,
                                                   std::span<const std::string> known = {});

}  // namespace zylin::domain
