#include "handlers/recording.hpp"

#include "handlers/call_record.hpp"
#include "handlers/replies.hpp"
#include "zylin/domain/answer.hpp"
#include "zylin/http/twiml.hpp"
#include "zylin/ports/letter.hpp"
#include "zylin/ports/recording_intake.hpp"

#include <spdlog/spdlog.h>

namespace zylin::http {
namespace {

constexpr std::string_view nothing_heard = "I did not hear anything. Please call again. Goodbye.";

/// Changes the stored row of `fresh.sid` (added when missing) by `change`.
template <class Change>
result<call> update_call(transaction& within, const call& fresh, const form& fields, const Change& change) {
  result<call> stored = find_or_add(within.calls(), fresh);
  if (!stored) {
    return stored;
  }
  merge_progress(*stored, fields, fresh.started_at);
  change(*stored);
  if (const result<void> saved = within.calls().save(*stored); !saved) {
    return saved.error();
  }
  return stored;
}

}  // namespace

recording_handler::recording_handler(const api_context& context)
    : configured_(context.configured),
      db_(context.db),
      time_(context.time),
      job_added_(context.job_added),
      message_added_(context.message_added),
      call_missed_(context.call_missed) {}

awaitable<response> recording_handler::operator()(const form& fields, const path_parameters& path) const {
  const result<call_sid> id = call_sid::parse(path.find("call_sid")->second);
  if (!id) {
    co_return error_response(400, id.error().message());
  }
  if (const std::optional<std::string_view> named = fields.find("CallSid"); named && *named != id->str()) {
    co_return error_response(400, "the path names another call than the form");
  }
  const recording_notice notice = read_recording_notice(fields);
  if (notice.what == recording_event::unreadable) {
    co_return error_response(400, "the form names no recording");
  }
  const call fresh = new_call(*id, fields, time_.now());
  const result<bool> stored = co_await store_notice(fresh, notice, fields);
  if (!stored) {
    spdlog::error("a recording of call {} could not be stored: {}", id->str(), stored.error().message());
    co_return storage_unavailable();
  }
  co_return reply_to(notice);
}

awaitable<result<bool>> recording_handler::store_notice(const call& fresh, const recording_notice& notice,
                                                        const form& fields) const {
  switch (notice.what) {
    case recording_event::completed: co_return co_await store_recording(fresh, *notice.recording, fields);
    case recording_event::nothing: co_return co_await store_absence(fresh, fields);
    case recording_event::failed: co_return co_await store_loss(fresh, notice, fields);
    case recording_event::pending:
    case recording_event::unreadable: break;
  }
  co_return false;
}

awaitable<result<bool>> recording_handler::store_recording(const call& fresh, const recording_sid& recording,
                                                           const form& fields) const {
  auto unit = [&](transaction& within) -> result<bool> {
    const result<call> row = update_call(within, fresh, fields, [](call&) {});
    if (!row) {
      return row.error();
    }
    return take_recording(within, *row, recording, fresh.started_at);
  };
  result<bool> added = co_await transact<bool>(db_, unit);
  if (added && *added) {
    job_added_();
  }
  co_return added;
}

awaitable<result<bool>> recording_handler::store_absence(const call& fresh, const form& fields) const {
  auto unit = [&](transaction& within) -> result<bool> {
    const result<call> row = update_call(within, fresh, fields, mark_missed);
    return row ? result<bool>(true) : result<bool>(row.error());
  };
  result<bool> stored = co_await transact<bool>(db_, unit);
  if (stored) {
    call_missed_();
  }
  co_return stored;
}

awaitable<result<bool>> recording_handler::store_loss(const call& fresh, const recording_notice& notice,
                                                      const form& fields) const {
  auto hand_over = [](call& row) {
    const bool nothing_came_of_it = row.outcome == call_outcome::open || row.outcome == call_outcome::missed;
    row.outcome = nothing_came_of_it ? call_outcome::handed_over : row.outcome;
  };
  auto unit = [&](transaction& within) -> result<bool> {
    const result<call> row = update_call(within, fresh, fields, hand_over);
    if (!row) {
      return row.error();
    }
    return tell_owner(within, *row, notice);
  };
  result<bool> added = co_await transact<bool>(db_, unit);
  if (added && *added) {
    message_added_();
  }
  co_return added;
}

/// True when the owner had not been told yet.
result<bool> recording_handler::tell_owner(transaction& within, const call& row, const recording_notice& notice) const {
  if (!configured_.owner_phone) {
    return false;
  }
  const std::string subject = notice.recording ? notice.recording->str() : row.sid.str();
  outgoing_letter letter;
  letter.kind = message_kind::owner_handover;
  letter.to = configured_.owner_phone->str();
  letter.text = answer::owner_handover(configured_.facts, row.from, {}, subject, "the recording failed");
  letter.key = "recording-failed:" + subject;
  letter.plain_first_key = true;
  letter.call = row.sid;
  const result<int> posted = post_letter(within, configured_.facts, letter, time_.now());
  return posted ? result<bool>(*posted > 0) : result<bool>(posted.error());
}

response recording_handler::reply_to(const recording_notice& notice) const {
  if (!notice.is_action) {
    return xml_response(twiml::empty());
  }
  return xml_response(notice.what == recording_event::completed ? twiml::thanks(configured_.facts)
                                                                : twiml::farewell(configured_.facts, nothing_heard));
}

}  // namespace zylin::http
