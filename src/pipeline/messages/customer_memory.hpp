#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/ports/store.hpp"

#include <string>
#include <string_view>

namespace zylin::messages {

/// The language that this number used last; empty where nobody knows, or where there is no number.
[[nodiscard]] result<std::string> remembered_language(ports::transaction& tx, const domain::business& business,
                                                      std::string_view from);

/// The language in which that number is written to: the one it uses now (empty where nobody can tell), else the one it
/// used last, else the business's.
[[nodiscard]] result<std::string> language_for(ports::transaction& tx, const domain::business& business,
                                               std::string_view number, std::string_view now_used = {});

/// What a call or a message has told about its customer; either may be empty.
struct customer_news {
  std::string_view language;
  std::string_view name;
};

/// Keeps it for the next time. A language that the business does not speak is not kept: the one before stays. Without
/// a number, and of the business's own lines, nothing is.
[[nodiscard]] result<void> remember(ports::transaction& tx, const domain::business& business, std::string_view from,
                                    const customer_news& news, time_point now);

}  // namespace zylin::messages
