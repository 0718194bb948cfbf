#include "twilio/delivery_reporter.hpp"

#include "reply_delay.hpp"

#include "zylin/core/form.hpp"
#include "zylin/http/signature.hpp"

#include <boost/asio/co_spawn.hpp>

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace zylin::sim {

namespace {

using namespace std::chrono_literals;

// A real callback follows its 201 after a network round trip; without a delay the two would overtake each other on
// loopback far more often than at Twilio.
constexpr auto before_each_status = 50ms;

struct reported_status {
  std::string word;
  std::optional<int> error_code;
};

std::vector<reported_status> statuses_of(std::optional<int> failure, bool jumbled) {
  const reported_status sent{"sent", std::nullopt};
  const reported_status last{failure ? "undelivered" : "delivered", failure};
  return jumbled ? std::vector{last, sent, last, sent} : std::vector{sent, last};
}

form status_form(const twilio_account& account, const accepted_message& message, const reported_status& status) {
  form fields;
  fields.add("AccountSid", account.options.account_sid);
  fields.add("ApiVersion", "2010-04-01");
  fields.add("MessageSid", message.sid);
  fields.add("SmsSid", message.sid);
  fields.add("MessageStatus", status.word);
  fields.add("SmsStatus", status.word);
  if (status.error_code) {
    fields.add("ErrorCode", std::to_string(*status.error_code));
  }
  fields.add("From", message.from);
  fields.add("To", message.to);
  if (message.to.starts_with("whatsapp:")) {
    fields.add("ChannelPrefix", "whatsapp");
    fields.add("ChannelToAddress", message.to.substr(message.to.find(':') + 1));
  }
  return fields;
}

ports::http_request status_request(const twilio_account& account, const accepted_message& message,
                                   const reported_status& status) {
  const form fields = status_form(account, message, status);
  ports::http_request outgoing(ports::http_method::post, account.routes.reachable(message.status_callback));
  outgoing.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
  outgoing.headers.emplace_back("X-Twilio-Signature",
                                http::sign(account.options.auth_token, message.status_callback, fields));
  outgoing.body = fields.encode();
  return outgoing;
}

ports::awaitable<void> report_all(std::shared_ptr<twilio_account> account, ports::http_client& network,
                                  accepted_message message, std::vector<reported_status> statuses) {
  for (const reported_status& status : statuses) {
    co_await wait_for(before_each_status);
    if (account->closed) {
      co_return;
    }
    account->messages.set_status(message.sid, status.word, status.error_code);
    ports::http_request outgoing = status_request(*account, message, status);
    // Twilio ignores the answer to a status callback, and does not repeat it.
    const auto ignored = co_await network.send(std::move(outgoing));
    static_cast<void>(ignored);
  }
}

}  // namespace

void delivery_reporter::report(const accepted_message& message, std::optional<int> failure) {
  auto reporting =
      report_all(account_, network_, message, statuses_of(failure, account_->options.faults.jumbled_reports));
  boost::asio::co_spawn(executor_, std::move(reporting), [](const std::exception_ptr& failure_of_ours) {
    if (failure_of_ours) {
      std::rethrow_exception(failure_of_ours);
    }
  });
}

}  // namespace zylin::sim
