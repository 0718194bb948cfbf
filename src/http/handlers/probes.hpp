#pragma once

#include "zylin/http/api.hpp"

namespace zylin::http {

/// GET /healthz, /health: the process is up.
[[nodiscard]] ports::awaitable<response> answer_health(const request& incoming, const path_parameters& path);

/// GET /readyz: 200, or 503 with the reasons why not.
[[nodiscard]] handler make_readiness_handler(const api_context& context);

/// GET /metrics, in Prometheus text format.
[[nodiscard]] handler make_metrics_handler(const api_context& context);

}  // namespace zylin::http
