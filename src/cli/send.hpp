#pragma once

#include "zylin/config/settings.hpp"

#include <string>

namespace zylin::cli {

/// `zylin send`: sends one WhatsApp message with the configured account, to test the set-up. Shows Twilio's answer.
/// Returns the exit status.
int send_message(const config::settings& settings, const std::string& phone, const std::string& text);

}  // namespace zylin::cli
