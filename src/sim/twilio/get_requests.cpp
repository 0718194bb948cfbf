#include "twilio/get_requests.hpp"

#include "reply_delay.hpp"
#include "twilio/rest_error.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace zylin::sim {
namespace {

ports::awaitable<http::response> serve(reader read, std::shared_ptr<twilio_account> account,
                                       const http::request& incoming, const http::path_parameters& parts) {
  co_await wait_for(account->options.reply_delay);
  if (!account->admits(incoming, parts.at("account"))) {
    co_return not_authenticated(rest_error(401, 20003, "Authenticate"));
  }
  co_return read(*account, incoming, parts);
}

}  // namespace

http::handler get_handler(reader read, std::shared_ptr<twilio_account> account) {
  return [read, account = std::move(account)](const http::request& incoming, const http::path_parameters& parts) {
    return serve(read, account, incoming, parts);
  };
}

http::response json_answer(const nlohmann::ordered_json& document) {
  http::response answer;
  answer.body = document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return answer;
}

form read_query(const http::request& incoming) {
  const auto question = incoming.target.find('?');
  if (question == std::string::npos) {
    return {};
  }
  auto fields = form::parse(std::string_view(incoming.target).substr(question + 1));
  return fields ? std::move(*fields) : form{};
}

}  // namespace zylin::sim
