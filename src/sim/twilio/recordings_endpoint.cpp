#include "twilio/recordings_endpoint.hpp"

#include "reply_delay.hpp"
#include "twilio/rest_error.hpp"

#include <string>

namespace zylin::sim {

namespace {

http::response find_recording(twilio_account& account, const http::request& incoming,
                              const http::path_parameters& parts) {
  if (!account.admits(incoming, parts.at("account"))) {
    return not_authenticated(rest_exception(401, 20003, "Authenticate"));
  }
  constexpr std::string_view extension = ".wav";
  std::string_view sid = parts.at("file");
  if (sid.ends_with(extension)) {
    sid.remove_suffix(extension.size());
  }
  const auto wav = account.recordings.download(sid, account.options.recording_not_ready);
  if (!wav) {
    // Twilio does not tell "not yet" from "never".
    return rest_exception(404, 20404, "The requested resource " + incoming.path + " was not found");
  }
  http::response answer;
  answer.content_type = "audio/x-wav";
  answer.body = *wav;
  return answer;
}

awaitable<http::response> serve(std::shared_ptr<twilio_account> account, const http::request& incoming,
                                const http::path_parameters& parts) {
  co_await wait_for(account->options.reply_delay);
  co_return find_recording(*account, incoming, parts);
}

}  // namespace

http::handler download_recording(std::shared_ptr<twilio_account> account) {
  return [account = std::move(account)](const http::request& incoming, const http::path_parameters& parts) {
    return serve(account, incoming, parts);
  };
}

}  // namespace zylin::sim
