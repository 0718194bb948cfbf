#include "wire.hpp"

#include "zylin/core/number.hpp"
#include "zylin/core/redact.hpp"

#include <nlohmann/json.hpp>

namespace zylin::twilio {
namespace {

struct twilio_error {
  std::optional<int> code;
  std::string message;
};

twilio_error read_json(const nlohmann::json& body) {
  twilio_error read;
  if (const auto code = body.find("code"); code != body.end() && code->is_number_integer()) {
    read.code = code->get<int>();
  }
  if (const auto message = body.find("message"); message != body.end() && message->is_string()) {
    read.message = message->get<std::string>();
  }
  return read;
}

std::string_view element(std::string_view xml, std::string_view open, std::string_view close) {
  const std::size_t begin = xml.find(open);
  if (begin == std::string_view::npos) {
    return {};
  }
  const std::string_view rest = xml.substr(begin + open.size());
  return rest.substr(0, std::min(rest.find(close), rest.size()));
}

// `<TwilioResponse><RestException>`: only two values are needed, so no XML parser.
twilio_error read_xml(std::string_view body) {
  twilio_error read;
  const std::string_view code = element(body, "<Code>", "</Code>");
  read.code = parse_number<int>(code);
  read.message = element(body, "<Message>", "</Message>");
  return read;
}

twilio_error read_error(const ports::http_response& answer) {
  const auto json = nlohmann::json::parse(answer.body, nullptr, false);
  return json.is_object() ? read_json(json) : read_xml(answer.body);
}

errc meaning_of(int status) {
  switch (status) {
    case 401:
    case 403: return errc::unauthorized;
    case 408: return errc::server_failed;  // it stopped waiting for our request: it may have acted
    case 429: return errc::rate_limited;
    default: break;
  }
  if (status >= 500) {
    return errc::server_failed;
  }
  return status >= 400 ? errc::rejected : errc::bad_response;
}

std::string without_trailing_slash(std::string base) {
  while (base.ends_with('/')) {
    base.pop_back();
  }
  return base;
}

}  // namespace

std::string resource_url(const config::twilio_settings& account, std::string_view resource) {
  return without_trailing_slash(account.api_base_url) + "/2010-04-01/Accounts/" +
         (account.account ? account.account->str() : std::string()) + "/" + std::string(resource);
}

ports::basic_credentials credentials_of(const config::twilio_settings& account) {
  return {account.account ? account.account->str() : std::string(), account.auth_token};
}

error refusal_of(const ports::http_response& answer, std::string_view what) {
  constexpr std::size_t longest_quote = 160;
  const twilio_error read = read_error(answer);
  std::string sentence = std::string(what) + ": HTTP " + std::to_string(answer.status);
  if (read.code) {
    sentence += ", Twilio error " + std::to_string(*read.code);
  }
  if (!read.message.empty()) {
    sentence += ": " + redact(read.message, longest_quote);
  }
  return error(meaning_of(answer.status), std::move(sentence))
      .with_retry_after(retry_after(answer))
      .with_provider_code(read.code.value_or(answer.status));
}

}  // namespace zylin::twilio
