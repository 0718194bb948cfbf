#include "setting_readers.hpp"

#include <array>
#include <utility>

namespace zylin {

void read_logging(variable_reader& variables, logging_settings& into) {
  static constexpr auto levels = std::to_array<std::pair<std::string_view, log_level>>({{"trace", log_level::trace},
                                                                                        {"debug", log_level::debug},
                                                                                        {"info", log_level::info},
                                                                                        {"warn", log_level::warn},
                                                                                        {"error", log_level::error}});
  static constexpr auto formats =
      std::to_array<std::pair<std::string_view, log_format>>({{"text", log_format::text}, {"json", log_format::json}});
  variables.read_choice("LOG_LEVEL", levels, into.level);
  variables.read_choice("LOG_FORMAT", formats, into.format);
}

}  // namespace zylin
