#include "unknown_paths.hpp"

#include <string>

namespace zylin::sim {

void answer_unknown_paths(http::router& routes, const http::handler& not_found) {
  constexpr int deepest = 8;  // no path that the product requests has more segments
  std::string pattern;
  for (int depth = 0; depth <= deepest; ++depth) {
    const std::string path = pattern.empty() ? "/" : pattern;
    routes.add("GET", path, not_found);
    routes.add("POST", path, not_found);
    pattern += "/{part" + std::to_string(depth) + "}";
  }
}

}  // namespace zylin::sim
