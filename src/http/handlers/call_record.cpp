#include "call_record.hpp"

#include "zylin/core/number.hpp"

#include <cstdint>

namespace zylin::http {
namespace {

std::optional<std::chrono::seconds> read_seconds(std::string_view text) {
  const std::optional<std::int32_t> count = parse_number<std::int32_t>(text);
  return count && *count >= 0 ? std::optional(std::chrono::seconds(*count)) : std::nullopt;
}

}  // namespace

call new_call(call_sid id, const form& fields, time_point now) {
  call row(std::move(id));
  row.started_at = now;
  row.status = parse_call_status(fields.get("CallStatus")).value_or(row.status);
  merge_progress(row, fields, now);
  return row;
}

void merge_progress(call& row, const form& fields, time_point now) {
  // A recording's callback names neither caller nor called number. Where it came first, a later webhook completes
  // the row; what is known already stays.
  learn_parties(row, fields.get("From"), fields.get("To"));
  const std::optional<call_status> reported = parse_call_status(fields.get("CallStatus"));
  if (!reported) {
    return;
  }
  row.status = merge_status(row.status, *reported);
  if (!is_terminal(*reported)) {
    return;
  }
  row.ended_at = row.ended_at.value_or(now);
  if (!row.duration) {
    row.duration = read_seconds(fields.get("CallDuration"));
  }
}

}  // namespace zylin::http
