#pragma once

#include "zylin/core/error.hpp"
#include "zylin/ports/http_client.hpp"

#include <map>
#include <string>
#include <vector>

namespace zylin::sim {

/// One instruction of a TwiML document.
struct verb {
  std::string name;
  std::string text;
  std::map<std::string, std::string, std::less<>> attributes;
  std::vector<verb> inside{};  ///< of a `<Gather>`

  /// Empty when absent.
  [[nodiscard]] std::string attribute(std::string_view wanted) const {
    const auto found = attributes.find(wanted);
    return found == attributes.end() ? std::string() : found->second;
  }
};

/// The instructions of a webhook's answer, read as strictly as Twilio at its strictest: status 200, an XML content
/// type, root `Response`, only verbs and attributes for a telephone call without media streams. Errors: `bad_response`,
/// with Twilio's error number if it has one.
[[nodiscard]] result<std::vector<verb>> read_twiml(const ports::http_response& answer);

}  // namespace zylin::sim
