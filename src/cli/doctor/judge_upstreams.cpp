#include "doctor/judgement.hpp"

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

finding judge_models(std::string subject, const result<std::vector<std::string>>& seen, const openai_settings& asked) {
  if (!seen && seen.error().code() == errc::unauthorized) {
    return {verdict::failed, std::move(subject), seen.error().message(), "check the key"};
  }
  if (!seen && seen.error().code() == errc::rejected) {
    return {verdict::warning, std::move(subject), asked.base_url + " answers, but does not list its models",
            "`zylin simulate --real-openai` shows whether it works"};
  }
  if (!seen) {
    return {verdict::failed, std::move(subject), seen.error().message(), "check the network and the base URL"};
  }
  for (const std::string& wanted : {asked.model, asked.transcribe_model}) {
    if (!seen->empty() && std::ranges::find(*seen, wanted) == seen->end()) {
      return {verdict::warning, std::move(subject), asked.base_url + " does not list the model " + wanted,
              "check its name; some servers take more than they list"};
    }
  }
  return {verdict::ok, std::move(subject), asked.base_url + " answers and takes the key", {}};
}

}  // namespace zylin::cli
