#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/domain/model_status.hpp"
#include "zylin/ports/http_client.hpp"

#include <chrono>
#include <vector>

namespace zylin::openai {

/// `GET {base}/models`: checks that the server answers and accepts the key. Returns its models, each with its shutdown
/// day if the server gives one (`shutdown_date`). Errors: `unauthorized`, `rejected` (the server
/// has no list, or none for this key) and what http_client reports.
[[nodiscard]] ports::awaitable<result<std::vector<domain::listed_model>>> list_models(
    ports::http_client& network, const config::openai_settings& account, std::chrono::milliseconds time);

}  // namespace zylin::openai
