#pragma once

#include "zylin/config/settings.hpp"

#include <cstdint>
#include <iosfwd>

namespace zylin::cli {

struct retry_request {
  const config::settings& settings;
  std::int64_t id = 0;
  std::ostream& out;
  std::ostream& err;
};

/// `zylin jobs retry ID`: asks the running server; if none runs, does it itself, holding the database's lock as a
/// server would. Exit status: 0, or 1 with a sentence on `err`.
[[nodiscard]] int retry_job(const retry_request& asked);

}  // namespace zylin::cli
