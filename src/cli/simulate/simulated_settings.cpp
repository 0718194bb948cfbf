#include "simulate/simulated_settings.hpp"

#include "simulate/business_file.hpp"
#include "zylin/sim/simulated_caller.hpp"

#include <array>
#include <fstream>
#include <map>
#include <string>

namespace zylin::cli {
namespace {

using variables = std::map<std::string, std::string>;

constexpr std::array<const char*, 20> kept = {"BUSINESS_CONFIG",
                                              "BUSINESS_NAME",
                                              "BUSINESS_PHONE",
                                              "BUSINESS_ADDRESS",
                                              "LOG_LEVEL",
                                              "LOG_FORMAT",
                                              "JOB_RETRY_BASE_MS",
                                              "JOB_MAX_ATTEMPTS",
                                              "UPSTREAM_TIMEOUT_MS",
                                              "AUDIO_LIMIT_MB",
                                              "QUEUE_AGE_ALARM_MS",
                                              "SHUTDOWN_GRACE_MS",
                                              "RECONCILE_DELAY_MS",
                                              "RECORDING_RETRY_BASE_MS",
                                              "SWEEP_INTERVAL_MS",
                                              "MISSED_CALL_DELAY_MS",
                                              "VOICE_RATE_LIMIT_PER_MINUTE",
                                              "WHATSAPP_MESSAGES_PER_SECOND",
                                              "SMS_MESSAGES_PER_SECOND",
                                              "ALLOW_INSECURE_UPSTREAM"};
constexpr std::array<const char*, 8> kept_for_openai = {"OPENAI_API_KEY",           "OPENAI_MODEL",
                                                        "OPENAI_TRANSCRIBE_MODEL",  "OPENAI_BASE_URL",
                                                        "OPENAI_FALLBACK_BASE_URL", "OPENAI_FALLBACK_API_KEY",
                                                        "OPENAI_FALLBACK_MODEL",    "OPENAI_FALLBACK_TRANSCRIBE_MODEL"};

template <class Names>
void copy(const config::environment& values, const Names& names, variables& into) {
  for (const char* name : names) {
    if (const auto value = values.get(name)) {
      into.insert_or_assign(name, std::string(*value));
    }
  }
}

variables made_up(const std::filesystem::path& folder) {
  return {
      {"TWILIO_ACCOUNT_SID", sim::random_sid("AC")},
      {"TWILIO_AUTH_TOKEN", sim::random_sid("")},
      {"TWILIO_PHONE_NUMBER", "+14155550100"},
      {"TWILIO_WHATSAPP_NUMBER", "+14155550188"},
      {"OPENAI_API_KEY", sim::random_sid("sk-simulated-")},
      {"OWNER_PHONE", "+14155550199"},
      {"PUBLIC_URL", "https://clinic.example"},
      {"ZYLIN_LISTEN", "127.0.0.1:0"},
      {"DATABASE_PATH", (folder / "zylin.db").string()},
      {"LOG_LEVEL", "warn"},
      {"WHATSAPP_MESSAGES_PER_SECOND", "1000"},  // the simulation measures this program, not a sender's allowance
      {"SMS_MESSAGES_PER_SECOND", "1000"},
  };
}

std::string write_business(const std::filesystem::path& folder) {
  const std::filesystem::path file = folder / "business.json";
  std::ofstream(file) << simulated_business;  // a failure shows when the settings are read
  return file.string();
}

/// A simulation asks nobody outside.
void forget_external_calendars(domain::business& business) {
  business.calendars.clear();
  for (domain::staff_member& each : business.staff) {
    each.calendar = secret();
  }
}

}  // namespace

std::variant<config::settings, std::vector<config::settings_problem>> simulated_settings(
    const config::environment& values, const std::filesystem::path& folder, bool real_openai) {
  variables chosen = made_up(folder);
  copy(values, kept, chosen);
  if (real_openai) {
    chosen.erase("OPENAI_API_KEY");  // a made-up one would hide that the real one is missing
    copy(values, kept_for_openai, chosen);
  }
  if (!chosen.contains("BUSINESS_CONFIG")) {
    chosen.emplace("BUSINESS_CONFIG", write_business(folder));
  }
  auto read = parse_settings(config::environment(std::move(chosen)), config::settings_scope::serve);
  if (auto* const valid = std::get_if<config::settings>(&read)) {
    forget_external_calendars(valid->business);
  }
  return read;
}

}  // namespace zylin::cli
