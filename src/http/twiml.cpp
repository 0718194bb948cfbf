#include "twiml.hpp"

#include "voice_language.hpp"
#include "xml_text.hpp"
#include "zylin/core/form.hpp"
#include "zylin/domain/texts.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <vector>

namespace zylin::http::twiml {
namespace {

// Twilio docs, "Say" and error 13521: 3000 characters, and 4500 bytes once URL-encoded.
constexpr std::size_t max_say_characters = 3'000;
constexpr std::size_t max_say_encoded_bytes = 4'500;
// Twilio docs, error 11750: a document of more than 64 kB is refused. Two texts of this length, each
// character escaped to five bytes, still fit.
constexpr std::size_t max_text_characters = 4'000;
constexpr std::size_t max_voice_characters = 64;

struct string_writer final : pugi::xml_writer {
  std::string text;
  void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
};

/// A document with its root. Built in memory, written without indentation: Twilio would interpret blanks between tags.
class document {
 public:
  explicit document(const domain::texts::audience& to)
      : voice_(xml_text(domain::texts::spoken_voice(to), max_voice_characters)) {
    const voice_language speaks = language_of_voice(voice_, to.language, domain::texts::spoken_locale(to));
    const bool told = !speaks.by_itself || to.language != to.business.language;
    locale_ = told ? xml_text(speaks.locale, max_voice_characters) : std::string();
    pugi::xml_node declaration = document_.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    root_ = document_.append_child("Response");
  }

  void say(std::string_view text) { say_parts(xml_text(text, max_text_characters), max_say_characters); }
  void hang_up() { root_.append_child("Hangup"); }
  pugi::xml_node append(const char* verb) { return root_.append_child(verb); }

  [[nodiscard]] std::string str() const {
    string_writer writer;
    document_.save(writer, "", pugi::format_raw, pugi::encoding_utf8);
    return std::move(writer.text);
  }

 private:
  void say_parts(const std::string& text, std::size_t limit) {
    for (const std::string& part : domain::split_text(text, limit)) {
      if (percent_encode(part).size() > max_say_encoded_bytes) {
        say_parts(part, std::max<std::size_t>(limit / 2, 1));
      } else {
        add_say(part);
      }
    }
  }

  void add_say(const std::string& part) {
    pugi::xml_node verb = root_.append_child("Say");
    if (!voice_.empty()) {
      verb.append_attribute("voice") = voice_.c_str();
    }
    if (!locale_.empty()) {
      verb.append_attribute("language") = locale_.c_str();
    }
    verb.text() = part.c_str();
  }

  std::string voice_;
  std::string locale_;  ///< empty: the one that the voice speaks by itself
  pugi::xml_document document_;
  pugi::xml_node root_;
};

/// Both requests go to the same address: the first to arrive becomes the job.
void add_record(document& reply, const std::string& address) {
  pugi::xml_node record = reply.append("Record");
  record.append_attribute("action") = address.c_str();
  record.append_attribute("method") = "POST";
  record.append_attribute("maxLength") = 30;
  record.append_attribute("timeout") = 5;
  record.append_attribute("playBeep") = "true";
  record.append_attribute("recordingStatusCallback") = address.c_str();
  record.append_attribute("recordingStatusCallbackMethod") = "POST";
  record.append_attribute("recordingStatusCallbackEvent") = "completed absent";
}

std::string invitation(const domain::texts::audience& to, std::string_view opening, const call_sid& call,
                       std::string_view path_prefix) {
  document reply(to);
  reply.say(domain::texts::spoken_recording_notice(to));
  reply.say(opening);
  add_record(reply, xml_text(path_prefix, max_text_characters) + "/api/twilio/recording/" + call.str());
  reply.say(domain::texts::spoken_nothing_heard(to));
  reply.hang_up();
  return reply.str();
}

}  // namespace

std::string greeting(const domain::texts::audience& to, bool open, const call_sid& call, std::string_view path_prefix) {
  return invitation(to, domain::texts::spoken_greeting(to, open), call, path_prefix);
}

std::string apology(const domain::texts::audience& to, const call_sid& call, std::string_view path_prefix) {
  return invitation(to, domain::texts::spoken_apology(to), call, path_prefix);
}

std::string thanks(const domain::texts::audience& to) {
  return farewell(to, domain::texts::spoken_thanks(to));
}

std::string nothing_heard(const domain::texts::audience& to) {
  return farewell(to, domain::texts::spoken_nothing_heard(to));
}

std::string too_many_calls(const domain::texts::audience& to) {
  return farewell(to, domain::texts::spoken_too_many_calls(to));
}

std::string farewell(const domain::texts::audience& to, std::string_view sentence) {
  document reply(to);
  reply.say(sentence);
  reply.hang_up();
  return reply.str();
}

std::string reject() {
  return R"(<?xml version="1.0" encoding="UTF-8"?><Response><Reject reason="rejected"/></Response>)";
}

std::string empty() {
  return R"(<?xml version="1.0" encoding="UTF-8"?><Response/>)";
}

}  // namespace zylin::http::twiml
