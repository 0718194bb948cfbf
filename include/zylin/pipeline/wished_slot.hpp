#pragma once

#include "zylin/domain/availability.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/waiting_entry.hpp"
#include "zylin/ports/store.hpp"

#include <optional>
#include <vector>

namespace zylin {

/// Why the wished time cannot be booked now; nothing where it can. `offered` are the times that others are asked about.
[[nodiscard]] result<std::optional<refusal>> check_wish(transaction& within, const business& facts,
                                                        const waiting_entry& who,
                                                        const std::vector<occupied_span>& offered, time_point now);

/// Up to three free times nearest to the wish, ascending.
[[nodiscard]] result<std::vector<local_minutes>> free_near(transaction& within, const business& facts,
                                                           const waiting_entry& who, time_point now);

[[nodiscard]] occupied_span span_of(const waiting_entry& who);

}  // namespace zylin
