#include "recording_notice.hpp"

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

}  // namespace zylin::http
