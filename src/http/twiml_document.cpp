#include "twiml_document.hpp"

#include "voice_language.hpp"
#include "xml_text.hpp"
#include "zylin/core/form.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>
#include <utility>

namespace zylin::http::twiml {
namespace {

// Twilio docs, "Say" and error 13521: 3000 characters, and 4500 bytes once URL-encoded.
constexpr std::size_t max_say_characters = 3'000;
constexpr std::size_t max_say_encoded_bytes = 4'500;
constexpr std::size_t max_voice_characters = 64;

struct string_writer final : pugi::xml_writer {
  std::string text;
  void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
};

}  // namespace

document::document(const domain::texts::audience& to)
    : voice_(xml_text(domain::texts::spoken_voice(to), max_voice_characters)) {
  const voice_language speaks = language_of_voice(voice_, to.language, domain::texts::spoken_locale(to));
  const bool told = !speaks.by_itself || to.language != to.business.language;
  locale_ = told ? xml_text(speaks.locale, max_voice_characters) : std::string();
  pugi::xml_node declaration = document_.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  root_ = document_.append_child("Response");
}

void document::say(pugi::xml_node inside, std::string_view text) {
  say_parts(inside, xml_text(text, max_text_characters), max_say_characters);
}

std::string document::str() const {
  string_writer writer;
  document_.save(writer, "", pugi::format_raw, pugi::encoding_utf8);
  return std::move(writer.text);
}

void document::say_parts(pugi::xml_node inside, const std::string& text, std::size_t limit) {
  for (const std::string& part : domain::split_text(text, limit)) {
    if (percent_encode(part).size() > max_say_encoded_bytes) {
      say_parts(inside, part, std::max<std::size_t>(limit / 2, 1));
    } else {
      add_say(inside, part);
    }
  }
}

void document::add_say(pugi::xml_node inside, const std::string& part) {
  pugi::xml_node verb = inside.append_child("Say");
  if (!voice_.empty()) {
    verb.append_attribute("voice") = voice_.c_str();
  }
  if (!locale_.empty()) {
    verb.append_attribute("language") = locale_.c_str();
  }
  verb.text() = part.c_str();
}

}  // namespace zylin::http::twiml
