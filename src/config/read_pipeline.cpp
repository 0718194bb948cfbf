#include "setting_readers.hpp"

namespace zylin {

void read_pipeline(variable_reader& variables, pipeline_settings& into) {
  constexpr whole_range up_to_an_hour = {1, 3'600'000};
  variables.read_milliseconds("JOB_RETRY_BASE_MS", up_to_an_hour, into.job_retry_base);
  variables.read_whole("JOB_MAX_ATTEMPTS", {1, 100}, into.job_max_attempts);
  variables.read_milliseconds("RECORDING_RETRY_BASE_MS", up_to_an_hour, into.recording_retry_base);
  variables.read_milliseconds("RECONCILE_DELAY_MS", up_to_an_hour, into.reconcile_delay);
  constexpr whole_range up_to_a_thousand = {1, 1'000};
  variables.read_whole("WHATSAPP_MESSAGES_PER_SECOND", up_to_a_thousand, into.whatsapp_messages_per_second);
  variables.read_whole("SMS_MESSAGES_PER_SECOND", up_to_a_thousand, into.sms_messages_per_second);
  variables.read_milliseconds("SWEEP_INTERVAL_MS", {0, 3'600'000}, into.sweep_interval);
  variables.read_milliseconds("MISSED_CALL_DELAY_MS", {0, 3'600'000}, into.missed_call_delay);
  variables.read_milliseconds("UPSTREAM_TIMEOUT_MS", {100, 600'000}, into.upstream_timeout);
  variables.read_whole("AUDIO_LIMIT_MB", {16, 1'000'000}, into.audio_limit_mb);
  variables.read_milliseconds("QUEUE_AGE_ALARM_MS", {0, 86'400'000}, into.queue_age_alarm);
}

}  // namespace zylin
