#pragma once

#include "support/source_folder.hpp"
#include "zylin/config/settings_parser.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace zylin::test {

using values = std::map<std::string, std::string>;

inline const std::string example_business = test::source_folder() + "/config/business.example.json";

/// Everything `serve` needs and nothing else.
inline values serve_values() {
  return {{"TWILIO_ACCOUNT_SID", "AC0123456789abcdef0123456789abcdef"},
          {"TWILIO_AUTH_TOKEN", "canary-token"},
          {"TWILIO_PHONE_NUMBER", "+14155550123"},
          {"TWILIO_WHATSAPP_NUMBER", "whatsapp:+14155238886"},
          {"OPENAI_API_KEY", "canary-key"},
          {"OWNER_PHONE", "+919876543210"},
          {"PUBLIC_URL", "https://your-domain.com"},
          {"BUSINESS_CONFIG", example_business}};
}

inline values with(values base, const values& changes) {
  for (const auto& [name, value] : changes) {
    base[name] = value;
  }
  return base;
}

inline std::variant<config::settings, std::vector<config::settings_problem>> parse(
    const values& given, config::settings_scope scope = config::settings_scope::serve) {
  return parse_settings(config::environment(given), scope);
}

/// The mistakes as lines; empty when there are none.
inline std::vector<std::string> mistakes(const values& given,
                                         config::settings_scope scope = config::settings_scope::serve) {
  const auto parsed = parse(given, scope);
  std::vector<std::string> lines;
  if (const auto* problems = std::get_if<std::vector<config::settings_problem>>(&parsed)) {
    std::transform(problems->begin(), problems->end(), std::back_inserter(lines),
                   [](const config::settings_problem& problem) { return to_string(problem); });
  }
  return lines;
}

/// Throws when there are mistakes, which fails the test with their number.
inline config::settings checked(const values& given, config::settings_scope scope = config::settings_scope::serve) {
  return std::get<config::settings>(parse(given, scope));
}

}  // namespace zylin::test
