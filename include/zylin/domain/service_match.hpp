#pragma once

#include "zylin/domain/business.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

enum class service_choice : std::uint8_t {
  exact,       ///< the caller named it
  understood,  ///< only the model names it, for words that name no other ("stitches out" for "Wound care")
  differs,  ///< the caller's words hint at `offered`, or at none and it is the usual one, and the model names another;
            ///< or the words name a common service that is not offered, and the model replaces it by `offered`
  not_offered,  ///< they want something by a name that the business does not have
  none          ///< no service was named
};

struct service_match {
  service_choice choice = service_choice::none;
  const service* offered = nullptr;     ///< null for `not_offered` and `none`; lives as long as the business
  std::string wanted;                   ///< what is not offered, in the caller's own words
  std::vector<const service*> further;  ///< other services that the caller named as well
};

/// Which service somebody wants, from their own words and from the model. A full name in the words wins over the model.
/// A service is never replaced by another one. `customer`: the name that was said, which names no service.
[[nodiscard]] service_match match_service(std::string_view words, const std::optional<std::string>& understood,
                                          const business& business, std::string_view customer = {});

}  // namespace zylin::domain
