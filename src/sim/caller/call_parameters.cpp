#include "caller/call_parameters.hpp"

#include "zylin/core/date_text.hpp"

#include <array>

namespace zylin::sim {

namespace {

std::string recording_url(const call_identity& call, const std::string& recording_sid) {
  return "https://api.twilio.com/2010-04-01/Accounts/" + call.account_sid + "/Recordings/" + recording_sid;
}

std::string now_text() {
  return format_rfc2822(system_clock().now());
}

}  // namespace

form voice_parameters(const call_identity& call, std::string call_status) {
  constexpr std::array<const char*, 4> sides = {"From", "To", "Caller", "Called"};
  constexpr std::array<const char*, 4> places = {"City", "State", "Zip", "Country"};
  form fields;
  fields.add("AccountSid", call.account_sid);
  fields.add("ApiVersion", "2010-04-01");
  fields.add("CallSid", call.call_sid);
  fields.add("CallStatus", std::move(call_status));
  fields.add("Direction", "inbound");
  fields.add("From", call.from);
  fields.add("To", call.to);
  fields.add("Caller", call.from);
  fields.add("Called", call.to);
  for (const char* side : sides) {
    for (const char* place : places) {
      fields.add(std::string(side) + place, "");
    }
  }
  return fields;
}

form action_parameters(const call_identity& call, const std::string& recording_sid, std::chrono::seconds duration) {
  form fields = voice_parameters(call, "in-progress");
  fields.add("RecordingSid", recording_sid);
  fields.add("RecordingUrl", recording_url(call, recording_sid));
  fields.add("RecordingDuration", std::to_string(duration.count()));
  fields.add("Digits", "");
  return fields;
}

form recording_parameters(const call_identity& call, const std::string& recording_sid, std::chrono::seconds duration) {
  form fields;
  fields.add("AccountSid", call.account_sid);
  fields.add("CallSid", call.call_sid);
  fields.add("RecordingSid", recording_sid);
  fields.add("RecordingUrl", recording_url(call, recording_sid));
  fields.add("RecordingStatus", "completed");
  fields.add("RecordingDuration", std::to_string(duration.count()));
  fields.add("RecordingChannels", "1");
  fields.add("RecordingSource", "RecordVerb");
  fields.add("RecordingStartTime", now_text());
  fields.add("RecordingTrack", "inbound");
  fields.add("ErrorCode", "0");
  return fields;
}

form completed_parameters(const call_identity& call, std::chrono::seconds duration) {
  const auto minutes = std::chrono::ceil<std::chrono::minutes>(duration);  // the billed unit
  form fields = voice_parameters(call, "completed");
  fields.add("CallDuration", std::to_string(duration.count()));
  fields.add("Duration", std::to_string(minutes.count()));
  fields.add("Timestamp", now_text());
  fields.add("CallbackSource", "call-progress-events");
  fields.add("SequenceNumber", "0");
  return fields;
}

}  // namespace zylin::sim
