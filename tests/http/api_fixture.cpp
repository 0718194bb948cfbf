#include "http/api_fixture.hpp"

#include "zylin/http/signature.hpp"

namespace zylin::http::test {

ports::awaitable<result<std::optional<ports::calendar_file>>> one_calendar::open(std::string secret) {
  if (fails) {
    co_return error(errc::storage_failed, "disk I/O error");
  }
  if (secret != known) {
    co_return std::nullopt;
  }
  co_return std::optional(file);
}

api_test::api_test() {
  settings.twilio.account = *account_sid::parse(account);
  settings.twilio.auth_token = secret("f00dfeedf00dfeedf00dfeedf00dfeed");
  settings.server.public_url = "https://phone.example.org";
  settings.owner_phone = *phone_number::from_e164("+14155550199");
  settings.business = domain::default_business();
}

api_test::~api_test() {
  running.reset();
}

void api_test::start() {
  const auto readiness = [this]() -> ports::awaitable<std::vector<std::string>> { co_return unready; };
  const auto metrics = []() -> ports::awaitable<std::string> { co_return "zylin_up 1\n"; };
  const api_context context{settings,
                            time,
                            events,
                            intake,
                            calendars,
                            readiness,
                            metrics,
                            [this] { return paused_upstreams; },
                            [this] { return late; },
                            voice_patience,
                            has_conversation ? &conversation : nullptr};
  running = std::make_unique<running_server>(make_api(context));
}

raw_response api_test::post(std::string_view path, form fields) {
  fields.add("AccountSid", std::string(account));
  return post_raw(path, fields.encode(), signature_of(path, fields));
}

raw_response api_test::post_raw(std::string_view path, std::string_view body, std::string_view signature,
                                std::string_view content_type) {
  std::string bytes = "POST " + std::string(path) + " HTTP/1.1\r\nHost: phone.example.org\r\nConnection: close\r\n";
  bytes += "Content-Type: " + std::string(content_type) + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
  if (!signature.empty()) {
    bytes += "X-Twilio-Signature: " + std::string(signature) + "\r\n";
  }
  raw_client client(running->port());
  client.send(bytes + "\r\n" + std::string(body));
  return client.read_response().value_or(raw_response());
}

raw_response api_test::get(std::string_view path) {
  raw_client client(running->port());
  client.send("GET " + std::string(path) + " HTTP/1.1\r\nHost: phone.example.org\r\nConnection: close\r\n\r\n");
  return client.read_response().value_or(raw_response());
}

std::string api_test::signature_of(std::string_view path, const form& fields) const {
  return sign(settings.twilio.auth_token, settings.server.public_url + std::string(path), fields);
}

form api_test::voice_form(std::string_view id, std::string_view from) {
  return form(
      {{"CallSid", std::string(id)}, {"From", std::string(from)}, {"To", "+14155550100"}, {"CallStatus", "ringing"}});
}

form api_test::action_form() {
  form fields = voice_form();
  fields.add("RecordingSid", std::string(recording_id));
  fields.add("RecordingUrl", "https://api.twilio.com/2010-04-01/Accounts/AC/Recordings/" + std::string(recording_id));
  fields.add("RecordingDuration", "6");
  fields.add("Digits", "hangup");
  return fields;
}

form api_test::callback_form(std::string_view status) {
  return form({{"CallSid", std::string(call_id)},
               {"RecordingSid", std::string(recording_id)},
               {"RecordingUrl", "https://elsewhere.example/" + std::string(recording_id)},
               {"RecordingStatus", std::string(status)},
               {"RecordingDuration", "6"}});
}

std::string api_test::recording_path(std::string_view id) {
  return "/api/twilio/recording/" + std::string(id);
}

}  // namespace zylin::http::test
