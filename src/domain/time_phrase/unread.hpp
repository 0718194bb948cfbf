#pragma once

#include "time_phrase/scanner.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <vector>

namespace zylin::domain::phrase {

/// The words that look like a day, a time, a number or a repetition and are no part of the request: what no rule knew,
/// and what was understood but has no place in it ("I have to leave by four"). Neighbours are one.
[[nodiscard]] std::vector<text_span> find_unread(const scan_result& found, const time_request& request);

}  // namespace zylin::domain::phrase
