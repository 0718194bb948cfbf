#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/ports/turn_reader.hpp"

#include <string>

namespace zylin::openai {

/// The model's role in a conversation, its prohibitions, the business and its people. No customer data: it is the same
/// for every turn of everybody, so that a provider may keep it.
[[nodiscard]] std::string turn_system_prompt(const domain::business& business, time_point now);

/// The turn: where the conversation stands (what was said last, what is listed, what is known) and what is known of
/// this caller, as JSON, and the words, each between delimiters that it cannot contain.
[[nodiscard]] std::string turn_message(const ports::turn_question& question, const domain::time_zone& zone);

}  // namespace zylin::openai
