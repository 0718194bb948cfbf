#include "conversation/chat_line.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/number.hpp"

#include <algorithm>
#include <string>

namespace zylin::cli {
namespace {

constexpr std::string_view known_commands = "/keys 1, /silence, /hangup and /later 2h (m, h or d) are known";

error not_known(std::string_view line) {
  return {errc::invalid_input, "'" + std::string(line) + "': " + std::string(known_commands)};
}

chat_line turn_of(domain::turn_kind kind, std::string_view words = {}) {
  chat_line line;
  line.turn = domain::conversation_turn{.kind = kind, .words = std::string(words)};
  return line;
}

}  // namespace

std::optional<std::chrono::minutes> read_time_span(std::string_view text) {
  if (text.size() < 2) {
    return std::nullopt;
  }
  constexpr int most = 366 * 24 * 60;
  const char unit = text.back();
  const int minutes = unit == 'm' ? 1 : unit == 'h' ? 60 : unit == 'd' ? 24 * 60 : 0;
  const int count = parse_number<int>(text.substr(0, text.size() - 1)).value_or(0);
  const bool good = minutes > 0 && count > 0 && count <= most / minutes;
  return good ? std::optional(std::chrono::minutes{count * minutes}) : std::nullopt;
}

bool are_telephone_keys(std::string_view text) {
  constexpr std::size_t most = 32;
  return !text.empty() && text.size() <= most && text.find_first_not_of("0123456789*#") == std::string_view::npos;
}

result<chat_line> read_chat_line(std::string_view line) {
  const std::string_view typed = ascii::trim(line);
  if (!typed.starts_with('/')) {
    return turn_of(typed.empty() ? domain::turn_kind::silence : domain::turn_kind::words, typed);
  }
  const std::size_t blank = std::min(typed.find(' '), typed.size());
  const std::string_view command = typed.substr(0, blank);
  const std::string_view value = ascii::trim(typed.substr(blank));
  if (command == "/keys" && are_telephone_keys(value)) {
    return turn_of(domain::turn_kind::keys, value);
  }
  if (command == "/silence" && value.empty()) {
    return turn_of(domain::turn_kind::silence);
  }
  if (command == "/hangup" && value.empty()) {
    return turn_of(domain::turn_kind::hangup);
  }
  if (const auto span = read_time_span(value); command == "/later" && span) {
    chat_line later;
    later.later = *span;
    return later;
  }
  return not_known(typed);
}

std::string written_line(const domain::conversation_turn& turn) {
  switch (turn.kind) {
    case domain::turn_kind::words: return turn.words;
    case domain::turn_kind::keys: return "/keys " + turn.words;
    case domain::turn_kind::silence: return "/silence";
    case domain::turn_kind::hangup: return "/hangup";
    case domain::turn_kind::not_connected: break;
  }
  return {};
}

}  // namespace zylin::cli
