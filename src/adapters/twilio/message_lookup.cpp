#include "message_lookup.hpp"

#include "zylin/core/date_text.hpp"
#include "zylin/core/form.hpp"
#include "zylin/core/try.hpp"

#include <algorithm>
#include <utility>

namespace zylin::twilio {
namespace {

constexpr int most_pages = 10;  // a thousand messages to one recipient in a day or two

/// The UTC day, `YYYY-MM-DD`, of `since` minus the leeway.
std::string day_of(time_point since) {
  const auto day = std::chrono::floor<std::chrono::days>(since - clock_leeway);
  return format_date(std::chrono::year_month_day(day)).value_or("");
}

/// Collects the messages that match, page by page.
class candidates {
 public:
  candidates(domain::message wanted, message_addresses between, time_point since, std::vector<std::string> others)
      : wanted_(std::move(wanted)), between_(std::move(between)), since_(since), others_(std::move(others)) {}

  void add(const message_page& page) {
    for (const listed_message& listed : page.messages) {
      if (is_same_message(listed, between_, wanted_, since_) && !is_other(listed.receipt.provider_sid)) {
        found_.push_back(listed.receipt);
      }
    }
  }
  /// The same text is the same message. A template is identified only by the absence of any other message.
  [[nodiscard]] bool is_decided() const { return !wanted_.as_template && !found_.empty(); }
  [[nodiscard]] result<std::optional<ports::message_receipt>> result_of_lookup() const {
    if (wanted_.as_template && found_.size() > 1) {
      return error(errc::bad_response, "message lookup: several messages could be the template that is looked for");
    }
    return found_.empty() ? std::nullopt : std::optional(found_.front());
  }

 private:
  [[nodiscard]] bool is_other(const std::string& sid) const {
    return std::find(others_.begin(), others_.end(), sid) != others_.end();
  }

  domain::message wanted_;
  message_addresses between_;
  time_point since_;
  std::vector<std::string> others_;
  std::vector<ports::message_receipt> found_;
};

}  // namespace

ports::awaitable<result<std::optional<ports::message_receipt>>> message_lookup::find(domain::message outgoing,
                                                                                     time_point since,
                                                                                     std::vector<std::string> others) {
  CO_TRY_ASSIGN(const message_addresses between, addresses_of(reader_.account(), outgoing));
  std::string url = first_page(between, since);
  candidates seen(std::move(outgoing), between, since, std::move(others));
  for (int count = 0; count < most_pages && !url.empty(); ++count) {
    CO_TRY_ASSIGN(const message_page page, co_await fetch_page(std::move(url)));
    seen.add(page);
    if (seen.is_decided() || page.next_page.empty()) {
      co_return seen.result_of_lookup();
    }
    url = reader_.own_page(page.next_page);
  }
  // An error, not "none": after that the caller would send a second time.
  co_return error(errc::bad_response, "message lookup: it goes on where we do not follow");
}

ports::awaitable<result<message_page>> message_lookup::fetch_page(std::string url) {
  CO_TRY_ASSIGN(const std::string body, co_await reader_.get(std::move(url), "message lookup"));
  co_return read_page(body);
}

// The parameter's name ends in the greater-than sign (Twilio docs: Message resource, "Read multiple").
std::string message_lookup::first_page(const message_addresses& between, time_point since) const {
  return reader_.url("Messages.json") + "?To=" + percent_encode(between.to) + "&From=" + percent_encode(between.from) +
         "&DateSent%3E=" + day_of(since) + "&PageSize=100";
}

}  // namespace zylin::twilio
