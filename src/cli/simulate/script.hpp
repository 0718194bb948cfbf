#pragma once

#include "simulate/simulate.hpp"
#include "zylin/core/error.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace zylin::cli {

inline constexpr const char* default_request =
    "Hi, my name is Anna Schmidt. I would like to book an appointment for tomorrow at 3 PM.";

/// One caller and the recording they leave.
struct scripted_call {
  std::string from;
  std::string said;  ///< the text inside the recording; empty if a WAV carries none
  std::string wav;
  std::chrono::seconds duration{0};
};

/// The request of caller `index` of `calls`: spread over the coming days, half an hour apart, but every eighth asks for
/// the time of the caller before, to show a conflict.
[[nodiscard]] std::string request_of(int index, int calls, std::chrono::year_month_day today);

/// Errors: `not_found`, `bad_response` or `response_too_large` for an unusable `options.wav`.
[[nodiscard]] result<std::vector<scripted_call>> write_script(const simulate_options& options,
                                                              std::chrono::year_month_day today);

}  // namespace zylin::cli
