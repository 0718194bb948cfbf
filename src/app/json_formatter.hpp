#pragma once

#include <spdlog/formatter.h>

#include <memory>

namespace zylin::app {

/// One JSON object a line: time, level, message. For log collectors.
class json_formatter final : public spdlog::formatter {
 public:
  void format(const spdlog::details::log_msg& line, spdlog::memory_buf_t& out) override;
  [[nodiscard]] std::unique_ptr<spdlog::formatter> clone() const override;
};

}  // namespace zylin::app
