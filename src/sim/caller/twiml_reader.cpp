#include "caller/twiml_reader.hpp"

#include "zylin/core/error.hpp"
#include "zylin/core/try.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>

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

/// What Twilio's XML reader demands beyond what pugixml checks: at most 64 kB (11750), nothing before
/// the document (12100), no raw control characters, no stray ampersand. Errors: `bad_response`.
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

constexpr std::size_t max_say_characters = 3000;  // Polly's limit, the lowest one for neural voices (13521)

using attribute_names = std::set<std::string_view>;

const std::map<std::string_view, attribute_names>& known_verbs() {
  static const std::map<std::string_view, attribute_names> known = {
      {"Say", {"voice", "language", "loop"}},
      {"Pause", {"length"}},
      {"Hangup", {}},
      {"Reject", {"reason"}},
      {"Redirect", {"method"}},
      {"Gather",
       {"action", "method", "input", "timeout", "speechTimeout", "numDigits", "finishOnKey", "language", "hints",
        "speechModel", "profanityFilter", "partialResultCallback", "actionOnEmptyResult"}},
      {"Record",
       {"action", "method", "timeout", "finishOnKey", "maxLength", "playBeep", "trim", "recordingStatusCallback",
        "recordingStatusCallbackMethod", "recordingStatusCallbackEvent", "transcribe", "transcribeCallback"}},
  };
  return known;
}

error unusable(const std::string& why) {
  return {errc::bad_response, "TwiML: " + why};
}

result<verb> read_verb(const pugi::xml_node& node);

/// What may be inside of a `<Gather>`.
result<std::vector<verb>> read_prompts(const pugi::xml_node& gather) {
  std::vector<verb> prompts;
  for (const pugi::xml_node& each : gather.children()) {
    const std::string_view name = each.name();
    if (name != "Say" && name != "Pause") {
      return unusable("unexpected content inside Gather (12200)");
    }
    TRY_ASSIGN(auto prompt, read_verb(each));
    prompts.push_back(std::move(prompt));
  }
  return prompts;
}

result<verb> read_verb(const pugi::xml_node& node) {
  const auto known = known_verbs().find(node.name());
  if (node.type() != pugi::node_element || known == known_verbs().end()) {
    return unusable("unknown verb '" + std::string(node.name()) + "' (12200)");
  }
  verb read;
  read.name = node.name();
  read.text = node.text().get();
  for (const pugi::xml_attribute& each : node.attributes()) {
    if (!known->second.contains(each.name()) || !read.attributes.emplace(each.name(), each.value()).second) {
      return unusable("attribute '" + std::string(each.name()) + "' of " + read.name + " unknown or repeated (12200)");
    }
  }
  if (read.name == "Gather") {
    TRY_ASSIGN(read.inside, read_prompts(node));
    return read;
  }
  const pugi::xml_node nested =
      node.find_child([](const pugi::xml_node& each) { return each.type() == pugi::node_element; });
  if (nested || (read.name != "Say" && read.name != "Redirect" && !read.text.empty())) {
    return unusable("unexpected content inside " + read.name + " (12200)");
  }
  if (read.name == "Say" && (read.text.empty() || utf8::count(read.text) > max_say_characters)) {
    return unusable("a <Say> that is empty or too long (13520, 13521)");
  }
  return read;
}

result<pugi::xml_node> find_response(const pugi::xml_document& document) {
  const pugi::xml_node root = document.document_element();
  if (std::string_view(root.name()) != "Response" || root.attributes_begin() != root.attributes_end()) {
    return unusable("the root element is not Response (12102)");
  }
  for (const pugi::xml_node& each : document.children()) {
    if (each != root && each.type() != pugi::node_declaration) {
      return unusable("something beside the root element (12100)");
    }
  }
  return root;
}

result<void> check_envelope(const ports::http_response& answer) {
  if (answer.status != 200) {
    return unusable("status " + std::to_string(answer.status) + " (11200)");
  }
  if (answer.content_type != "application/xml" && answer.content_type != "text/xml") {
    return unusable("content type '" + answer.content_type + "' (12300)");
  }
  return check_twiml_text(answer.body);
}

}  // namespace

result<std::vector<verb>> read_twiml(const ports::http_response& answer) {
  TRY(check_envelope(answer));
  pugi::xml_document document;
  constexpr unsigned options = pugi::parse_default | pugi::parse_declaration | pugi::parse_fragment;
  const auto parsed = document.load_buffer(answer.body.data(), answer.body.size(), options, pugi::encoding_utf8);
  if (!parsed) {
    return unusable(std::string(parsed.description()) + " (12100)");
  }
  TRY_ASSIGN(const auto root, find_response(document));
  std::vector<verb> verbs;
  for (const pugi::xml_node& each : root.children()) {
    TRY_ASSIGN(auto read, read_verb(each));
    verbs.push_back(std::move(read));
  }
  return verbs;
}

}  // namespace zylin::sim
