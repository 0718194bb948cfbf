#include "handlers/recording.hpp"

#include "handlers/call_form.hpp"
#include "handlers/replies.hpp"
#include "twiml.hpp"

#include <spdlog/spdlog.h>

#include <string_view>
#include <utility>

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
    : settings_(context.settings), intake_(context.intake) {}

ports::awaitable<response> recording_handler::operator()(const form& fields, const path_parameters& path) const {
  const result<call_sid> id = read_call_in_path(path, fields);
  if (!id) {
    co_return error_response(400, id.error().message());
  }
  const recording_notice notice = read_recording_notice(fields);
  if (notice.what == recording_event::unreadable) {
    co_return error_response(400, "the form names no recording");
  }
  domain::call_progress told = read_call_progress(*id, fields);
  const result<std::string> stored = co_await store(std::move(told), notice);
  if (!stored) {
    spdlog::error("a recording of call {} could not be stored: {}", id->str(), stored.error().message());
    co_return storage_unavailable();
  }
  co_return reply_to(notice, *stored);
}

ports::awaitable<result<std::string>> recording_handler::store(domain::call_progress told,
                                                               recording_notice notice) const {
  switch (notice.what) {
    case recording_event::completed:
      co_return co_await intake_.recording_arrived(std::move(told), std::move(*notice.recording));
    case recording_event::nothing: co_return co_await intake_.recording_absent(std::move(told));
    case recording_event::failed:
      co_return co_await intake_.recording_failed(std::move(told), std::move(notice.recording));
    case recording_event::pending:
    case recording_event::unreadable: break;
  }
  co_return result<std::string>(settings_.business.language);
}

response recording_handler::reply_to(const recording_notice& notice, std::string_view language) const {
  if (!notice.is_action) {
    return xml_response(twiml::empty());
  }
  const domain::texts::audience caller{.business = settings_.business, .language = language};
  return xml_response(notice.what == recording_event::completed ? twiml::thanks(caller) : twiml::nothing_heard(caller));
}

}  // namespace zylin::http
