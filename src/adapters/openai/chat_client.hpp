#pragma once

#include "chat_wire.hpp"
#include "model_pool.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/ports/http_client.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace zylin::openai {

/// Asks for chat completions, whichever of the configured models is there.
class chat_client {
 public:
  /// The references must outlive the client.
  chat_client(http_client& network, openai_settings account, model_pool<chat_dialect>& models,
              std::chrono::milliseconds time)
      : network_(network), account_(std::move(account)), models_(models), time_(time) {}

  /// The model's text. `time` bounds each request. Errors as for `intent_extractor`.
  [[nodiscard]] awaitable<result<std::string>> ask(std::vector<chat_message> messages);

 private:
  http_client& network_;
  openai_settings account_;
  model_pool<chat_dialect>& models_;
  std::chrono::milliseconds time_;
};

}  // namespace zylin::openai
