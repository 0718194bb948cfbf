#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/ports/http_client.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace zylin::openai {

/// A request to `{base}{path}`; the base may end in a slash. The key goes along only when there is one.
[[nodiscard]] http_request request_to(const openai_settings& account, http_method method, std::string_view path,
                                      std::chrono::milliseconds time);

/// The error of an answer, in whichever shape a compatible server writes it: an object, a string, or no JSON at all.
/// `message` may quote the request: for decisions only, never for a log.
struct server_error {
  std::string code;  ///< may have been a number
  std::string type;
  std::string param;
  std::string message;

  /// Anywhere, as a part of a longer word too: OpenAI writes 'keywords[0]', others body.response_format.
  [[nodiscard]] bool mentions(std::string_view name) const;
  /// The message holds the word by itself: "allowed" holds no "low".
  [[nodiscard]] bool mentions_word(std::string_view word) const;
};

[[nodiscard]] server_error read_server_error(const http_response& answer);

/// The refusal is about the model that was named, whatever its status.
[[nodiscard]] bool names_model(const server_error& refusal);
/// The model that was asked is not there: unknown, or shut down.
[[nodiscard]] bool is_missing_model(int status, const server_error& refusal);

/// What an answer that is no success means (OpenAI docs: Error codes). The sentence carries the status, code and
/// type; `what` begins it.
[[nodiscard]] error refusal_of(const http_response& answer, std::string_view what);

}  // namespace zylin::openai
