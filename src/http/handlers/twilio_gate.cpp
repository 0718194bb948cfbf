#include "twilio_gate.hpp"

#include "zylin/core/redact.hpp"

#include <spdlog/spdlog.h>

#include <cstddef>
#include <string_view>
#include <utility>

namespace zylin::http {
namespace {

form query_of(const request& incoming) {
  const std::size_t question = incoming.target.find('?');
  if (question == std::string::npos) {
    return {};
  }
  result<form> query = form::parse(std::string_view(incoming.target).substr(question + 1));
  return query ? std::move(*query) : form();
}

class protected_handler {
 public:
  protected_handler(std::shared_ptr<const twilio_gate> gate, twilio_query_handler inner)
      : gate_(std::move(gate)), inner_(std::move(inner)) {}

  ports::awaitable<response> operator()(const request& incoming, const path_parameters& path) const {
    std::variant<form, response> admitted = gate_->admit(incoming);
    if (response* refusal = std::get_if<response>(&admitted)) {
      co_return std::move(*refusal);
    }
    const form query = query_of(incoming);
    co_return co_await inner_(std::get<form>(admitted), path, query);
  }

 private:
  std::shared_ptr<const twilio_gate> gate_;
  twilio_query_handler inner_;
};

std::vector<secret> tokens_of(const config::twilio_settings& account) {
  return {account.auth_token, account.auth_token_secondary};
}

}  // namespace

twilio_gate::twilio_gate(const config::settings& settings)
    : settings_(settings), verifier_(tokens_of(settings.twilio)), client_(settings.server.trusted_proxies) {}

std::variant<form, response> twilio_gate::admit(const request& incoming) const {
  result<form> fields = form::parse(incoming.body);
  if (!fields) {
    return error_response(400, "the body is no form");
  }
  if (!is_signed(incoming, *fields)) {
    spdlog::warn("refused a webhook whose signature is not Twilio's for {}, from {}",
                 redact(settings_.server.public_url + incoming.path), client_.of(incoming).to_string());
    return error_response(403, "the signature is missing or wrong");
  }
  if (!is_for_our_account(*fields)) {
    spdlog::warn("refused a webhook for another AccountSid at {}, from {}", redact(incoming.path),
                 client_.of(incoming).to_string());
    return error_response(403, "the request is for another account");
  }
  return std::move(*fields);
}

bool twilio_gate::is_signed(const request& incoming, const form& fields) const {
  if (!settings_.twilio.validate_signatures) {
    return true;
  }
  signed_request presented;
  presented.url = settings_.server.public_url + incoming.target;
  presented.signature = std::string(incoming.header("x-twilio-signature"));
  presented.parameters = fields;
  return verifier_.is_valid(presented);
}

bool twilio_gate::is_for_our_account(const form& fields) const {
  return settings_.twilio.account && fields.get("AccountSid") == settings_.twilio.account->str();
}

handler protect(std::shared_ptr<const twilio_gate> gate, twilio_handler inner) {
  twilio_query_handler without_query = [inner = std::move(inner)](const form& fields, const path_parameters& path,
                                                                  const form&) { return inner(fields, path); };
  return protect(std::move(gate), std::move(without_query));
}

handler protect(std::shared_ptr<const twilio_gate> gate, twilio_query_handler inner) {
  return protected_handler(std::move(gate), std::move(inner));
}

}  // namespace zylin::http
