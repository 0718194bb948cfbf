#pragma once

#include "zylin/core/error.hpp"
#include "zylin/domain/conversation.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::cli {

/// One line of a chat: a turn, or so much time that passes before the next one.
struct chat_line {
  std::optional<domain::conversation_turn> turn{};
  std::chrono::minutes later{0};
};

/// "2h", "30m" or "1d": at most a year.
[[nodiscard]] std::optional<std::chrono::minutes> read_time_span(std::string_view text);

/// 1 to 32 keys of a telephone.
[[nodiscard]] bool are_telephone_keys(std::string_view text);

/// `/keys 1`, `/silence`, `/hangup`, `/later 2h` (m, h or d); all else is said as it is. Errors: `invalid_input`, with
/// a sentence.
[[nodiscard]] result<chat_line> read_chat_line(std::string_view line);

/// The line that means that turn.
[[nodiscard]] std::string written_line(const domain::conversation_turn& turn);

}  // namespace zylin::cli
