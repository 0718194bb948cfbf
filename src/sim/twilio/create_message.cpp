#include "reply_delay.hpp"
#include "twilio/message_log.hpp"
#include "twilio/messages_endpoint.hpp"
#include "twilio/rest_error.hpp"
#include "zylin/core/form.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/core/utf8.hpp"
#include "zylin/sim/simulated_caller.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::sim {
namespace {

struct message_refusal {
  int code = 0;
  std::string message;
};

constexpr std::string_view whatsapp = "whatsapp:";
constexpr std::size_t max_body_characters = 1600;
constexpr std::size_t max_callback_bytes = 4000;

bool is_e164(std::string_view text) {
  if (text.size() < 8 || text.size() > 16 || text.front() != '+') {
    return false;
  }
  return text.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

bool is_address(std::string_view text) {
  if (text.starts_with(whatsapp)) {
    text.remove_prefix(whatsapp.size());
  }
  return is_e164(text);
}

bool is_template(std::string_view content_sid) {
  return is_sid(content_sid, "HX");
}

bool is_absolute(std::string_view url) {
  return (url.starts_with("http://") || url.starts_with("https://")) && url.size() <= max_callback_bytes;
}

std::optional<message_refusal> check_addresses(std::string_view to, std::string_view from) {
  if (to.empty()) {
    return message_refusal{21604, "A 'To' phone number is required."};
  }
  if (from.empty()) {
    return message_refusal{21603, "A 'From' phone number is required."};
  }
  if (!is_address(to)) {
    return message_refusal{21211, "Invalid 'To' Phone Number"};
  }
  if (!is_address(from)) {
    return message_refusal{21212, "Invalid 'From' Phone Number"};
  }
  if (to.starts_with(whatsapp) != from.starts_with(whatsapp)) {
    return message_refusal{21910, "Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel"};
  }
  return std::nullopt;
}

std::optional<message_refusal> check_content(std::string_view body, std::string_view content_sid) {
  if (body.empty() && content_sid.empty()) {
    return message_refusal{21602, "Message body is required."};
  }
  if (utf8::count(body) > max_body_characters) {
    return message_refusal{21617, "The concatenated message body exceeds the 1600 character limit"};
  }
  if (!content_sid.empty() && !is_template(content_sid)) {
    return message_refusal{21655, "The ContentSid is Invalid"};
  }
  return std::nullopt;
}

/// Why Twilio would refuse this message creation (always with status 400); nothing when it would take it.
std::optional<message_refusal> check_message(const form& fields) {
  if (auto refusal = check_addresses(fields.get("To"), fields.get("From"))) {
    return refusal;
  }
  if (auto refusal = check_content(fields.get("Body"), fields.get("ContentSid"))) {
    return refusal;
  }
  const auto callback = fields.find("StatusCallback");
  if (callback && !is_absolute(*callback)) {
    return message_refusal{21609, "Invalid 'StatusCallback' URL"};
  }
  return std::nullopt;
}

// Longer than any client waits: the client gives up and closes the connection.
constexpr std::chrono::minutes never_answers{10};

http::response refuse(message_fault fault) {
  if (fault == message_fault::too_many_requests) {
    http::response answer = rest_error(429, 20429, "Too Many Requests");
    answer.headers.emplace_back("Retry-After", "1");
    return answer;
  }
  return rest_error(500, 20500, "Internal Server Error");
}

// For Twilio a body of any other type has no parameters: JSON gets "A 'To' phone number is required."
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
  made.message.channel = made.message.to.starts_with("whatsapp:") ? domain::channel::whatsapp : domain::channel::sms;
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

  ports::awaitable<http::response> serve(const http::request& incoming, const http::path_parameters& parts) {
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

  /// Why an accepted message does not arrive.
  [[nodiscard]] std::optional<int> later_failure(const accepted_message& message, int ordinal) const {
    constexpr int outside_window = 63016;
    const twilio_faults& faults = account_->options.faults;
    const bool free_text = message.channel == domain::channel::whatsapp && message.content_sid.empty();
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
