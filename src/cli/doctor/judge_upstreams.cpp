#include "doctor/judgement.hpp"
#include "zylin/adapters/openai/configured_models.hpp"

#include <algorithm>

namespace zylin::cli {
namespace {

/// Twilio takes what follows # as advice for its own retries; it is no part of the address.
std::string without_fragment(const std::string& address) {
  return address.substr(0, address.find('#'));
}

finding judge_voice(const twilio::number_facts& number, const std::string& expected) {
  constexpr const char* subject = "voice webhook";
  const std::string advice = "set \"A call comes in\" of the number to POST " + expected;
  if (!number.voice_application.empty()) {
    return {verdict::warning, subject, "a TwiML app answers the number, which is not looked at",
            "see that its request URL is " + expected};
  }
  if (number.voice_url.empty()) {
    return {verdict::failed, subject, "the number has none", advice};
  }
  if (without_fragment(number.voice_url) != expected) {
    return {verdict::failed, subject, "Twilio calls " + number.voice_url, advice};
  }
  if (number.voice_method != "POST") {
    return {verdict::failed, subject, "Twilio sends " + number.voice_method, advice};
  }
  return {verdict::ok, subject, number.voice_url, {}};
}

finding judge_status(const twilio::number_facts& number, const std::string& expected) {
  constexpr const char* subject = "status callback";
  const std::string advice = "set \"Call status changes\" of the number to POST " + expected;
  if (number.status_callback.empty()) {
    return {verdict::warning, subject, "the number has none, so calls without a recording are not noticed", advice};
  }
  if (without_fragment(number.status_callback) != expected) {
    return {verdict::warning, subject, "Twilio calls " + number.status_callback, advice};
  }
  return {verdict::ok, subject, number.status_callback, {}};
}

finding judge_abilities(const twilio::number_facts& number) {
  constexpr const char* subject = "phone number";
  if (!number.voice) {
    return {verdict::failed, subject, "TWILIO_PHONE_NUMBER cannot be called", "use a number with voice"};
  }
  if (!number.sms) {
    return {verdict::warning, subject, "TWILIO_PHONE_NUMBER cannot send text messages",
            "callers without WhatsApp cannot be written to; use a number with SMS"};
  }
  return {verdict::ok, subject, "belongs to the account; voice and SMS", {}};
}

finding unread_list(const std::string& subject, const error& why, const openai_settings& asked) {
  switch (why.code()) {
    case errc::unauthorized: return {verdict::failed, subject, why.message(), "check the key"};
    case errc::rejected:
      return {verdict::warning, subject, asked.base_url + " answers, but does not list its models to this key",
              "`zylin simulate --real-openai` shows whether it works"};
    default: return {verdict::failed, subject, why.message(), "check the network and the base URL"};
  }
}

}  // namespace

finding judge_account(const result<twilio::account_facts>& seen) {
  constexpr const char* subject = "Twilio";
  if (!seen && seen.error().code() == errc::unauthorized) {
    return {verdict::failed, subject, seen.error().message(), "check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN"};
  }
  if (!seen) {
    return {verdict::failed, subject, seen.error().message(), "check the network and TWILIO_API_BASE_URL"};
  }
  if (seen->status != "active") {
    return {verdict::failed, subject, "the account is " + seen->status, "the Twilio console says why"};
  }
  if (seen->trial) {
    return {verdict::warning, subject, "a trial account: it only reaches numbers that are verified in the console",
            "upgrade it before customers call"};
  }
  return {verdict::ok, subject, "the credentials work", {}};
}

findings judge_number(const result<std::optional<twilio::number_facts>>& seen, const std::string& public_url) {
  if (!seen) {
    return {{verdict::failed, "phone number", seen.error().message(), "try again"}};
  }
  if (!*seen) {
    return {{verdict::failed, "phone number", "TWILIO_PHONE_NUMBER is no number of this account",
             "the Twilio console lists them under Phone Numbers"}};
  }
  findings all{judge_abilities(**seen)};
  if (!public_url.empty()) {
    all.push_back(judge_voice(**seen, public_url + "/api/twilio/voice"));
    all.push_back(judge_status(**seen, public_url + "/api/twilio/status"));
  }
  return all;
}

findings judge_models(const std::string& subject, const result<std::vector<listed_model>>& seen,
                      const openai_settings& asked, std::chrono::sys_days today) {
  if (!seen) {
    return {unread_list(subject, seen.error(), asked)};
  }
  findings all;
  for (const model_status& each : openai::status_of(asked, *seen)) {
    const bool listed = std::ranges::find(*seen, each.name, &listed_model::name) != seen->end();
    if (!seen->empty() && !listed) {
      all.push_back({verdict::warning, subject, asked.base_url + " does not list the model " + each.name,
                     "check its name in " + variable_of(each) + "; some servers take more than they list"});
    } else if (ends_soon(each, today)) {
      all.push_back({verdict::warning, subject, shutdown_notice_text(each),
                     "docs/troubleshooting.md, \"Changing a model\", says how to try another one"});
    }
  }
  if (all.empty()) {
    all.push_back({verdict::ok, subject, asked.base_url + " answers and takes the key", {}});
  }
  return all;
}

findings judge_missing_models(const std::vector<model_status>& known) {
  findings all;
  for (const model_status& each : known) {
    if (each.missing) {
      all.push_back({each.successor_configured ? verdict::warning : verdict::failed, "models",
                     "the server was told by the provider: " + missing_notice_text(each),
                     "docs/troubleshooting.md, \"Changing a model\""});
    }
  }
  return all;
}

}  // namespace zylin::cli
