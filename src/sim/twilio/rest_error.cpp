#include "twilio/rest_error.hpp"

#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include <sstream>
#include <string>

namespace zylin::sim {

namespace {

std::string more_info(int code) {
  return "https://www.twilio.com/docs/errors/" + std::to_string(code);
}

}  // namespace

http::response rest_error(int status, int code, std::string_view message) {
  nlohmann::ordered_json document;
  document["code"] = code;
  document["message"] = message;
  document["more_info"] = more_info(code);
  document["status"] = status;
  http::response answer;
  answer.status = status;
  answer.body = document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return answer;
}

http::response rest_exception(int status, int code, std::string_view message) {
  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  pugi::xml_node exception = document.append_child("TwilioResponse").append_child("RestException");
  exception.append_child("Code").text() = code;
  exception.append_child("Message").text() = std::string(message).c_str();
  exception.append_child("MoreInfo").text() = more_info(code).c_str();
  exception.append_child("Status").text() = status;
  std::ostringstream text;
  document.save(text, "", pugi::format_raw);
  http::response answer;
  answer.status = status;
  answer.content_type = "application/xml";
  answer.body = text.str();
  return answer;
}

http::response not_authenticated(http::response refusal) {
  refusal.headers.emplace_back("WWW-Authenticate", "Basic realm=\"Twilio API\"");
  return refusal;
}

}  // namespace zylin::sim
