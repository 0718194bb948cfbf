#pragma once

#include "zylin/config/environment.hpp"
#include "zylin/config/settings.hpp"

#include <string>
#include <variant>
#include <vector>

namespace zylin::config {

/// One mistake: where, what was found (secrets masked), what is expected.
struct settings_problem {
  std::string name;   ///< variable, or the path inside the business file: `hours.monday[0]`
  std::string found;  ///< as it is shown: `"abc"`, `nothing`; one line
  std::string expected;
};

/// `JOB_MAX_ATTEMPTS: found "0", expected a whole number from 1 to 100`
[[nodiscard]] std::string to_string(const settings_problem& problem);

/// What a command needs: `serve` needs the accounts, `local` only the database's path, `addresses` the public URL too.
enum class settings_scope { serve, send, addresses, local };

/// All settings, or every mistake at once (never an empty list). Reads the business file that
/// `BUSINESS_CONFIG` names; its mistakes are named `<file>: <path>`.
[[nodiscard]] std::variant<settings, std::vector<settings_problem>> parse_settings(const environment& values,
                                                                                   settings_scope scope);

}  // namespace zylin::config
