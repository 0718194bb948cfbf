#include "twiml.hpp"

#include "twiml_document.hpp"
#include "xml_text.hpp"
#include "zylin/domain/texts.hpp"

#include <pugixml.hpp>

namespace zylin::http::twiml {
namespace {

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

std::string message_request(const domain::texts::audience& to, std::string_view first, const call_sid& call,
                            std::string_view path_prefix) {
  const std::string request = domain::texts::spoken_message_request(to);
  return invitation(to, first.empty() ? request : std::string(first) + " " + request, call, path_prefix);
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
