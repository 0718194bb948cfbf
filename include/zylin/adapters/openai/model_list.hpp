#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/ports/http_client.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace zylin::openai {

/// `GET {base}/models`: whether the server answers and takes the key; the names of its models, none where it
/// does not tell. Errors: `unauthorized`, `rejected` (a server of another kind may not know this address) and
/// what http_client reports.
[[nodiscard]] awaitable<result<std::vector<std::string>>> list_models(http_client& network,
                                                                      const openai_settings& account,
                                                                      std::chrono::milliseconds time);

}  // namespace zylin::openai
