#pragma once

#include "zylin/http/router.hpp"

namespace zylin::sim {

/// Answers unknown paths with the upstream's own 404 instead of the server's. Add it last.
void answer_unknown_paths(http::router& routes, const http::handler& not_found);

}  // namespace zylin::sim
