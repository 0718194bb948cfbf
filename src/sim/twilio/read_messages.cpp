#include "twilio/get_requests.hpp"
#include "twilio/message_log.hpp"
#include "twilio/messages_endpoint.hpp"
#include "twilio/rest_error.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace zylin::sim {

namespace {

nlohmann::ordered_json list_json(const std::vector<message_resource>& chosen, const http::request& incoming,
                                 std::string_view account_sid) {
  nlohmann::ordered_json page;
  page["first_page_uri"] = incoming.target;
  page["end"] = chosen.empty() ? 0 : chosen.size() - 1;
  page["previous_page_uri"] = nullptr;
  page["messages"] = nlohmann::ordered_json::array();
  for (const auto& each : chosen) {
    page["messages"].push_back(message_json(each, account_sid));
  }
  page["uri"] = incoming.target;
  page["page_size"] = 50;
  page["start"] = 0;
  page["next_page_uri"] = nullptr;
  page["page"] = 0;
  return page;
}

http::response answer_messages(twilio_account& account, const http::request& incoming, const http::path_parameters&) {
  const form query = read_query(incoming);
  message_filter wanted;
  wanted.to = query.get("To");
  wanted.from = query.get("From");
  wanted.sent_since = query.get("DateSent>");
  return json_answer(list_json(account.messages.list(wanted), incoming, account.options.account_sid));
}

http::response fetch_message(twilio_account& account, const http::request& incoming,
                             const http::path_parameters& parts) {
  constexpr std::string_view extension = ".json";
  std::string_view sid = parts.at("file");
  if (sid.ends_with(extension)) {
    sid.remove_suffix(extension.size());
  }
  const auto found = account.messages.find(sid);
  if (!found) {
    return rest_error(404, 20404, "The requested resource " + incoming.path + " was not found");
  }
  return json_answer(message_json(*found, account.options.account_sid));
}

}  // namespace

http::handler list_messages(std::shared_ptr<twilio_account> account) {
  return get_handler(answer_messages, std::move(account));
}

http::handler fetch_message(std::shared_ptr<twilio_account> account) {
  return get_handler(fetch_message, std::move(account));
}

}  // namespace zylin::sim
