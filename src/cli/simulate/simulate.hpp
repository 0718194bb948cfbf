#pragma once

#include "zylin/config/environment.hpp"

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>

namespace zylin::cli {

inline constexpr int most_simulated_calls = 1000;

struct simulate_options {
  std::optional<std::string> say;     ///< what every caller says; otherwise they ask for appointments
  std::optional<std::string> caller;  ///< From of every call; otherwise made-up numbers
  std::filesystem::path wav;          ///< played instead of `say`; empty = none
  int calls = 1;                      ///< at once, 1 to `most_simulated_calls`
  bool json = false;                  ///< one JSON object on `out`, nothing else
  bool keep = false;                  ///< leave the database and say where
  bool real_openai = false;           ///< the real recogniser and model, with OPENAI_API_KEY
  bool on_terminal = false;           ///< `out` is a terminal: colours (unless NO_COLOR), a moving progress bar
};

/// Runs the real server in this process against a stand-in Twilio (and OpenAI) and places the calls. Of `values`
/// only the business, pipeline and logging variables count, and OpenAI's with `real_openai`; accounts, addresses
/// and the database are made up. Log lines go to standard error, from `warn` upwards unless LOG_LEVEL says
/// otherwise. Exit status: 0 every call ended with a message that was taken, 1 otherwise, 2 wrong usage or settings.
[[nodiscard]] int simulate(const simulate_options& options, const config::environment& values, std::ostream& out,
                           std::ostream& err);

}  // namespace zylin::cli
