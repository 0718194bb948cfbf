#pragma once

#include "zylin/core/ids.hpp"
#include "zylin/core/phone_number.hpp"
#include "zylin/core/secret.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/model_status.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::config {

enum class log_level { trace, debug, info, warn, error };
enum class log_format { text, json };

struct twilio_settings {
  std::optional<account_sid> account;        ///< always present in checked settings of `serve`
  secret auth_token;                         ///< never empty in checked settings of `serve`
  secret auth_token_secondary;               ///< empty unless a rotation is under way
  std::optional<phone_number> voice_number;  ///< voice and SMS sender
  std::optional<phone_number> whatsapp_number;
  std::string api_base_url = "https://api.twilio.com";  ///< no trailing slash
  bool validate_signatures = true;
};

struct openai_settings {
  secret api_key;                                                ///< may be empty for a self-hosted server
  std::string base_url = "https://api.openai.com/v1";            ///< no trailing slash
  std::vector<std::string> models{"gpt-6-luna"};                 ///< best first, never empty
  std::vector<std::string> transcribe_models{"gpt-transcribe"};  ///< best first, never empty
  std::string_view upstream = domain::first_provider;            ///< what metrics call it; a literal
};

struct server_settings {
  std::string listen_host = "127.0.0.1";
  std::uint16_t listen_port = 8000;
  std::string public_url;  ///< scheme://host[:port][/prefix], no trailing slash, no query
  std::vector<std::string> trusted_proxies;
  int voice_rate_limit_per_minute = 10;  ///< per caller; 0 = off
  std::chrono::milliseconds shutdown_grace{10'000};
};

struct pipeline_settings {
  std::chrono::milliseconds job_retry_base{2'000};
  int job_max_attempts = 5;
  std::chrono::milliseconds recording_retry_base{2'000};
  std::chrono::milliseconds upstream_timeout{30'000};    ///< total for one upstream request
  std::chrono::milliseconds reconcile_delay{15'000};     ///< before an ambiguous message is looked up
  std::chrono::milliseconds sweep_interval{300'000};     ///< between searches for unreported recordings; 0 = off
  std::chrono::milliseconds missed_call_delay{120'000};  ///< before a call that left nothing is followed up
  int whatsapp_messages_per_second = 80;                 ///< what the sender may send
  int sms_messages_per_second = 1;
  int audio_limit_mb = 1024;                           ///< MiB of recordings kept on disk
  std::chrono::milliseconds calendar_poll{300'000};    ///< between two readings of an external calendar
  std::chrono::milliseconds queue_age_alarm{900'000};  ///< a job unfinished for longer is reported; 0 = off
};

struct logging_settings {
  log_level level = log_level::info;
  log_format format = log_format::text;
};

/// Everything an operator can set, checked.
struct settings {
  bool allow_insecure_upstream = false;  ///< plain http to Twilio's and OpenAI's stand-ins beyond loopback
  twilio_settings twilio;
  openai_settings openai;
  std::optional<openai_settings> openai_fallback;  ///< used when `openai` has failed for good; has its own key
  server_settings server;
  pipeline_settings pipeline;
  logging_settings logging;
  std::filesystem::path database_path = "data/zylin.db";
  std::optional<phone_number> owner_phone;
  domain::business business;
  std::vector<std::string> warnings;  ///< to be logged at start, e.g. signatures switched off
};

}  // namespace zylin::config
