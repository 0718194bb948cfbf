#include "json_fields.hpp"

#include "zylin/core/number.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>

namespace zylin::twilio {

std::string text_of(const nlohmann::json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<std::chrono::seconds> seconds_of(const nlohmann::json& object, const char* name) {
  const std::optional<std::int32_t> count = parse_number<std::int32_t>(text_of(object, name));
  if (!count || *count < 0) {
    return std::nullopt;  // -1 says "not known yet"
  }
  return std::chrono::seconds(*count);
}

}  // namespace zylin::twilio
