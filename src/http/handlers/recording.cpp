#include "handlers/recording.hpp"

#include "handlers/call_status.hpp"
#include "handlers/replies.hpp"
#include "twiml.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/ports/outgoing_message.hpp"
#include "zylin/ports/recording_intake.hpp"

#include <spdlog/spdlog.h>

#include <string_view>

namespace zylin::http {
namespace {

std::optional<recording_sid> parse_sid(std::string_view text) {
  result<recording_sid> parsed = recording_sid::parse(text);
  return parsed ? std::optional(std::move(*parsed)) : std::nullopt;
}

std::optional<recording_sid> sid_in_url(std::string_view url) {
  const std::string_view path = url.substr(0, url.find_first_of("?#"));
  const std::string_view last = path.substr(path.rfind('/') + 1);
  return parse_sid(last.substr(0, last.find('.')));
}

std::optional<recording_sid> find_sid(const form& fields) {
  const std::string_view named = fields.get("RecordingSid");
  return named.empty() ? sid_in_url(fields.get("RecordingUrl")) : parse_sid(named);
}

recording_event read_status(std::string_view status, bool has_recording) {
  if (status == "completed") {
    return has_recording ? recording_event::completed : recording_event::unreadable;
  }
  if (status == "absent") {
    return recording_event::nothing;
  }
  return status == "failed" ? recording_event::failed : recording_event::pending;
}

recording_event read_action(const form& fields, bool has_recording) {
  if (has_recording) {
    return recording_event::completed;
  }
  return fields.get("RecordingSid").empty() ? recording_event::nothing : recording_event::unreadable;
}

constexpr std::string_view nothing_heard = "I did not hear anything. Please call again. Goodbye.";

/// Changes the stored row of `fresh.sid` (added when missing) by `change`.
template <class Change>
result<domain::call> update_call(ports::transaction& tx, const domain::call& fresh, const form& fields,
                                 const Change& change) {
  result<domain::call> stored = find_or_add(tx.calls(), fresh);
  if (!stored) {
    return stored;
  }
  merge_progress(*stored, fields, fresh.started_at);
  change(*stored);
  if (const result<void> saved = tx.calls().save(*stored); !saved) {
    return saved.error();
  }
  return stored;
}

}  // namespace

recording_notice read_recording_notice(const form& fields) {
  recording_notice notice;
  notice.recording = find_sid(fields);
  const bool has_recording = notice.recording.has_value();
  const std::optional<std::string_view> status = fields.find("RecordingStatus");
  notice.is_action = !status;
  notice.what = status ? read_status(*status, has_recording) : read_action(fields, has_recording);
  return notice;
}

recording_handler::recording_handler(const api_context& context)
    : settings_(context.settings),
      db_(context.db),
      time_(context.time),
      job_added_(context.job_added),
      message_added_(context.message_added),
      call_missed_(context.call_missed) {}

ports::awaitable<response> recording_handler::operator()(const form& fields, const path_parameters& path) const {
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
  const domain::call fresh = new_call(*id, fields, time_.now());
  const result<bool> stored = co_await store_notice(fresh, notice, fields);
  if (!stored) {
    spdlog::error("a recording of call {} could not be stored: {}", id->str(), stored.error().message());
    co_return storage_unavailable();
  }
  co_return reply_to(notice);
}

ports::awaitable<result<bool>> recording_handler::store_notice(const domain::call& fresh,
                                                               const recording_notice& notice,
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

ports::awaitable<result<bool>> recording_handler::store_recording(const domain::call& fresh,
                                                                  const recording_sid& recording,
                                                                  const form& fields) const {
  auto unit = [&](ports::transaction& tx) -> result<bool> {
    const result<domain::call> row = update_call(tx, fresh, fields, [](domain::call&) {});
    if (!row) {
      return row.error();
    }
    return take_recording(tx, *row, recording, fresh.started_at);
  };
  result<bool> added = co_await transact<bool>(db_, unit);
  if (added && *added) {
    job_added_();
  }
  co_return added;
}

ports::awaitable<result<bool>> recording_handler::store_absence(const domain::call& fresh, const form& fields) const {
  auto unit = [&](ports::transaction& tx) -> result<bool> {
    const result<domain::call> row = update_call(tx, fresh, fields, domain::mark_missed);
    return row ? result<bool>(true) : result<bool>(row.error());
  };
  result<bool> stored = co_await transact<bool>(db_, unit);
  if (stored) {
    call_missed_();
  }
  co_return stored;
}

ports::awaitable<result<bool>> recording_handler::store_loss(const domain::call& fresh, const recording_notice& notice,
                                                             const form& fields) const {
  auto hand_over = [](domain::call& row) {
    const bool nothing_came_of_it =
        row.outcome == domain::call_outcome::open || row.outcome == domain::call_outcome::missed;
    row.outcome = nothing_came_of_it ? domain::call_outcome::handed_over : row.outcome;
  };
  auto unit = [&](ports::transaction& tx) -> result<bool> {
    const result<domain::call> row = update_call(tx, fresh, fields, hand_over);
    if (!row) {
      return row.error();
    }
    return tell_owner(tx, *row, notice);
  };
  result<bool> added = co_await transact<bool>(db_, unit);
  if (added && *added) {
    message_added_();
  }
  co_return added;
}

/// True when the owner had not been told yet.
result<bool> recording_handler::tell_owner(ports::transaction& tx, const domain::call& row,
                                           const recording_notice& notice) const {
  if (!settings_.owner_phone) {
    return false;
  }
  const std::string subject = notice.recording ? notice.recording->str() : row.sid.str();
  ports::outgoing_message message;
  message.kind = domain::message_kind::owner_handover;
  message.to = settings_.owner_phone->str();
  message.text = domain::texts::owner_handover(settings_.business, row.from, {}, subject, "the recording failed");
  message.key = "recording-failed:" + subject;
  message.plain_first_key = true;
  message.call = row.sid;
  const result<int> posted = enqueue_message(tx, settings_.business, message, time_.now());
  return posted ? result<bool>(*posted > 0) : result<bool>(posted.error());
}

response recording_handler::reply_to(const recording_notice& notice) const {
  if (!notice.is_action) {
    return xml_response(twiml::empty());
  }
  return xml_response(notice.what == recording_event::completed ? twiml::thanks(settings_.business)
                                                                : twiml::farewell(settings_.business, nothing_heard));
}

}  // namespace zylin::http
