#pragma once

#include "zylin/core/error.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::conversations {

/// What the customer hears or reads next.
struct conversation_reply {
  std::int64_t conversation = 0;
  int turn = 0;                        ///< how many turns the customer has had
  std::vector<std::string> sentences;  ///< may be empty
  std::string language;                ///< ISO 639-1
  bool ends = false;                   ///< nothing more is expected on this channel
  friend bool operator==(const conversation_reply&, const conversation_reply&) = default;
};

/// In one text.
[[nodiscard]] std::string text_of(const conversation_reply& reply);

/// One line of JSON.
[[nodiscard]] std::string to_json(const conversation_reply& reply);

/// Reads what `to_json` wrote. Errors: `bad_response`.
[[nodiscard]] result<conversation_reply> parse_reply(std::string_view json_text);

}  // namespace zylin::conversations
