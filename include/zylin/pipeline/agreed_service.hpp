#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/ports/store.hpp"

#include <chrono>
#include <cstddef>
#include <string_view>

namespace zylin {

/// Free times that a refusal names, at most.
inline constexpr std::size_t times_offered = 3;

/// A service as it was agreed with a customer, which a changed business file leaves as it is; the capacity is the
/// database's. Errors: `storage_*`.
[[nodiscard]] result<service> agreed_service(transaction& within, std::string_view name, std::chrono::minutes duration,
                                             std::chrono::minutes buffer);

}  // namespace zylin
