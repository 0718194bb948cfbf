#include "handlers/call_status.hpp"

#include "handlers/replies.hpp"
#include "zylin/core/number.hpp"
#include "zylin/ports/recording_intake.hpp"

#include <spdlog/spdlog.h>

#include <cstdint>

namespace zylin::http {
namespace {

std::optional<std::chrono::seconds> read_seconds(std::string_view text) {
  const std::optional<std::int32_t> count = parse_number<std::int32_t>(text);
  return count && *count >= 0 ? std::optional(std::chrono::seconds(*count)) : std::nullopt;
}

}  // namespace

domain::call new_call(call_sid id, const form& fields, time_point now) {
  domain::call row(std::move(id));
  row.started_at = now;
  row.status = domain::parse_call_status(fields.get("CallStatus")).value_or(row.status);
  merge_progress(row, fields, now);
  return row;
}

void merge_progress(domain::call& row, const form& fields, time_point now) {
  // A recording's callback names neither caller nor called number. Where it came first, a later webhook completes
  // the row; what is known already stays.
  learn_parties(row, fields.get("From"), fields.get("To"));
  const std::optional<domain::call_status> reported = domain::parse_call_status(fields.get("CallStatus"));
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

ports::awaitable<response> status_handler::operator()(const form& fields, const path_parameters&) const {
  const result<call_sid> id = call_sid::parse(fields.get("CallSid"));
  if (!id) {
    co_return error_response(400, id.error().message());
  }
  const domain::call fresh = new_call(*id, fields, time_.now());
  bool missed = false;
  ports::store::work merge = [&fresh, &fields, &missed](ports::transaction& tx) -> result<void> {
    result<domain::call> row = find_or_add(tx.calls(), fresh);
    if (!row) {
      return row.error();
    }
    merge_progress(*row, fields, fresh.started_at);
    close_if_ended(*row);
    missed = row->outcome == domain::call_outcome::missed;
    return tx.calls().save(*row);
  };
  const result<void> stored = co_await db_.run(std::move(merge));
  if (!stored) {
    spdlog::error("the status of call {} could not be stored: {}", id->str(), stored.error().message());
    co_return storage_unavailable();
  }
  if (missed) {
    call_missed_();
  }
  co_return no_content();
}

}  // namespace zylin::http
