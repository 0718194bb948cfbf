#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace zylin::domain {

/// The customer's name as it may be stored and sent: what was understood, if the caller's own words contain it (in any
/// case, accents or script, also if spelled letter by letter), or if it is `known` for their number. Quotation marks
/// and words that were not said are removed. Nothing if the rest is not a name: "null", "Caller", something with a
/// digit or an address in it, more than 60 bytes.
[[nodiscard]] std::optional<std::string> said_name(std::string_view understood, std::string_view transcript,
                                                   std::span<const std::string> known = {});

}  // namespace zylin::domain
