#include "json_fields.hpp"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cstdint>

namespace zylin::twilio {

std::string text_of(const nlohmann::json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<std::chrono::seconds> seconds_of(const nlohmann::json& object, const char* name) {
  const std::string text = text_of(object, name);
  const char* end = text.data() + text.size();
  std::int32_t count = 0;
  const auto [stopped, failure] = std::from_chars(text.data(), end, count);
  if (text.empty() || failure != std::errc{} || stopped != end || count < 0) {
    return std::nullopt;  // -1 says "not known yet"
  }
  return std::chrono::seconds(count);
}

}  // namespace zylin::twilio
