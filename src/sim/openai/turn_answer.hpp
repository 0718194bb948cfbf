#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace zylin::sim {

/// Whether a prompt's user message shows a conversation: it asks about one turn of it.
[[nodiscard]] bool asks_about_turn(std::string_view user_message);

/// The answer to it with all properties of `turn_understanding`: the rules play the model, in the light of what the
/// prompt says was asked.
[[nodiscard]] nlohmann::ordered_json understand_turn(std::string_view user_message, const domain::business& business,
                                                     time_point now);

}  // namespace zylin::sim
