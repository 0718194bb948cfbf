#include "zylin/adapters/ical/calendar_download.hpp"

#include "busy_times.hpp"
#include "zylin/core/try.hpp"

#include <string>
#include <utility>

namespace zylin::ical {
namespace {

constexpr std::size_t longest_feed = std::size_t{16} << 20U;
constexpr int most_redirects = 3;

constexpr int not_modified = 304;
constexpr int status_ok = 200;

errc meaning_of(int status) {
  constexpr int too_many_requests = 429;
  constexpr int first_server_error = 500;
  switch (status) {
    case 401:
    case 403: return errc::unauthorized;
    case 404:
    case 410: return errc::not_found;
    case too_many_requests: return errc::rate_limited;
    default: return status >= first_server_error ? errc::server_failed : errc::rejected;
  }
}

error refused_with(const ports::http_response& answer) {
  return error(meaning_of(answer.status), "the answer is status " + std::to_string(answer.status))
      .with_retry_after(ports::retry_after(answer));
}

ports::http_request make_feed_request(const ports::external_calendar_query& asked, std::chrono::milliseconds longest) {
  ports::http_request request(ports::http_method::get, std::string(asked.address.expose()));
  request.headers.emplace_back("Accept", "text/calendar, */*;q=0.1");
  if (!asked.known.tag.empty()) {
    request.headers.emplace_back("If-None-Match", asked.known.tag);
  }
  if (!asked.known.last_modified.empty()) {
    request.headers.emplace_back("If-Modified-Since", asked.known.last_modified);
  }
  request.total_timeout = longest;
  request.max_response_bytes = longest_feed;
  request.redirects = most_redirects;
  return request;
}

/// What is too long to be sent back, or holds what no header may, is no version.
std::string usable_header(std::string_view value) {
  constexpr std::size_t longest = 500;
  const bool usable = value.size() <= longest && value.find_first_of("\r\n") == std::string_view::npos;
  return usable ? std::string(value) : std::string();
}

std::string counted(std::size_t count, std::string_view one, std::string_view several) {
  return count == 1 ? std::string(one) : std::to_string(count) + std::string(several);
}

std::string remark_on(const busy_times& read) {
  std::string text;
  if (read.never_fitting > 0) {
    text = counted(read.never_fitting, "1 event repeats", " events repeat") +
           " on days that do not exist, so only the other times block";
  }
  if (read.moved_rests > 0) {
    text.append(text.empty() ? "" : "; ")
        .append(counted(read.moved_rests, "the rest of 1 series was moved", " rests of series were moved"))
        .append(", so old and new times block");
  }
  return text;
}

class calendar_download final : public ports::external_calendar_source {
 public:
  calendar_download(ports::http_client& network, std::chrono::milliseconds longest)
      : network_(network), longest_(longest) {}

  ports::awaitable<result<ports::external_calendar_answer>> read(ports::external_calendar_query asked) override {
    ports::http_request request = make_feed_request(asked, longest_);
    result<ports::http_response> sent = co_await network_.send(std::move(request));
    if (!sent) {
      co_return sent.error();
    }
    co_return take(asked, *sent);
  }

 private:
  static result<ports::external_calendar_answer> take(const ports::external_calendar_query& asked,
                                                      const ports::http_response& sent) {
    ports::external_calendar_answer answer;
    const bool was_known = !asked.known.tag.empty() || !asked.known.last_modified.empty();
    if (sent.status == not_modified && was_known) {
      answer.unchanged = true;
      return answer;
    }
    if (sent.status != status_ok) {
      return refused_with(sent);
    }
    const busy_query query{.zone = asked.zone, .window = asked.window, .own_uids_end = asked.own_uids_end};
    TRY_ASSIGN(busy_times read, read_busy_times(sent.body, query));
    answer.busy = std::move(read.spans);
    answer.events = read.events;
    answer.unknown_zones = read.unknown_zones;
    answer.remark = remark_on(read);
    answer.version = {usable_header(sent.header("etag")), usable_header(sent.header("last-modified"))};
    return answer;
  }

  ports::http_client& network_;
  std::chrono::milliseconds longest_;
};

}  // namespace

std::unique_ptr<ports::external_calendar_source> create_calendar_download(ports::http_client& network,
                                                                          std::chrono::milliseconds longest) {
  return std::make_unique<calendar_download>(network, longest);
}

}  // namespace zylin::ical
