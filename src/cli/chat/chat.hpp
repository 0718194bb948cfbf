#pragma once

#include "zylin/config/environment.hpp"

#include <filesystem>
#include <iosfwd>
#include <string>

namespace zylin::cli {

struct chat_options {
  std::string caller = "+14155550123";  ///< the number that calls
  std::string language;                 ///< ISO 639-1; empty: the business's
  std::filesystem::path script;         ///< lines that are said; empty: read from `in`
  bool on_terminal = false;             ///< somebody types, so that their lines need not be shown again
};

/// A conversation in the terminal, by the rules and with no account: with the business of BUSINESS_CONFIG (or the
/// simulated clinic) and an empty database that is removed afterwards. Prints what is said, and in the end the caller's
/// bookings and what was written to people. Exit status: 0, 1 if something failed, 2 wrong usage or settings.
[[nodiscard]] int chat(const chat_options& options, const config::environment& values, std::istream& in,
                       std::ostream& out, std::ostream& err);

}  // namespace zylin::cli
