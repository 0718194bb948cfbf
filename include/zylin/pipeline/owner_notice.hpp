#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/ports/store.hpp"

#include <optional>
#include <string>

namespace zylin {

/// Something for the owner to know.
struct owner_notice {
  std::string text;  ///< of any length: split where it must be
  std::string key;   ///< one notice a key, however often it is posted
  std::optional<call_sid> call;
};

/// Writes the notice's messages; without an owner there are none.
[[nodiscard]] result<void> post_notice(transaction& within, const settings& configured, const owner_notice& notice,
                                       time_point now);

}  // namespace zylin
