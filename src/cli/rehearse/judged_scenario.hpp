#pragma once

#include "rehearse/played_scenario.hpp"
#include "rehearse/scenario.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::cli {

/// `asked_too_much`: nothing is wrong but that it took more turns than it should, or than the customer had.
enum class rehearsal_outcome : std::uint8_t { passed, asked_too_much, wrong };

[[nodiscard]] std::string_view to_string(rehearsal_outcome which) noexcept;

struct judgement {
  rehearsal_outcome outcome = rehearsal_outcome::passed;
  std::vector<std::string> reasons{};  ///< why it did not pass, one line each
  bool unexpected_booking = false;     ///< there is a booking that nothing expects
};

[[nodiscard]] judgement judge(const scenario& what, const played_scenario& played);

}  // namespace zylin::cli
