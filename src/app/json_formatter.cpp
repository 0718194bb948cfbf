#include "json_formatter.hpp"

#include "zylin/domain/time_zone.hpp"

#include <spdlog/details/log_msg.h>
#include <nlohmann/json.hpp>

namespace zylin::app {

void json_formatter::format(const spdlog::details::log_msg& line, spdlog::memory_buf_t& out) {
  nlohmann::ordered_json object;
  object["time"] = time_zone::utc().format_iso(std::chrono::floor<std::chrono::milliseconds>(line.time));
  object["level"] = std::string(spdlog::level::to_string_view(line.level).data());
  object["message"] = std::string(line.payload.data(), line.payload.size());
  const std::string text = object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
  out.append(text.data(), text.data() + text.size());
}

std::unique_ptr<spdlog::formatter> json_formatter::clone() const {
  return std::make_unique<json_formatter>();
}

}  // namespace zylin::app
