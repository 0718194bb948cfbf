#pragma once

#include "zylin/http/router.hpp"

namespace zylin::http::test {

/// GET /hello, /empty, /throw, /items/{id}; POST /echo (any body), /form (forms only).
[[nodiscard]] router sample_routes();

}  // namespace zylin::http::test
