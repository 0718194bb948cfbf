#include "zylin/adapters/twilio/messages.hpp"

#include "message_lookup.hpp"
#include "message_wire.hpp"
#include "wire.hpp"
#include "zylin/adapters/upstream_timer.hpp"
#include "zylin/core/form.hpp"
#include "zylin/core/try.hpp"

#include <string>
#include <utility>
#include <vector>

namespace zylin::twilio {
namespace {

class messages final : public ports::messenger {
 public:
  messages(ports::http_client& network, config::twilio_settings account, std::string status_callback,
           std::chrono::milliseconds time, ports::telemetry& events)
      : network_(network),
        account_(std::move(account)),
        lookup_(network, account_, time),
        status_callback_(std::move(status_callback)),
        time_(time),
        events_(events) {}

  ports::awaitable<result<ports::message_receipt>> send(domain::message outgoing) override {
    const upstream_timer timer(events_, "twilio", "message");
    result<ports::message_receipt> outcome = co_await post(std::move(outgoing));
    timer.finish(outcome);
    co_return outcome;
  }

  ports::awaitable<result<std::optional<ports::message_receipt>>> find_sent(domain::message outgoing, time_point since,
                                                                            std::vector<std::string> others) override {
    const upstream_timer timer(events_, "twilio", "message_lookup");
    result<std::optional<ports::message_receipt>> outcome =
        co_await lookup_.find(std::move(outgoing), since, std::move(others));
    timer.finish(outcome);
    co_return outcome;
  }

 private:
  ports::awaitable<result<ports::message_receipt>> post(domain::message outgoing) {
    CO_TRY_ASSIGN(const message_addresses between, addresses_of(account_, outgoing));
    ports::http_request request = creation(between, outgoing);
    CO_TRY_ASSIGN(const ports::http_response answer, co_await network_.send(std::move(request)));
    if (!answer.ok()) {
      co_return refusal_of(answer, "message");
    }
    co_return read_receipt(answer.body);
  }

  [[nodiscard]] ports::http_request creation(const message_addresses& between, const domain::message& outgoing) const {
    form fields;
    fields.add("To", between.to);
    fields.add("From", between.from);
    add_content(fields, outgoing);
    if (!status_callback_.empty()) {
      fields.add("StatusCallback", status_callback_);
    }
    ports::http_request request(ports::http_method::post, resource_url(account_, "Messages.json"));
    request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    request.basic = credentials_of(account_);
    request.total_timeout = time_;
    request.body = fields.encode();
    return request;
  }

  ports::http_client& network_;
  config::twilio_settings account_;
  message_lookup lookup_;
  std::string status_callback_;
  std::chrono::milliseconds time_;
  ports::telemetry& events_;
};

}  // namespace

std::unique_ptr<ports::messenger> create_messenger(ports::http_client& network, const config::twilio_settings& account,
                                                   std::string status_callback, std::chrono::milliseconds time,
                                                   ports::telemetry& events) {
  return std::make_unique<messages>(network, account, std::move(status_callback), time, events);
}

}  // namespace zylin::twilio
