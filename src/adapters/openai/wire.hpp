#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/ports/http_client.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace zylin::openai {

/// A request to `{base}{path}`; the base may end in a slash. The key goes along only when there is one.
[[nodiscard]] ports::http_request request_to(const config::openai_settings& account, ports::http_method method,
                                             std::string_view path, std::chrono::milliseconds time);

/// The error of an answer, in whichever shape a compatible server writes it: an object, a string, or no JSON at all.
/// `message` may quote the request: for decisions only, never for a log.
struct server_error {
  std::string code;  ///< may have been a number
  std::string type;
  std::string param;
  std::string message;

  /// The server says in `param` what it is about, and it is not the model.
  [[nodiscard]] bool names_parameter() const;
  [[nodiscard]] bool names_model() const;
  /// The refusal is about that parameter of ours: by `param` where that is given, else anywhere. Case and underscores
  /// do not count, and the name may be part of a longer one: servers write reasoningEffort and 'keywords[0]'.
  [[nodiscard]] bool is_about(std::string_view parameter) const;
  /// The message holds the word by itself: neither "allowed" nor "low-latency" holds "low".
  [[nodiscard]] bool mentions_word(std::string_view word) const;
  /// Its code or type says that the model is not there.
  [[nodiscard]] bool names_missing_model() const;
};

[[nodiscard]] server_error read_server_error(const ports::http_response& answer);

/// That answer to a request for `model` says that the model is not there: unknown, or shut down.
[[nodiscard]] bool is_missing_model(int status, const server_error& refusal, std::string_view model);

/// What an answer that is no success means (OpenAI docs: Error codes). The sentence carries the status, code and
/// type; `what` begins it.
[[nodiscard]] error refusal_of(const ports::http_response& answer, std::string_view what);

}  // namespace zylin::openai
