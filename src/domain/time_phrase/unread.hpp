#pragma once

#include "time_phrase/scanner.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <vector>

namespace zylin::domain::phrase {

/// Words that look like a day, a time, a number or a repetition but are not part of the request: unknown to every rule,
/// or understood without a place in it ("I have to leave by four"). Neighbours are joined. `year`: the present one; "in
/// 2019" is no wish.
[[nodiscard]] std::vector<text_span> find_unread(const scan_result& found, const time_request& request, int year);

}  // namespace zylin::domain::phrase
