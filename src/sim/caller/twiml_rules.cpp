#include "caller/twiml_rules.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace zylin::sim {

namespace {

constexpr std::size_t max_bytes = 64 * 1024;
constexpr std::size_t max_entity = 12;

bool is_forbidden(char each) {
  return static_cast<unsigned char>(each) < 0x20U && each != '\t' && each != '\n' && each != '\r';
}

bool is_entity(std::string_view after_ampersand) {
  constexpr std::array<std::string_view, 5> named = {"amp;", "lt;", "gt;", "quot;", "apos;"};
  if (std::ranges::any_of(named, [&](std::string_view each) { return after_ampersand.starts_with(each); })) {
    return true;
  }
  const auto end = after_ampersand.substr(0, max_entity).find(';');
  return after_ampersand.starts_with('#') && end != std::string_view::npos && end > 1;
}

bool has_stray_ampersand(std::string_view text) {
  for (auto at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
    if (!is_entity(text.substr(at + 1))) {
      return true;
    }
  }
  return false;
}

error unusable(const char* why) {
  return {errc::bad_response, std::string("TwiML: ") + why};
}

}  // namespace

result<void> check_twiml_text(std::string_view text) {
  if (text.size() > max_bytes) {
    return unusable("more than 64 kB (11750)");
  }
  if (!text.starts_with("<?xml") && !text.starts_with("<Response")) {
    return unusable("does not start with the document (12100)");
  }
  if (std::ranges::any_of(text, is_forbidden)) {
    return unusable("holds a control character (12100)");
  }
  if (has_stray_ampersand(text)) {
    return unusable("holds an unescaped ampersand (12100)");
  }
  return {};
}

}  // namespace zylin::sim
