#include "chat_client.hpp"

#include <utility>

namespace zylin::openai {

awaitable<result<std::string>> chat_client::ask(std::vector<chat_message> messages) {
  chat_dialect dialect = memory_.recall();
  for (;;) {  // ends: every dialect is tried at most once
    http_request request = request_to(account_, http_method::post, "/chat/completions", time_);
    request.headers.emplace_back("Content-Type", "application/json");
    request.body = chat_body(account_.model, messages, dialect);
    const result<http_response> answer = co_await network_.send(std::move(request));
    if (!answer) {
      co_return answer.error();
    }
    if (answer->ok()) {
      memory_.remember(dialect);
      co_return read_chat_answer(answer->body);
    }
    if (!dialect.adapt(*answer)) {
      co_return refusal_of(*answer, "understanding");
    }
  }
}

}  // namespace zylin::openai
