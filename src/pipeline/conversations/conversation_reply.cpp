#include "pipeline/conversations/conversation_reply.hpp"

#include <nlohmann/json.hpp>

namespace zylin::conversations {

using nlohmann::json;

std::string text_of(const conversation_reply& reply) {
  std::string text;
  for (const std::string& sentence : reply.sentences) {
    text.append(text.empty() ? "" : " ").append(sentence);
  }
  return text;
}

std::string to_json(const conversation_reply& reply) {
  const json object = {{"conversation", reply.conversation},
                       {"turn", reply.turn},
                       {"sentences", reply.sentences},
                       {"language", reply.language},
                       {"ends", reply.ends}};
  return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

result<conversation_reply> parse_reply(std::string_view json_text) {
  const json object = json::parse(json_text, nullptr, false);
  const auto is = [&](const char* name, json::value_t type) {
    return object.is_object() && object.contains(name) &&
           (object[name].type() == type ||
            (type == json::value_t::number_unsigned && object[name].is_number_integer()));
  };
  if (!is("conversation", json::value_t::number_unsigned) || !is("turn", json::value_t::number_unsigned) ||
      !is("sentences", json::value_t::array) || !is("language", json::value_t::string) ||
      !is("ends", json::value_t::boolean)) {
    return error(errc::bad_response, "a stored reply cannot be read");
  }
  conversation_reply reply;
  reply.conversation = object["conversation"].get<std::int64_t>();
  reply.turn = object["turn"].get<int>();
  reply.language = object["language"].get<std::string>();
  reply.ends = object["ends"].get<bool>();
  for (const json& sentence : object["sentences"]) {
    if (!sentence.is_string()) {
      return error(errc::bad_response, "a stored reply cannot be read");
    }
    reply.sentences.push_back(sentence.get<std::string>());
  }
  return reply;
}

}  // namespace zylin::conversations
