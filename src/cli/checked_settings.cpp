#include "checked_settings.hpp"

#include <iostream>
#include <utility>
#include <variant>

namespace zylin::cli {

std::optional<settings> checked_settings(const std::filesystem::path& env_file, settings_scope scope) {
  const result<environment> values = environment::load(env_file);
  if (!values) {
    std::cerr << "zylin: " << values.error().message() << '\n';
    return std::nullopt;
  }
  std::variant<settings, std::vector<settings_problem>> parsed = parse_settings(*values, scope);
  if (settings* good = std::get_if<settings>(&parsed)) {
    return std::move(*good);
  }
  const auto& problems = std::get<std::vector<settings_problem>>(parsed);
  std::cerr << "zylin: " << problems.size() << (problems.size() == 1 ? " setting is" : " settings are") << " wrong:\n";
  for (const settings_problem& problem : problems) {
    std::cerr << "  " << to_string(problem) << '\n';
  }
  std::cerr << "See docs/configuration.md, or start from .env.example.\n";
  return std::nullopt;
}

}  // namespace zylin::cli
