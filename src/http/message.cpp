#include "zylin/http/message.hpp"

#include <nlohmann/json.hpp>

namespace zylin::http {

response error_response(int status, std::string_view sentence) {
  response answer;
  answer.status = status;
  const nlohmann::json body{{"error", sentence}};
  // The sentence may quote a client; bytes that are not UTF-8 must not throw here.
  answer.body = body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return answer;
}

}  // namespace zylin::http
