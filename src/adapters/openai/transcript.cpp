#include "transcript.hpp"

#include <nlohmann/json.hpp>

#include <string_view>

namespace zylin::openai {
namespace {

std::string trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) {
    return {};
  }
  return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

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
      return trimmed(text->get_ref<const std::string&>());
    }
    return error(errc::bad_response, "transcription: the answer holds no text");
  }
  std::string body = trimmed(answer.body);
  if (is_plain_text(answer, body)) {
    return body;
  }
  return error(errc::bad_response, "transcription: the answer cannot be read");
}

}  // namespace zylin::openai
