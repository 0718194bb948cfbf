#include "transcript.hpp"

#include "zylin/core/ascii.hpp"

#include <nlohmann/json.hpp>

#include <string_view>

namespace zylin::openai {
namespace {

// Not JSON that broke off, and no page of a proxy.
bool is_plain_text(const http_response& answer, std::string_view body) {
  const bool declared = answer.content_type.empty() || answer.content_type.starts_with("text/");
  return declared && !body.starts_with('{') && !body.starts_with('<');
}

}  // namespace

result<std::string> read_transcript(const http_response& answer) {
  const auto json = nlohmann::json::parse(answer.body, nullptr, false);
  if (json.is_object()) {
    const auto text = json.find("text");
    if (text != json.end() && text->is_string()) {
      return std::string(ascii::trim(text->get_ref<const std::string&>()));
    }
    return error(errc::bad_response, "transcription: the answer holds no text");
  }
  std::string body(ascii::trim(answer.body));
  if (is_plain_text(answer, body)) {
    return body;
  }
  return error(errc::bad_response, "transcription: the answer cannot be read");
}

}  // namespace zylin::openai
