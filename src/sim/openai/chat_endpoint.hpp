#pragma once

#include "openai/hosted_models.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/http/message.hpp"

namespace zylin::sim {

/// `POST /v1/chat/completions` as the product uses it: the rules read the transcript in the first user message; the
/// answer follows the request's strict schema.
[[nodiscard]] http::response complete_chat(const http::request& incoming, const hosted_models& models,
                                           const domain::business& business, time_point now);

}  // namespace zylin::sim
