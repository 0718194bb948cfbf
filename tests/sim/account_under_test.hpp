#pragma once

#include "loop.hpp"

#include "zylin/core/form.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <string>

namespace zylin::sim {

inline const std::string test_account = "AC0123456789abcdef0123456789abcdef";
inline const std::string test_token = "token-of-the-test";

/// A started stand-in Twilio and requests to it.
class account_under_test : public loop {
 public:
  explicit account_under_test(stand_in_twilio_options options = {}) : twilio(io.get_executor(), identified(options)) {
    const auto started = twilio.start();
    EXPECT_TRUE(started) << (started ? "" : started.error().message());
  }

  [[nodiscard]] std::string resource(const std::string& path) const {
    return twilio.base_url() + "/2010-04-01/Accounts/" + test_account + "/" + path;
  }

  [[nodiscard]] static ports::http_request with_credentials(ports::http_request request) {
    request.basic = ports::basic_credentials{test_account, secret(test_token)};
    return request;
  }

  ports::http_response get(const std::string& path) {
    return send(with_credentials(ports::http_request(ports::http_method::get, resource(path))));
  }

  [[nodiscard]] ports::http_request creation(const form& fields) const {
    ports::http_request request =
        with_credentials(ports::http_request(ports::http_method::post, resource("Messages.json")));
    request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    request.body = fields.encode();
    return request;
  }

  ports::http_response create(const form& fields) { return send(creation(fields)); }

  stand_in_twilio twilio;

 private:
  static stand_in_twilio_options identified(stand_in_twilio_options options) {
    options.account_sid = test_account;
    options.auth_token = secret(test_token);
    return options;
  }
};

inline form whatsapp_message(const std::string& body = "Hello") {
  form fields;
  fields.add("To", "whatsapp:+14155550123");
  fields.add("From", "whatsapp:+14155550100");
  fields.add("Body", body);
  return fields;
}

}  // namespace zylin::sim
