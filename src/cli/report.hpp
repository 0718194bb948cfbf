#pragma once

#include "zylin/config/settings.hpp"

#include <iosfwd>
#include <string>

namespace zylin::cli {

struct report_request {
  const config::settings& settings;
  const std::string& day;  ///< YYYY-MM-DD; empty = today
  bool json = false;
  std::ostream& out;
  std::ostream& err;
};

/// `zylin report`: the text that the owner gets, or one JSON object, while a server may be writing. Exit status: 0, or
/// 1 with a sentence on `err`, or 2 for an invalid date.
[[nodiscard]] int show_report(const report_request& asked);

}  // namespace zylin::cli
