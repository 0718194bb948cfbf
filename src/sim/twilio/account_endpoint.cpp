#include "twilio/account_endpoint.hpp"

#include "reply_delay.hpp"
#include "twilio/get_requests.hpp"
#include "twilio/rest_error.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/core/form.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace zylin::sim {
namespace {

nlohmann::ordered_json call_json(const known_call& call, std::string_view account_sid) {
  nlohmann::ordered_json document;
  document["sid"] = call.sid;
  document["account_sid"] = account_sid;
  document["from"] = call.from;
  document["to"] = call.to;
  document["status"] = call.status;
  document["direction"] = call.direction;
  document["date_created"] = format_rfc2822(call.started);
  document["start_time"] = format_rfc2822(call.started);
  document["end_time"] = nullptr;
  document["duration"] = nullptr;
  if (call.status == "completed") {
    document["end_time"] = format_rfc2822(call.started + call.duration);
    document["duration"] = std::to_string(call.duration.count());
  }
  document["price"] = nullptr;
  document["api_version"] = "2010-04-01";
  return document;
}

http::response fetch_call(twilio_account& account, const http::request& incoming, const http::path_parameters& parts) {
  constexpr std::string_view extension = ".json";
  std::string_view sid = parts.at("file");
  if (sid.ends_with(extension)) {
    sid.remove_suffix(extension.size());
  }
  const auto found = account.calls.find(sid);
  if (!found) {
    return rest_error(404, 20404, "The requested resource " + incoming.path + " was not found");
  }
  return json_answer(call_json(*found, account.options.account_sid));
}

using nlohmann::ordered_json;

http::response json_answer(const ordered_json& document) {
  http::response answer;
  answer.body = document.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
  return answer;
}

std::string wanted_number(const http::request& incoming) {
  const auto question = incoming.target.find('?');
  if (question == std::string::npos) {
    return {};
  }
  const auto fields = form::parse(std::string_view(incoming.target).substr(question + 1));
  return fields ? std::string(fields->get("PhoneNumber")) : std::string();
}

ordered_json number_json(const stand_in_twilio_options& account) {
  ordered_json number;
  number["account_sid"] = account.account_sid;
  number["phone_number"] = account.phone_number;
  number["voice_url"] = account.voice_url;
  number["voice_method"] = "POST";
  number["voice_application_sid"] = nullptr;
  number["status_callback"] = account.status_callback;
  number["status_callback_method"] = "POST";
  number["capabilities"] = {{"voice", true}, {"sms", true}, {"mms", true}, {"fax", false}};
  return number;
}

ports::awaitable<http::response> serve_account(std::shared_ptr<twilio_account> account, const http::request& incoming,
                                               const http::path_parameters& parts) {
  co_await wait_for(account->options.reply_delay);
  constexpr std::string_view extension = ".json";
  std::string_view sid = parts.at("file");
  if (sid.ends_with(extension)) {
    sid.remove_suffix(extension.size());
  }
  if (!account->admits(incoming, sid)) {
    co_return not_authenticated(rest_error(401, 20003, "Authenticate"));
  }
  ordered_json document;
  document["sid"] = account->options.account_sid;
  document["friendly_name"] = "Stand-in";
  document["status"] = "active";
  document["type"] = "Full";
  co_return json_answer(document);
}

ports::awaitable<http::response> serve_numbers(std::shared_ptr<twilio_account> account, const http::request& incoming,
                                               const http::path_parameters& parts) {
  co_await wait_for(account->options.reply_delay);
  if (!account->admits(incoming, parts.at("account"))) {
    co_return not_authenticated(rest_error(401, 20003, "Authenticate"));
  }
  ordered_json page;
  page["incoming_phone_numbers"] = ordered_json::array();
  const std::string& own = account->options.phone_number;
  if (!own.empty() && wanted_number(incoming) == own) {
    page["incoming_phone_numbers"].push_back(number_json(account->options));
  }
  page["next_page_uri"] = nullptr;
  co_return json_answer(page);
}

}  // namespace

http::handler fetch_call(std::shared_ptr<twilio_account> account) {
  return get_handler(fetch_call, std::move(account));
}

http::handler fetch_account(std::shared_ptr<twilio_account> account) {
  return [account = std::move(account)](const http::request& incoming, const http::path_parameters& parts) {
    return serve_account(account, incoming, parts);
  };
}

http::handler list_numbers(std::shared_ptr<twilio_account> account) {
  return [account = std::move(account)](const http::request& incoming, const http::path_parameters& parts) {
    return serve_numbers(account, incoming, parts);
  };
}

}  // namespace zylin::sim
