#include "variables.hpp"

#include <array>

namespace zylin::config {

std::span<const std::string_view> known_variables() noexcept {
  static constexpr std::array names = std::to_array<std::string_view>({
      "TWILIO_ACCOUNT_SID",
      "TWILIO_AUTH_TOKEN",
      "TWILIO_AUTH_TOKEN_SECONDARY",
      "TWILIO_PHONE_NUMBER",
      "TWILIO_WHATSAPP_NUMBER",
      "OPENAI_API_KEY",
      "OPENAI_MODEL",
      "OPENAI_TRANSCRIBE_MODEL",
      "BUSINESS_NAME",
      "BUSINESS_PHONE",
      "BUSINESS_ADDRESS",
      "OWNER_PHONE",
      "BUSINESS_CONFIG",
      "PUBLIC_URL",
      "ZYLIN_LISTEN",
      "TRUSTED_PROXIES",
      "TWILIO_VALIDATE_SIGNATURES",
      "VOICE_RATE_LIMIT_PER_MINUTE",
      "DATABASE_PATH",
      "TWILIO_API_BASE_URL",
      "OPENAI_BASE_URL",
      "OPENAI_FALLBACK_BASE_URL",
      "OPENAI_FALLBACK_API_KEY",
      "OPENAI_FALLBACK_MODEL",
      "OPENAI_FALLBACK_TRANSCRIBE_MODEL",
      "ALLOW_INSECURE_UPSTREAM",
      "JOB_RETRY_BASE_MS",
      "JOB_MAX_ATTEMPTS",
      "WHATSAPP_MESSAGES_PER_SECOND",
      "SMS_MESSAGES_PER_SECOND",
      "RECORDING_RETRY_BASE_MS",
      "RECONCILE_DELAY_MS",
      "SWEEP_INTERVAL_MS",
      "MISSED_CALL_DELAY_MS",
      "UPSTREAM_TIMEOUT_MS",
      "AUDIO_LIMIT_MB",
      "CALENDAR_POLL_MS",
      "QUEUE_AGE_ALARM_MS",
      "SHUTDOWN_GRACE_MS",
      "LOG_LEVEL",
      "LOG_FORMAT",
  });
  return names;
}

}  // namespace zylin::config
