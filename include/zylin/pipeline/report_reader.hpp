#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/daily_report.hpp"
#include "zylin/ports/store.hpp"

namespace zylin {

/// The report for the morning of `day`, of what is stored now. Errors: `storage_*`.
[[nodiscard]] result<daily_report> read_report(transaction& within, const business& facts, std::chrono::local_days day);

}  // namespace zylin
