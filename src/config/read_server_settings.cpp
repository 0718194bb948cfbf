#include "addresses.hpp"
#include "setting_readers.hpp"
#include "variable_reader.hpp"
#include "zylin/core/ascii.hpp"

#include <array>
#include <utility>

namespace zylin::config {
namespace {

constexpr int most_milliseconds = 3'600'000;

// True when only this machine can reach the server.
bool read_listen(variable_reader& variables, server_settings& into) {
  constexpr std::string_view name = "ZYLIN_LISTEN";
  const auto value = variables.get(name);
  if (!value) {
    return true;
  }
  auto address = parse_listen_address(*value);
  if (!address) {
    variables.report(name, shown(*value), "an IP address and a port, e.g. 127.0.0.1:8000 or [::1]:8000");
    return true;
  }
  into.listen_host = std::move(address->host);
  into.listen_port = address->port;
  return address->loopback;
}

void read_signature_rule(variable_reader& variables, bool listens_on_loopback, settings& into) {
  constexpr std::string_view name = "TWILIO_VALIDATE_SIGNATURES";
  variables.read_bool(name, into.twilio.validate_signatures);
  if (into.twilio.validate_signatures) {
    return;
  }
  if (!listens_on_loopback) {
    variables.report(name, "\"false\"", "true, because ZYLIN_LISTEN is open to other machines");
    return;
  }
  into.warnings.emplace_back("TWILIO_VALIDATE_SIGNATURES is false: whoever reaches the port can act in Twilio's name");
}

void read_trusted_proxies(variable_reader& variables, std::vector<std::string>& into) {
  constexpr std::string_view name = "TRUSTED_PROXIES";
  constexpr std::size_t most = 64;
  const auto value = variables.get(name);
  if (!value) {
    return;
  }
  std::string_view rest = *value;
  while (true) {
    const std::string_view entry = rest.substr(0, rest.find(','));
    auto address = parse_ip(ascii::trim(entry, " "));
    if (!address || into.size() == most) {
      variables.report(name, shown(ascii::trim(entry, " ")), "up to 64 IP addresses, separated by commas");
      return;
    }
    into.push_back(std::move(address->text));
    if (entry.size() == rest.size()) {
      return;
    }
    rest.remove_prefix(entry.size() + 1);
  }
}

}  // namespace

void read_logging(variable_reader& variables, logging_settings& into) {
  static constexpr auto levels = std::to_array<std::pair<std::string_view, log_level>>({{"trace", log_level::trace},
                                                                                        {"debug", log_level::debug},
                                                                                        {"info", log_level::info},
                                                                                        {"warn", log_level::warn},
                                                                                        {"error", log_level::error}});
  static constexpr auto formats =
      std::to_array<std::pair<std::string_view, log_format>>({{"text", log_format::text}, {"json", log_format::json}});
  constexpr std::string_view level = "LOG_LEVEL";
  if (ascii::lower_case(variables.get(level).value_or("")) == "warning") {  // the name in most other programs
    into.level = log_level::warn;
  } else {
    variables.read_choice(level, levels, into.level);
  }
  variables.read_choice("LOG_FORMAT", formats, into.format);
}

void read_storage(variable_reader& variables, settings& into) {
  constexpr std::string_view name = "DATABASE_PATH";
  constexpr std::size_t longest = 4000;
  std::string path;
  variables.read_line(name, longest, path);
  if (path.empty()) {
    return;
  }
  std::error_code ignored;  // an unreadable path is reported when it is opened
  if (path.ends_with('/') || std::filesystem::is_directory(path, ignored)) {
    variables.report(name, shown(path), "the path of a file, not of a directory");
    return;
  }
  into.database_path = path;
}

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
  variables.read_milliseconds("CALENDAR_POLL_MS", {1'000, 3'600'000}, into.calendar_poll);
  variables.read_milliseconds("QUEUE_AGE_ALARM_MS", {0, 86'400'000}, into.queue_age_alarm);
}

void read_public_url(variable_reader& variables, bool required, settings& into) {
  constexpr std::string_view name = "PUBLIC_URL";
  const auto value = variables.get(name);
  if (!value) {
    if (required) {
      variables.report_missing(name, "the address Twilio calls, e.g. https://your-domain.com");
    }
    return;
  }
  auto address = parse_web_address(*value);
  if (!address) {
    variables.report(name, shown_address(*value),
                     "an http or https address without user, query and fragment, e.g. https://your-domain.com");
    return;
  }
  if (address->host.find('_') != std::string::npos) {
    variables.report(name, shown_address(*value), "a host name without '_', because Twilio refuses it");
    return;
  }
  if (!address->secure && !address->loopback) {
    into.warnings.emplace_back("PUBLIC_URL uses plain http: what callers say crosses the network unprotected");
  }
  into.server.public_url = std::move(address->text);
}

void read_server(variable_reader& variables, settings& into) {
  const bool loopback = read_listen(variables, into.server);
  read_signature_rule(variables, loopback, into);
  read_public_url(variables, into.twilio.validate_signatures, into);
  read_trusted_proxies(variables, into.server.trusted_proxies);
  variables.read_whole("VOICE_RATE_LIMIT_PER_MINUTE", {0, 10'000}, into.server.voice_rate_limit_per_minute);
  variables.read_milliseconds("SHUTDOWN_GRACE_MS", {1, most_milliseconds}, into.server.shutdown_grace);
}

}  // namespace zylin::config
