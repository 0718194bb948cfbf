#pragma once

#include <string>
#include <vector>

namespace zylin::cli {

enum class verdict { ok, warning, failed };

/// One line of the doctor's: what was looked at, what was seen, and unless all is well what to do.
struct finding {
  verdict how = verdict::ok;
  std::string subject;
  std::string seen;
  std::string advice;
};

using findings = std::vector<finding>;

}  // namespace zylin::cli
