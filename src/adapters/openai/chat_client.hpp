#pragma once

#include "chat_wire.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/ports/http_client.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace zylin::openai {

/// Asks for one chat completion, in the dialect that the server understands.
class chat_client {
 public:
  chat_client(http_client& network, openai_settings account, std::chrono::milliseconds time)
      : network_(network), account_(std::move(account)), time_(time) {}

  /// The model's text. `time` bounds each request. Errors as for `intent_extractor`.
  [[nodiscard]] awaitable<result<std::string>> ask(std::vector<chat_message> messages);

 private:
  http_client& network_;
  openai_settings account_;
  std::chrono::milliseconds time_;
  dialect_memory memory_;
};

}  // namespace zylin::openai
