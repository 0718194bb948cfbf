#include "doctor/findings.hpp"

#include "zylin/adapters/openai/configured_models.hpp"
#include "zylin/domain/staff.hpp"

#include <algorithm>
#include <array>

namespace zylin::cli {
namespace {

/// For Twilio the part after # sets its own retries; it is not part of the address.
std::string without_fragment(const std::string& address) {
  return address.substr(0, address.find('#'));
}

finding assess_voice_webhook(const twilio::number_facts& number, const std::string& expected) {
  constexpr const char* subject = "voice webhook";
  const std::string advice = "set \"A call comes in\" of the number to POST " + expected;
  if (!number.voice_application.empty()) {
    return {severity::warning, subject, "a TwiML app answers the number, which is not looked at",
            "see that its request URL is " + expected};
  }
  if (number.voice_url.empty()) {
    return {severity::failed, subject, "the number has none", advice};
  }
  if (without_fragment(number.voice_url) != expected) {
    return {severity::failed, subject, "Twilio calls " + number.voice_url, advice};
  }
  if (number.voice_method != "POST") {
    return {severity::failed, subject, "Twilio sends " + number.voice_method, advice};
  }
  return {severity::ok, subject, number.voice_url, {}};
}

finding assess_status_webhook(const twilio::number_facts& number, const std::string& expected) {
  constexpr const char* subject = "status callback";
  const std::string advice = "set \"Call status changes\" of the number to POST " + expected;
  if (number.status_callback.empty()) {
    return {severity::warning, subject, "the number has none, so calls without a recording are not noticed", advice};
  }
  if (without_fragment(number.status_callback) != expected) {
    return {severity::warning, subject, "Twilio calls " + number.status_callback, advice};
  }
  return {severity::ok, subject, number.status_callback, {}};
}

finding assess_abilities(const twilio::number_facts& number) {
  constexpr const char* subject = "phone number";
  if (!number.voice) {
    return {severity::failed, subject, "TWILIO_PHONE_NUMBER cannot be called", "use a number with voice"};
  }
  if (!number.sms) {
    return {severity::warning, subject, "TWILIO_PHONE_NUMBER cannot send text messages",
            "callers without WhatsApp cannot be written to; use a number with SMS"};
  }
  return {severity::ok, subject, "belongs to the account; voice and SMS", {}};
}

finding unread_list(const std::string& subject, const error& why, const config::openai_settings& asked) {
  switch (why.code()) {
    case errc::unauthorized: return {severity::failed, subject, why.message(), "check the key"};
    case errc::rejected:
      return {severity::warning, subject, asked.base_url + " answers, but does not list its models to this key",
              "`zylin simulate --real-openai` shows whether it works"};
    default: return {severity::failed, subject, why.message(), "check the network and the base URL"};
  }
}

/// A capacity of a service that people do means a class; one for which there is too little of something never fills.
void append_class_finding(findings& all, const domain::business& business, const domain::service& offered) {
  for (const std::string& needed : offered.resources) {
    const std::optional<int> count = count_of_resource(business, needed);
    if (offered.capacity > 1 && count && *count < offered.capacity) {
      all.push_back({severity::warning, "business",
                     "\"" + offered.name + "\" has a capacity of " + std::to_string(offered.capacity) +
                         ", but there are only " + std::to_string(*count) + " of \"" + needed +
                         "\", and each appointment holds one",
                     "set the capacity to what there is room for, or take the resource out of the service if a class "
                     "shares it"});
    }
  }
}

}  // namespace

findings assess_settings(const config::settings& settings) {
  findings all{
      {severity::ok, "settings", "complete and well-formed", {}},
      {severity::ok, "business", "\"" + settings.business.name + "\", times in " + settings.business.zone.name(), {}}};
  for (const std::string& warning : settings.warnings) {
    all.push_back({severity::warning, "settings", warning, "docs/configuration.md explains it"});
  }
  return all;
}

findings assess_staff(const domain::business& business, const std::vector<domain::booking>& unassigned) {
  findings all;
  if (at_once_is_guessed(business)) {
    all.push_back({severity::warning, "business",
                   "at most " + std::to_string(most_at_once(business)) +
                       " appointments run at one time over all services, which several of them would not need",
                   "set " + std::string(domain::at_once_key) + " in the business file, or list who serves as staff"});
  }
  for (const domain::service& each : business.services) {
    append_class_finding(all, business, each);
  }
  if (!unassigned.empty()) {
    std::string names;
    for (const domain::booking& row : unassigned) {
      names.append(names.empty() ? "" : ", ").append(row.reference);
    }
    all.push_back({severity::warning, "bookings", "in need of somebody: " + names,
                   "`zylin bookings move REF --at WHEN --staff NAME` gives one to a person"});
  }
  return all;
}

finding assess_public_url(const std::string& address) {
  constexpr std::string_view subject = "PUBLIC_URL";
  constexpr std::array<std::string_view, 3> own{"://127.", "://localhost", "://[::1]"};
  if (address.empty()) {
    return {severity::warning, std::string(subject), "not set",
            "set it to the address that Twilio calls; without it messages report no delivery"};
  }
  for (const std::string_view each : own) {
    if (address.find(each) != std::string::npos) {
      return {severity::failed, std::string(subject), address + " is this machine, which Twilio cannot reach",
              "set it to the address of your reverse proxy or tunnel (docs/deployment.md)"};
    }
  }
  if (!address.starts_with("https://")) {
    return {severity::warning, std::string(subject), address + " is not protected",
            "put a reverse proxy with TLS in front (docs/deployment.md)"};
  }
  return {severity::ok, std::string(subject), address, {}};
}

finding assess_database(const std::string& file, const result<sqlite::inspection>& seen) {
  constexpr const char* subject = "database";
  if (!seen && seen.error().code() == errc::not_found) {
    return {severity::ok, subject, file + " does not exist yet: the first start makes it", {}};
  }
  if (!seen) {
    return {severity::failed, subject, seen.error().message(), "docs/operations.md, \"Restoring a backup\""};
  }
  return {severity::ok,
          subject,
          file + (seen->current ? " is sound" : " is sound; the next start brings its schema up to date"),
          {}};
}

finding assess_disk_space(std::uintmax_t free_bytes) {
  constexpr std::uintmax_t needed = std::uintmax_t{64} << 20U;  // below this /readyz says no
  constexpr std::uintmax_t comfortable = std::uintmax_t{1} << 30U;
  const std::string seen = std::to_string(free_bytes >> 20U) + " MiB left beside the database";
  if (free_bytes < needed) {
    return {severity::failed, "disk", seen, "make room: the server does not call itself ready below 64 MiB"};
  }
  if (free_bytes < comfortable) {
    return {severity::warning, "disk", seen, "make room before it is full"};
  }
  return {severity::ok, "disk", seen, {}};
}

finding assess_account(const result<twilio::account_facts>& seen) {
  constexpr const char* subject = "Twilio";
  if (!seen && seen.error().code() == errc::unauthorized) {
    return {severity::failed, subject, seen.error().message(), "check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN"};
  }
  if (!seen) {
    return {severity::failed, subject, seen.error().message(), "check the network and TWILIO_API_BASE_URL"};
  }
  if (seen->status != "active") {
    return {severity::failed, subject, "the account is " + seen->status, "the Twilio console says why"};
  }
  if (seen->trial) {
    return {severity::warning, subject, "a trial account: it only reaches numbers that are verified in the console",
            "upgrade it before customers call"};
  }
  return {severity::ok, subject, "the credentials work", {}};
}

findings assess_number(const result<std::optional<twilio::number_facts>>& seen, const std::string& public_url) {
  if (!seen) {
    return {{severity::failed, "phone number", seen.error().message(), "try again"}};
  }
  if (!*seen) {
    return {{severity::failed, "phone number", "TWILIO_PHONE_NUMBER is no number of this account",
             "the Twilio console lists them under Phone Numbers"}};
  }
  findings all{assess_abilities(**seen)};
  if (!public_url.empty()) {
    all.push_back(assess_voice_webhook(**seen, public_url + "/api/twilio/voice"));
    all.push_back(assess_status_webhook(**seen, public_url + "/api/twilio/status"));
  }
  return all;
}

findings assess_models(const std::string& subject, const result<std::vector<domain::listed_model>>& seen,
                       const config::openai_settings& asked, std::chrono::sys_days today) {
  if (!seen) {
    return {unread_list(subject, seen.error(), asked)};
  }
  findings all;
  for (const domain::model_status& each : openai::status_of(asked, *seen)) {
    const bool listed = std::ranges::find(*seen, each.name, &domain::listed_model::name) != seen->end();
    if (!seen->empty() && !listed) {
      all.push_back({severity::warning, subject, asked.base_url + " does not list the model " + each.name,
                     "check its name in " + variable_of(each) + "; some servers take more than they list"});
    } else if (ends_soon(each, today)) {
      all.push_back({severity::warning, subject, shutdown_notice_text(each),
                     "docs/troubleshooting.md, \"Changing a model\", says how to try another one"});
    }
  }
  if (all.empty()) {
    all.push_back({severity::ok, subject, asked.base_url + " answers and takes the key", {}});
  }
  return all;
}

finding assess_calendar(const domain::external_calendar& own, const result<ports::external_calendar_answer>& seen) {
  const std::string subject = own.label + " (" + domain::masked_address(own.address.expose()) + ")";
  if (!seen) {
    return {severity::failed, subject, seen.error().message(),
            "check the address in the business file: it must give an iCalendar file to anybody who knows it"};
  }
  const std::string busy =
      std::to_string(seen->busy.size()) + " busy times from " + std::to_string(seen->events) + " events";
  if (seen->unknown_zones > 0) {
    return {severity::warning, subject,
            busy + ", of which some are in " + std::to_string(seen->unknown_zones) + " time zone(s) that are not known",
            "they are read in the business's time zone; check these events with `zylin calendar busy`"};
  }
  if (!seen->remark.empty()) {
    return {severity::warning, subject, busy + "; " + seen->remark,
            "check these events in that calendar, and with `zylin calendar busy`"};
  }
  return {severity::ok, subject, busy, {}};
}

findings assess_missing_models(const std::vector<domain::model_status>& known) {
  findings all;
  for (const domain::model_status& each : known) {
    if (each.missing) {
      all.push_back({each.successor_configured ? severity::warning : severity::failed, "models",
                     "the server was told by the provider: " + missing_notice_text(each),
                     "docs/troubleshooting.md, \"Changing a model\""});
    }
  }
  return all;
}

}  // namespace zylin::cli
