#include "addresses.hpp"
#include "setting_readers.hpp"

#include <algorithm>
#include <array>

namespace zylin::config {
namespace {

constexpr std::size_t most_models = 8;  // each one that does not exist costs the caller one request

struct provider_names {
  std::string_view base_url;
  std::string_view api_key;
  std::string_view model;
  std::string_view transcribe_model;
};

constexpr provider_names first{"OPENAI_BASE_URL", "OPENAI_API_KEY", "OPENAI_MODEL", "OPENAI_TRANSCRIBE_MODEL"};
constexpr provider_names second{"OPENAI_FALLBACK_BASE_URL", "OPENAI_FALLBACK_API_KEY", "OPENAI_FALLBACK_MODEL",
                                "OPENAI_FALLBACK_TRANSCRIBE_MODEL"};

void read_provider(variable_reader& variables, const provider_names& names, settings& all, openai_settings& into) {
  read_upstream_url(variables, names.base_url, all, into.base_url);
  variables.read_secret(names.api_key, into.api_key);
  variables.read_words(names.model, most_models, into.models);
  variables.read_words(names.transcribe_model, most_models, into.transcribe_models);
  const auto address = parse_web_address(into.base_url);
  if (!variables.get(names.api_key) && address && address->host == "api.openai.com") {
    variables.report_missing(names.api_key,
                             "an API key, unless " + std::string(names.base_url) + " names another server");
  }
}

/// The models may have the same names as at the first provider; the key is never the first provider's.
void read_second_provider(variable_reader& variables, settings& into) {
  if (variables.get(second.base_url)) {
    openai_settings fallback;
    fallback.base_url.clear();
    fallback.models = into.openai.models;
    fallback.transcribe_models = into.openai.transcribe_models;
    fallback.upstream = domain::second_provider;
    read_provider(variables, second, into, fallback);
    into.openai_fallback = std::move(fallback);
    return;
  }
  const std::array useless{second.api_key, second.model, second.transcribe_model};
  if (std::ranges::any_of(useless, [&](std::string_view name) { return variables.get(name).has_value(); })) {
    variables.report_missing(second.base_url, "the second provider's address, because OPENAI_FALLBACK_… is set");
  }
}

// Only the first letters of the value are shown: tokens get pasted into the wrong line.
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

void read_upstream_url(variable_reader& variables, std::string_view name, settings& all, std::string& into) {
  const auto value = variables.get(name);
  if (!value) {
    return;
  }
  auto address = parse_web_address(*value);
  if (!address) {
    variables.report(name, shown_address(*value), "an https address without user, query and fragment");
    return;
  }
  const bool leaves_unprotected = !address->secure && !address->loopback;
  if (leaves_unprotected && !all.allow_insecure_upstream) {
    variables.report(name, shown_address(*value),
                     "an https address (plain http only to this machine, unless ALLOW_INSECURE_UPSTREAM=true)");
    return;
  }
  if (leaves_unprotected) {
    all.warnings.push_back(std::string(name) +
                           " uses plain http: credentials and callers' words cross the network "
                           "unprotected");
  }
  into = std::move(address->text);
}

void read_openai(variable_reader& variables, settings& into) {
  read_provider(variables, first, into, into.openai);
  read_second_provider(variables, into);
}

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

}  // namespace zylin::config
