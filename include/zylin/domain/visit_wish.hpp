#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/service_match.hpp"
#include "zylin/domain/side_wishes.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// Several appointments that somebody wants together: the same service for several people, or several services for one.
struct visit_wish {
  int people = 1;
  std::vector<const service*>
      services;       ///< in the order they were said; of several people one; point into the business
  std::string words;  ///< that say it, the caller's own
};

/// More people than this are a person's to arrange.
inline constexpr int most_people_in_a_visit = 6;
/// Likewise of services.
inline constexpr std::size_t most_services_in_a_visit = 4;

/// What is wanted together, if the words say so plainly: "for me and my wife", "a cut and a colour". Nothing if they
/// want one appointment, or if they do not say exactly how many of what ("the whole family", "a cut or a colour", a
/// service that the business does not have).
[[nodiscard]] std::optional<visit_wish> read_visit_wish(std::string_view transcript,
                                                        std::span<const side_wish> side_wishes,
                                                        const service_match& service, const business& business);

}  // namespace zylin::domain
