#include "twilio/account.hpp"

#include "basic_auth.hpp"

namespace zylin::sim {

twilio_account::twilio_account(stand_in_twilio_options how)
    : options(std::move(how)), authorization(basic_auth(options.account_sid, options.auth_token)) {}

bool twilio_account::admits(const http::request& incoming, std::string_view account_sid) const {
  return account_sid == options.account_sid && incoming.header("authorization") == authorization;
}

}  // namespace zylin::sim
