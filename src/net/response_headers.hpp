#pragma once

#include "zylin/ports/http_client.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin::net {

/// Collects header lines as they arrive. A new status line starts over, so that of interim answers
/// (100, 103) nothing remains.
class response_headers {
 public:
  static constexpr std::size_t max_count = 100;
  static constexpr std::size_t max_bytes = std::size_t{64} * 1024;  ///< of all lines of all heads

  /// One line with its line end. False when a limit is passed.
  [[nodiscard]] bool add_line(std::string_view line);

  /// Moves the headers into `response` and reads its content type.
  void move_into(http_response& response);

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
  std::size_t bytes_ = 0;
};

}  // namespace zylin::net
