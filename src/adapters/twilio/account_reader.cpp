#include "zylin/adapters/twilio/account_reader.hpp"

#include "rest_reader.hpp"
#include "zylin/core/form.hpp"
#include "zylin/core/try.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace zylin::twilio {
namespace {

using nlohmann::json;

bool is_true(const json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_boolean() && found->get<bool>();
}

error unreadable() {
  return {errc::bad_response, "Twilio's answer cannot be understood; does TWILIO_API_BASE_URL name its API?"};
}

ports::awaitable<result<json>> get(const rest_reader& reader, std::string url) {
  CO_TRY_ASSIGN(const std::string body, co_await reader.get(std::move(url), "account"));
  json document = json::parse(body, nullptr, false);
  if (!document.is_object()) {
    co_return unreadable();
  }
  co_return document;
}

number_facts facts_of(const json& number) {
  number_facts read;
  read.voice_url = text_of(number, "voice_url");
  read.voice_method = text_of(number, "voice_method");
  read.voice_application = text_of(number, "voice_application_sid");
  read.status_callback = text_of(number, "status_callback");
  if (const auto can = number.find("capabilities"); can != number.end() && can->is_object()) {
    read.voice = is_true(*can, "voice");
    read.sms = is_true(*can, "sms") || is_true(*can, "SMS");
  }
  return read;
}

}  // namespace

ports::awaitable<result<account_facts>> read_account(ports::http_client& network,
                                                     const config::twilio_settings& account,
                                                     std::chrono::milliseconds time) {
  const rest_reader reader(network, account, time);
  std::string url = reader.url("");
  url.pop_back();
  url += ".json";
  CO_TRY_ASSIGN(const json document, co_await get(reader, std::move(url)));
  account_facts read;
  read.status = text_of(document, "status");
  read.trial = text_of(document, "type") == "Trial";
  if (read.status.empty()) {
    co_return unreadable();
  }
  co_return read;
}

ports::awaitable<result<std::optional<number_facts>>> read_number(ports::http_client& network,
                                                                  const config::twilio_settings& account,
                                                                  const phone_number& number,
                                                                  std::chrono::milliseconds time) {
  form query;
  query.add("PhoneNumber", number.str());
  const rest_reader reader(network, account, time);
  std::string url = reader.url("IncomingPhoneNumbers.json?") + query.encode();
  CO_TRY_ASSIGN(const json document, co_await get(reader, std::move(url)));
  const auto numbers = document.find("incoming_phone_numbers");
  if (numbers == document.end() || !numbers->is_array()) {
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
