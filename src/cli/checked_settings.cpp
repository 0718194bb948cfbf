#include "checked_settings.hpp"

#include <iostream>
#include <utility>
#include <variant>

namespace zylin::cli {

std::optional<config::settings> checked_settings(const std::filesystem::path& env_file, config::settings_scope scope) {
  const result<config::environment> values = config::environment::load(env_file);
  if (!values) {
    std::cerr << "zylin: " << values.error().message() << '\n';
    return std::nullopt;
  }
  std::variant<config::settings, std::vector<config::settings_problem>> parsed = parse_settings(*values, scope);
  if (config::settings* good = std::get_if<config::settings>(&parsed)) {
    return std::move(*good);
  }
  const auto& problems = std::get<std::vector<config::settings_problem>>(parsed);
  std::cerr << "zylin: " << problems.size() << (problems.size() == 1 ? " setting is" : " settings are") << " wrong:\n";
  for (const config::settings_problem& problem : problems) {
    std::cerr << "  " << to_string(problem) << '\n';
  }
  std::cerr << "See docs/configuration.md, or start from .env.example.\n";
  return std::nullopt;
}

}  // namespace zylin::cli
