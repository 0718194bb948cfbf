#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/ports/http_client.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace zylin::openai {

/// A request to `{base}{path}`; the base may end in a slash. The key is sent only if there is one.
[[nodiscard]] ports::http_request request_to(const config::openai_settings& account, ports::http_method method,
                                             std::string_view path, std::chrono::milliseconds time);

/// The error in an answer, in any form that compatible servers use: an object, a string, or no JSON at all. `message`
/// may quote the request: use it for decisions, never log it.
struct server_error {
  std::string code;  ///< may have been a number
  std::string type;
  std::string param;
  std::string message;

  /// True if the server gives the cause in `param`, and it is not the model.
  [[nodiscard]] bool names_parameter() const;
  [[nodiscard]] bool names_model() const;
  /// The refusal is about that parameter of ours: by `param` if that is given, else anywhere. Case and underscores are
  /// ignored, and the name may be part of a longer one: servers write reasoningEffort and 'keywords[0]'.
  [[nodiscard]] bool is_about(std::string_view parameter) const;
  /// The message contains the whole word: neither "allowed" nor "low-latency" contains "low".
  [[nodiscard]] bool mentions_word(std::string_view word) const;
  /// Its code or type says that the model does not exist.
  [[nodiscard]] bool names_missing_model() const;
};

[[nodiscard]] server_error read_server_error(const ports::http_response& answer);

/// That answer to a request for `model` means that it does not exist: unknown, or shut down.
[[nodiscard]] bool is_missing_model(int status, const server_error& refusal, std::string_view model);

/// The error for an answer that is not a success (OpenAI docs: Error codes). The sentence contains the status, code and
/// type; it begins with `what`.
[[nodiscard]] error refusal_of(const ports::http_response& answer, std::string_view what);

}  // namespace zylin::openai
