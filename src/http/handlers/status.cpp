#include "handlers/status.hpp"

#include "handlers/call_record.hpp"
#include "handlers/replies.hpp"
#include "zylin/ports/recording_intake.hpp"

#include <spdlog/spdlog.h>

namespace zylin::http {

awaitable<response> status_handler::operator()(const form& fields, const path_parameters&) const {
  const result<call_sid> id = call_sid::parse(fields.get("CallSid"));
  if (!id) {
    co_return error_response(400, id.error().message());
  }
  const call fresh = new_call(*id, fields, time_.now());
  bool missed = false;
  store::work merge = [&fresh, &fields, &missed](transaction& within) -> result<void> {
    result<call> row = find_or_add(within.calls(), fresh);
    if (!row) {
      return row.error();
    }
    merge_progress(*row, fields, fresh.started_at);
    close_if_ended(*row);
    missed = row->outcome == call_outcome::missed;
    return within.calls().save(*row);
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
