#pragma once

#include "answer_schemas.hpp"
#include "chat_dialect.hpp"
#include "model_pool.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/error.hpp"
#include "zylin/ports/http_client.hpp"

#include <chrono>
#include <optional>
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
                                    const chat_dialect& dialect, answer_schema schema);

/// The text of the first choice. Errors: `bad_response` when it was cut off, filtered, refused or is missing.
[[nodiscard]] result<std::string> read_chat_answer(std::string_view body);

using steady_time = std::chrono::steady_clock::time_point;

/// Asks for chat completions of one schema, from the best configured model that is available.
class chat_client {
 public:
  /// The references must outlive the client.
  chat_client(ports::http_client& network, config::openai_settings account, model_pool<chat_dialect>& models,
              answer_schema schema, std::chrono::milliseconds time)
      : network_(network), account_(std::move(account)), models_(models), schema_(schema), time_(time) {}

  /// The model's text. `time` bounds each request, and `deadline`, if there is one, all of them together: `timed_out`.
  /// Errors as for `intent_extractor`.
  [[nodiscard]] ports::awaitable<result<std::string>> ask(std::vector<chat_message> messages,
                                                          std::optional<steady_time> deadline = {});

 private:
  [[nodiscard]] std::chrono::milliseconds time_left(std::optional<steady_time> deadline) const;

  ports::http_client& network_;
  config::openai_settings account_;
  model_pool<chat_dialect>& models_;
  answer_schema schema_;
  std::chrono::milliseconds time_;
};

}  // namespace zylin::openai
