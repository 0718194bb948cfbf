#include "twilio/delivery_reporter.hpp"

#include "reply_delay.hpp"

#include "zylin/core/form.hpp"
#include "zylin/http/signature.hpp"

#include <boost/asio/co_spawn.hpp>

#include <array>
#include <exception>
#include <string>

namespace zylin::sim {

namespace {

using namespace std::chrono_literals;

// A real callback follows its 201 by a network round trip; without a moment between them the two would
// overtake each other on loopback far more often than they do at Twilio.
constexpr auto before_each_status = 50ms;

constexpr std::array<const char*, 2> statuses = {"sent", "delivered"};

form status_form(const twilio_account& account, const accepted_message& message, std::string status) {
  form fields;
  fields.add("AccountSid", account.options.account_sid);
  fields.add("ApiVersion", "2010-04-01");
  fields.add("MessageSid", message.sid);
  fields.add("SmsSid", message.sid);
  fields.add("MessageStatus", status);
  fields.add("SmsStatus", std::move(status));
  fields.add("From", message.from);
  fields.add("To", message.to);
  if (message.to.starts_with("whatsapp:")) {
    fields.add("ChannelPrefix", "whatsapp");
    fields.add("ChannelToAddress", message.to.substr(message.to.find(':') + 1));
  }
  return fields;
}

http_request status_request(const twilio_account& account, const accepted_message& message, const std::string& status) {
  const form fields = status_form(account, message, status);
  http_request outgoing(http_method::post, account.routes.reachable(message.status_callback));
  outgoing.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
  outgoing.headers.emplace_back("X-Twilio-Signature",
                                http::sign(account.options.auth_token, message.status_callback, fields));
  outgoing.body = fields.encode();
  return outgoing;
}

awaitable<void> report_both(std::shared_ptr<twilio_account> account, http_client& network, accepted_message message) {
  for (const char* status : statuses) {
    co_await wait_for(before_each_status);
    if (account->closed) {
      co_return;
    }
    account->messages.set_status(message.sid, status);
    http_request outgoing = status_request(*account, message, status);
    // Twilio does not care what a status callback answers, and does not repeat it.
    const auto ignored = co_await network.send(std::move(outgoing));
    static_cast<void>(ignored);
  }
}

}  // namespace

void delivery_reporter::report(const accepted_message& message) {
  boost::asio::co_spawn(executor_, report_both(account_, network_, message), [](const std::exception_ptr& failure) {
    if (failure) {
      std::rethrow_exception(failure);
    }
  });
}

}  // namespace zylin::sim
