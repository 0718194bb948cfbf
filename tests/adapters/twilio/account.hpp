#pragma once

#include "zylin/config/settings.hpp"

namespace zylin::twilio {

inline const std::string test_account = "AC" + std::string(32, 'a');

inline config::twilio_settings account_for_tests() {
  config::twilio_settings account;
  account.account = *account_sid::parse(test_account);
  account.auth_token = secret("token");
  account.voice_number = *phone_number::from_e164("+15550001111");
  account.whatsapp_number = *phone_number::from_e164("+15550002222");
  account.api_base_url = "https://twilio.example/";
  return account;
}

}  // namespace zylin::twilio
