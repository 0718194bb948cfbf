#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/customer.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/ports/store.hpp"

#include <string>
#include <string_view>

namespace zylin::messages {

/// The number under which somebody is remembered, whatever the spelling, or empty: withheld numbers and the business's
/// own lines are nobody's, for everybody who is forwarded comes from such a line. Before a transaction, not in it: an
/// unusual spelling may take long to read. The functions below take what this gives.
[[nodiscard]] std::string customer_number(const domain::business& business, std::string_view from);

/// What is remembered of a caller; nothing of nobody.
[[nodiscard]] result<domain::caller_memory> recall(ports::transaction& tx, const domain::business& business,
                                                   std::string_view number);

/// Whether the owner has blocked that number.
[[nodiscard]] result<bool> is_blocked(ports::transaction& tx, const domain::business& business,
                                      std::string_view number);

/// The language in which that number is written to: the one it surely uses now, else the one it used last, else the
/// one it seems to use, else the business's.
[[nodiscard]] result<std::string> language_for(ports::transaction& tx, const domain::business& business,
                                               std::string_view number, const domain::used_language& now_used = {});

/// What a call or a message has told about its customer; either may be empty.
struct customer_update {
  domain::used_language language{};
  std::string_view name{};
};

/// Keeps it for the next time. A language that the business does not speak is not kept: the one before stays, as it
/// does against one that is not sure. Without a number, and of the business's own lines, nothing is.
[[nodiscard]] result<void> remember(ports::transaction& tx, const domain::business& business, std::string_view number,
                                    const customer_update& news, time_point now);

}  // namespace zylin::messages
