#pragma once

#include "chat_dialect.hpp"
#include "zylin/core/error.hpp"

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

/// The text of the first choice. Errors: `bad_response` when it was cut off, filtered, refused or is not there.
[[nodiscard]] result<std::string> read_chat_answer(std::string_view body);

}  // namespace zylin::openai
