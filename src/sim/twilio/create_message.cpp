#include "reply_delay.hpp"
#include "twilio/message_json.hpp"
#include "twilio/message_rules.hpp"
#include "twilio/messages_endpoint.hpp"
#include "twilio/rest_error.hpp"

#include "zylin/core/form.hpp"
#include "zylin/sim/simulated_caller.hpp"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>

namespace zylin::sim {

namespace {

// Longer than any client waits: the connection is cut by whoever gives up first.
constexpr std::chrono::minutes never_answers{10};

http::response refuse(message_fault fault) {
  if (fault == message_fault::too_many_requests) {
    http::response answer = rest_error(429, 20429, "Too Many Requests");
    answer.headers.emplace_back("Retry-After", "1");
    return answer;
  }
  return rest_error(500, 20500, "Internal Server Error");
}

// A body of any other type carries no parameters for Twilio: JSON ends as "A 'To' phone number is required."
form read_fields(const http::request& incoming) {
  if (!incoming.header("content-type").starts_with("application/x-www-form-urlencoded")) {
    return {};
  }
  auto fields = form::parse(incoming.body);
  return fields ? std::move(*fields) : form{};
}

message_resource read_message(const form& fields) {
  message_resource made;
  made.created = system_clock().now();
  made.message.sid = random_sid("SM");
  made.message.to = fields.get("To");
  made.message.from = fields.get("From");
  made.message.body = fields.get("Body");
  made.message.status_callback = fields.get("StatusCallback");
  made.message.content_sid = fields.get("ContentSid");
  made.message.content_variables = fields.get("ContentVariables");
  made.message.channel = made.message.to.starts_with("whatsapp:") ? channel::whatsapp : channel::sms;
  return made;
}

std::optional<int> planned(const std::map<int, int>& codes, int ordinal) {
  const auto found = codes.find(ordinal);
  return found == codes.end() ? std::nullopt : std::optional(found->second);
}

class message_creation {
 public:
  message_creation(std::shared_ptr<twilio_account> account, delivery_reporter reporter)
      : account_(std::move(account)), reporter_(std::move(reporter)) {}

  awaitable<http::response> serve(const http::request& incoming, const http::path_parameters& parts) {
    co_await wait_for(account_->options.reply_delay);
    if (!account_->admits(incoming, parts.at("account"))) {
      co_return not_authenticated(rest_error(401, 20003, "Authenticate"));
    }
    const auto fault = next_fault();
    if (fault && *fault != message_fault::accept_then_hang) {
      co_return refuse(*fault);
    }
    const int ordinal = account_->creations;
    if (const auto refused = planned(account_->options.faults.refusals, ordinal)) {
      co_return rest_error(400, *refused, "refused as ordered");
    }
    http::response answer = take(read_fields(incoming), ordinal);
    if (fault && answer.status == 201) {
      co_await wait_for(never_answers);
    }
    co_return answer;
  }

 private:
  std::optional<message_fault> next_fault() {
    const auto& planned = account_->options.faults.message_creation;
    const auto found = planned.find(++account_->creations);
    return found == planned.end() ? std::nullopt : std::optional(found->second);
  }

  /// Why a message that was taken does not arrive.
  [[nodiscard]] std::optional<int> later_failure(const accepted_message& message, int ordinal) const {
    constexpr int outside_window = 63016;
    const twilio_faults& faults = account_->options.faults;
    const bool free_text = message.channel == channel::whatsapp && message.content_sid.empty();
    if (faults.window_closed && free_text && !account_->windows.is_open(message.to)) {
      return outside_window;
    }
    return planned(faults.undelivered, ordinal);
  }

  http::response take(const form& fields, int ordinal) {
    if (const auto refusal = check_message(fields)) {
      return rest_error(400, refusal->code, refusal->message);
    }
    const message_resource made = read_message(fields);
    if (!account_->messages.add(made)) {
      return refuse(message_fault::too_many_requests);
    }
    tell(made.message, later_failure(made.message, ordinal));
    http::response answer;
    answer.status = 201;
    answer.body = message_json(made, account_->options.account_sid)
                      .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return answer;
  }

  void tell(const accepted_message& message, std::optional<int> failure) {
    if (account_->listener) {
      account_->listener(message);
    }
    if (account_->options.report_delivery && !message.status_callback.empty()) {
      reporter_.report(message, failure);
    }
  }

  std::shared_ptr<twilio_account> account_;
  delivery_reporter reporter_;
};

}  // namespace

http::handler create_message(std::shared_ptr<twilio_account> account, delivery_reporter reporter) {
  auto creation = std::make_shared<message_creation>(std::move(account), std::move(reporter));
  return [creation = std::move(creation)](const http::request& incoming, const http::path_parameters& parts) {
    return creation->serve(incoming, parts);
  };
}

}  // namespace zylin::sim
