#include "handlers/call_form.hpp"

#include "zylin/core/number.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace zylin::http {
namespace {

std::optional<std::chrono::seconds> read_seconds(std::string_view text) {
  const std::optional<std::int32_t> count = parse_number<std::int32_t>(text);
  return count && *count >= 0 ? std::optional(std::chrono::seconds(*count)) : std::nullopt;
}

}  // namespace

result<call_sid> read_call_in_path(const path_parameters& path, const form& fields) {
  result<call_sid> id = call_sid::parse(path.find("call_sid")->second);
  const std::optional<std::string_view> named = fields.find("CallSid");
  if (id && named && *named != id->str()) {
    return error(errc::invalid_input, "the path names another call than the form");
  }
  return id;
}

domain::call_progress read_call_progress(call_sid id, const form& fields) {
  domain::call_progress told(std::move(id));
  told.from = fields.get("From");
  told.to = fields.get("To");
  told.status = domain::parse_call_status(fields.get("CallStatus"));
  told.duration = read_seconds(fields.get("CallDuration"));
  return told;
}

}  // namespace zylin::http
