#include "caller/webhook_request.hpp"

#include "zylin/core/date_text.hpp"

#include <boost/url/parse.hpp>
#include <boost/url/url.hpp>
#include <boost/url/url_view.hpp>

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

namespace urls = boost::urls;

namespace {

error unusable(std::string_view reference) {
  return {errc::bad_response, "TwiML: '" + std::string(reference) + "' is no address below the public URL (11200)"};
}

std::string origin(const urls::url_view& whole) {
  return std::string(whole.scheme()) + "://" + std::string(whole.encoded_authority());
}

// Twilio docs, "Webhooks security": a voice request over https is signed without port and userinfo, over
// http with the port; the fragment is never sent.
std::string signed_form(urls::url target) {
  target.remove_userinfo();
  target.remove_fragment();
  if (target.scheme_id() == urls::scheme::https) {
    target.remove_port();
  }
  return std::string(target.buffer());
}

}  // namespace

result<webhook_address> resolve_webhook(std::string_view reference, std::string_view document_url,
                                        std::string_view public_url, std::string_view server_url) {
  const auto base = urls::parse_uri(document_url);
  const auto relative = urls::parse_uri_reference(reference);
  const auto home = urls::parse_uri(public_url);
  if (!base || !relative || !home) {
    return unusable(reference);
  }
  urls::url target;
  if (!urls::resolve(*base, *relative, target) || origin(target) != origin(*home)) {
    return unusable(reference);
  }
  webhook_address address;
  address.signed_url = signed_form(target);
  address.connect_url = std::string(server_url) + std::string(target.encoded_target());
  address.path = std::string(target.encoded_path());
  return address;
}

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

form gather_parameters(const call_identity& call, const simulated_turn& said) {
  form fields = voice_parameters(call, "in-progress");
  if (said.what == simulated_turn::kind::words) {
    fields.add("SpeechResult", said.text);
    fields.add("Confidence", "0.91");
  } else if (said.what == simulated_turn::kind::keys) {
    fields.add("Digits", said.text);
  }
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
