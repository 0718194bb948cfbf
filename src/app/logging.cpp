#include "zylin/app/logging.hpp"

#include "zylin/domain/time_zone.hpp"

#include <spdlog/async.h>
#include <spdlog/details/log_msg.h>
#include <spdlog/formatter.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace zylin::app {
namespace {

/// One JSON object per line: time, level, message. For log collectors.
class json_formatter final : public spdlog::formatter {
 public:
  void format(const spdlog::details::log_msg& line, spdlog::memory_buf_t& out) override;
  [[nodiscard]] std::unique_ptr<spdlog::formatter> clone() const override;
};

void json_formatter::format(const spdlog::details::log_msg& line, spdlog::memory_buf_t& out) {
  nlohmann::ordered_json object;
  object["time"] = domain::time_zone::utc().format_iso(std::chrono::floor<std::chrono::milliseconds>(line.time));
  object["level"] = std::string(spdlog::level::to_string_view(line.level).data());
  object["message"] = std::string(line.payload.data(), line.payload.size());
  const std::string text = object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
  out.append(text.data(), text.data() + text.size());
}

std::unique_ptr<spdlog::formatter> json_formatter::clone() const {
  return std::make_unique<json_formatter>();
}

constexpr std::size_t queued_lines = 8192;

spdlog::level::level_enum to_spdlog(config::log_level level) {
  switch (level) {
    case config::log_level::trace: return spdlog::level::trace;
    case config::log_level::debug: return spdlog::level::debug;
    case config::log_level::info: return spdlog::level::info;
    case config::log_level::warn: return spdlog::level::warn;
    case config::log_level::error: return spdlog::level::err;
  }
  return spdlog::level::info;
}

}  // namespace

void start_logging(const config::logging_settings& how) {
  if (!spdlog::thread_pool()) {
    spdlog::init_thread_pool(queued_lines, 1);
  }
  auto sink = std::make_shared<spdlog::sinks::stderr_color_sink_mt>();
  auto logger = std::make_shared<spdlog::async_logger>("zylin", std::move(sink), spdlog::thread_pool(),
                                                       spdlog::async_overflow_policy::overrun_oldest);
  if (how.format == config::log_format::json) {
    logger->set_formatter(std::make_unique<json_formatter>());
  } else {
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %^%-5l%$ %v");
  }
  logger->set_level(to_spdlog(how.level));
  logger->flush_on(spdlog::level::err);
  spdlog::set_default_logger(std::move(logger));
}

}  // namespace zylin::app
