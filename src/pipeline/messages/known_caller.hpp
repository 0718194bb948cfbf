#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/caller_facts.hpp"
#include "zylin/domain/customer.hpp"
#include "zylin/ports/store.hpp"

#include <string_view>

namespace zylin::messages {

/// Whoever calls, as the database knows them: for our own reading, and what a model is told.
struct known_caller {
  domain::caller_memory memory{};
  domain::caller_facts facts{};
};

/// Of that number alone, as `messages::customer_number` gives it; nothing of nobody. Errors: `storage_*`.
[[nodiscard]] result<known_caller> look_up_caller(ports::transaction& tx, const domain::business& business,
                                                  std::string_view number, time_point now);

}  // namespace zylin::messages
