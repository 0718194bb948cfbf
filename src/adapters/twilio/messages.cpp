#include "zylin/adapters/twilio/messages.hpp"

#include "message_wire.hpp"
#include "wire.hpp"
#include "zylin/adapters/upstream_timer.hpp"
#include "zylin/core/form.hpp"

#include <cstdio>
#include <utility>

namespace zylin::twilio {
namespace {

constexpr int most_pages = 10;  // of a lookup: a thousand messages to one recipient in a day or two

/// `YYYY-MM-DD` in UTC of the day on which `since`, with leeway, falls.
std::string day_of(time_point since) {
  const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(since - std::chrono::minutes(1)));
  char text[32];
  (void)std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()),
                      static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  return text;
}

class messages final : public messenger {
 public:
  messages(http_client& network, twilio_settings account, std::string status_callback, std::chrono::milliseconds time,
           telemetry& events)
      : network_(network),
        account_(std::move(account)),
        status_callback_(std::move(status_callback)),
        time_(time),
        events_(events) {}

  awaitable<result<message_receipt>> send(message outgoing) override {
    const upstream_timer timer(events_, "twilio", "message");
    result<message_receipt> outcome = co_await post(std::move(outgoing));
    timer.finish(outcome);
    co_return outcome;
  }

  awaitable<result<std::optional<message_receipt>>> find_sent(message outgoing, time_point since) override {
    const upstream_timer timer(events_, "twilio", "message_lookup");
    result<std::optional<message_receipt>> outcome = co_await look_up(std::move(outgoing), since);
    timer.finish(outcome);
    co_return outcome;
  }

 private:
  awaitable<result<message_receipt>> post(message outgoing) {
    const result<message_addresses> between = addresses_of(account_, outgoing);
    if (!between) {
      co_return between.error();
    }
    http_request request = creation(*between, outgoing.body);
    const result<http_response> answer = co_await network_.send(std::move(request));
    if (!answer) {
      co_return answer.error();
    }
    if (!answer->ok()) {
      co_return refusal_of(*answer, "message");
    }
    co_return read_receipt(answer->body);
  }

  awaitable<result<std::optional<message_receipt>>> look_up(message outgoing, time_point since) {
    const result<message_addresses> between = addresses_of(account_, outgoing);
    if (!between) {
      co_return between.error();
    }
    std::string url = first_page(*between, since);
    for (int count = 0; count < most_pages && !url.empty(); ++count) {
      const result<message_page> page = co_await fetch_page(std::move(url));
      if (!page) {
        co_return page.error();
      }
      for (const listed_message& listed : page->messages) {
        if (is_same_message(listed, *between, outgoing.body, since)) {
          co_return listed.receipt;
        }
      }
      if (page->next_page.empty()) {
        co_return std::nullopt;
      }
      url = own_page(page->next_page);
    }
    // Not "none": the caller would send a second time.
    co_return error(errc::bad_response, "message lookup: it goes on where we do not follow");
  }

  awaitable<result<message_page>> fetch_page(std::string url) {
    http_request request(http_method::get, std::move(url));
    request.basic = credentials_of(account_);
    request.total_timeout = time_;
    request.max_response_bytes = std::size_t{4} << 20U;
    const result<http_response> answer = co_await network_.send(std::move(request));
    if (!answer) {
      co_return answer.error();
    }
    if (!answer->ok()) {
      co_return refusal_of(*answer, "message lookup");
    }
    co_return read_page(answer->body);
  }

  [[nodiscard]] http_request creation(const message_addresses& between, const std::string& body) const {
    form fields;
    fields.add("To", between.to);
    fields.add("From", between.from);
    fields.add("Body", body);
    if (!status_callback_.empty()) {
      fields.add("StatusCallback", status_callback_);
    }
    http_request request(http_method::post, resource_url(account_, "Messages.json"));
    request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    request.basic = credentials_of(account_);
    request.total_timeout = time_;
    request.body = fields.encode();
    return request;
  }

  // The parameter's name ends in the greater-than sign (Twilio docs: Message resource, "Read multiple").
  [[nodiscard]] std::string first_page(const message_addresses& between, time_point since) const {
    return resource_url(account_, "Messages.json") + "?To=" + percent_encode(between.to) +
           "&From=" + percent_encode(between.from) + "&DateSent%3E=" + day_of(since) + "&PageSize=100";
  }

  /// Only a path of our own account is followed, on our own base URL, because the credentials go along.
  /// Empty where the path leads elsewhere.
  [[nodiscard]] std::string own_page(std::string_view path) const {
    const std::string own = resource_url(account_, "");
    const std::size_t path_at = own.find("/2010-04-01/");
    if (!path.starts_with(std::string_view(own).substr(path_at))) {
      return {};
    }
    return own.substr(0, path_at) + std::string(path);
  }

  http_client& network_;
  twilio_settings account_;
  std::string status_callback_;
  std::chrono::milliseconds time_;
  telemetry& events_;
};

}  // namespace

std::unique_ptr<messenger> create_messenger(http_client& network, const twilio_settings& account,
                                            std::string status_callback, std::chrono::milliseconds time,
                                            telemetry& events) {
  return std::make_unique<messages>(network, account, std::move(status_callback), time, events);
}

}  // namespace zylin::twilio
