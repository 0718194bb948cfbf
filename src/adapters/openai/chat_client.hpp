#pragma once

#include "chat_dialect.hpp"
#include "model_pool.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/error.hpp"
#include "zylin/ports/http_client.hpp"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::openai {

struct chat_message {
  std::string role;
  std::string content;
};

/// The JSON body of a chat completion.
[[nodiscard]] std::string chat_body(const std::string& model, const std::vector<chat_message>& messages,
                                    const chat_dialect& dialect);

/// The text of the first choice. Errors: `bad_response` when it was cut off, filtered, refused or is missing.
[[nodiscard]] result<std::string> read_chat_answer(std::string_view body);

/// Asks for chat completions, from the best configured model that is available.
class chat_client {
 public:
  /// The references must outlive the client.
  chat_client(ports::http_client& network, config::openai_settings account, model_pool<chat_dialect>& models,
              std::chrono::milliseconds time)
      : network_(network), account_(std::move(account)), models_(models), time_(time) {}

  /// The model's text. `time` bounds each request. Errors as for `intent_extractor`.
  [[nodiscard]] ports::awaitable<result<std::string>> ask(std::vector<chat_message> messages);

 private:
  ports::http_client& network_;
  config::openai_settings account_;
  model_pool<chat_dialect>& models_;
  std::chrono::milliseconds time_;
};

}  // namespace zylin::openai
