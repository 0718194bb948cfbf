#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace zylin::config {

/// A line of a `.env` file that cannot be read. Never quotes the line: it may hold a secret.
struct dotenv_mistake {
  std::size_t line = 0;  ///< from 1
  std::string_view expected;
};

using dotenv_values = std::map<std::string, std::string>;

/// The grammar documented at environment::parse. All values, or every line that breaks it.
[[nodiscard]] std::variant<dotenv_values, std::vector<dotenv_mistake>> parse_dotenv(std::string_view text);

}  // namespace zylin::config
