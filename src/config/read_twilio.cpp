#include "setting_readers.hpp"

namespace zylin {
namespace {

// The value is shown by its first letters only: tokens get pasted into the wrong line.
void read_account(variable_reader& variables, std::optional<account_sid>& into) {
  constexpr std::string_view name = "TWILIO_ACCOUNT_SID";
  const auto value = variables.get(name);
  if (!value) {
    return;
  }
  auto account = account_sid::parse(*value);
  if (account) {
    into = std::move(*account);
    return;
  }
  const std::string start = value->starts_with("AC") ? "\"AC...\"" : "something";
  variables.report(name, start + " of " + std::to_string(value->size()) + " characters",
                   "AC and 32 hexadecimal digits");
}

void require(variable_reader& variables, std::string_view name, std::string_view expected) {
  if (!variables.get(name)) {
    variables.report_missing(name, std::string(expected));
  }
}

}  // namespace

void read_twilio(variable_reader& variables, settings_scope scope, settings& into) {
  twilio_settings& twilio = into.twilio;
  require(variables, "TWILIO_ACCOUNT_SID", "AC and 32 hexadecimal digits, from the Twilio console");
  require(variables, "TWILIO_AUTH_TOKEN", "the account's primary auth token, from the Twilio console");
  require(variables, "TWILIO_WHATSAPP_NUMBER", "the WhatsApp sender in E.164 form, e.g. +14155238886");
  if (scope == settings_scope::serve) {
    require(variables, "TWILIO_PHONE_NUMBER", "the number that is called, in E.164 form, e.g. +14155550123");
  }
  read_account(variables, twilio.account);
  variables.read_secret("TWILIO_AUTH_TOKEN", twilio.auth_token);
  variables.read_secret("TWILIO_AUTH_TOKEN_SECONDARY", twilio.auth_token_secondary);
  variables.read_phone("TWILIO_PHONE_NUMBER", twilio.voice_number);
  variables.read_phone("TWILIO_WHATSAPP_NUMBER", twilio.whatsapp_number);
  read_upstream_url(variables, "TWILIO_API_BASE_URL", into, twilio.api_base_url);
}

}  // namespace zylin
