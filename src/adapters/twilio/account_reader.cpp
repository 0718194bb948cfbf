#include "zylin/adapters/twilio/account_reader.hpp"

#include "wire.hpp"
#include "zylin/core/form.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace zylin::twilio {
namespace {

using nlohmann::json;

std::string text_of(const json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool is_true(const json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_boolean() && found->get<bool>();
}

error unreadable() {
  return {errc::bad_response, "Twilio's answer cannot be understood; does TWILIO_API_BASE_URL name its API?"};
}

awaitable<result<json>> get(http_client& network, const twilio_settings& account, std::string url,
                            std::chrono::milliseconds time) {
  http_request request(http_method::get, std::move(url));
  request.basic = credentials_of(account);
  request.total_timeout = time;
  const result<http_response> answer = co_await network.send(std::move(request));
  if (!answer) {
    co_return answer.error();
  }
  if (!answer->ok()) {
    co_return refusal_of(*answer, "account");
  }
  json document = json::parse(answer->body, nullptr, false);
  if (!document.is_object()) {
    co_return unreadable();
  }
  co_return document;
}

number_facts facts_of(const json& number) {
  number_facts facts;
  facts.voice_url = text_of(number, "voice_url");
  facts.voice_method = text_of(number, "voice_method");
  facts.voice_application = text_of(number, "voice_application_sid");
  facts.status_callback = text_of(number, "status_callback");
  if (const auto can = number.find("capabilities"); can != number.end() && can->is_object()) {
    facts.voice = is_true(*can, "voice");
    facts.sms = is_true(*can, "sms") || is_true(*can, "SMS");
  }
  return facts;
}

}  // namespace

awaitable<result<account_facts>> read_account(http_client& network, const twilio_settings& account,
                                              std::chrono::milliseconds time) {
  std::string url = resource_url(account, "");
  url.pop_back();
  url += ".json";
  const result<json> document = co_await get(network, account, std::move(url), time);
  if (!document) {
    co_return document.error();
  }
  account_facts facts;
  facts.status = text_of(*document, "status");
  facts.trial = text_of(*document, "type") == "Trial";
  if (facts.status.empty()) {
    co_return unreadable();
  }
  co_return facts;
}

awaitable<result<std::optional<number_facts>>> read_number(http_client& network, const twilio_settings& account,
                                                           const phone_number& number, std::chrono::milliseconds time) {
  form query;
  query.add("PhoneNumber", number.str());
  std::string url = resource_url(account, "IncomingPhoneNumbers.json?") + query.encode();
  const result<json> document = co_await get(network, account, std::move(url), time);
  if (!document) {
    co_return document.error();
  }
  const auto numbers = document->find("incoming_phone_numbers");
  if (numbers == document->end() || !numbers->is_array()) {
    co_return unreadable();
  }
  std::optional<number_facts> found;
  for (const json& each : *numbers) {
    if (each.is_object() && text_of(each, "phone_number") == number.str()) {
      found = facts_of(each);
    }
  }
  co_return found;
}

}  // namespace zylin::twilio
