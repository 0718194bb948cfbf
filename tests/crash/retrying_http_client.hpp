#pragma once

#include "zylin/ports/http_client.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin::test {

/// Repeats a request until the answer is not a 5xx, as Twilio does with a webhook whose address asks for it
/// (`#rc=…&rp=all`), but for longer: the server is being restarted meanwhile.
class retrying_http_client final : public ports::http_client {
 public:
  explicit retrying_http_client(ports::http_client& network) : network_(network) {}

  ports::awaitable<result<ports::http_response>> send(ports::http_request request) override {
    request.headers.emplace_back("Connection", "close");  // connections that the server keeps open must not matter
    boost::asio::steady_timer pause(co_await boost::asio::this_coro::executor);
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
      ports::http_request again = request;
      result<ports::http_response> answer = co_await network_.send(std::move(again));
      if (answer) {
        note(request.url, *answer);
      }
      if (answer && answer->status < 500) {
        co_return answer;
      }
      pause.expires_after(std::chrono::milliseconds(10));
      boost::system::error_code ignored;
      co_await pause.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, ignored));
    }
    co_return error(errc::timed_out, "the server did not come back");
  }

  void cancel_all() override { network_.cancel_all(); }

  /// The first `count` response statuses to requests whose address contains `part`; fewer when they do not come.
  [[nodiscard]] std::vector<int> first_answers_to(std::string_view part, std::size_t count) {
    constexpr std::chrono::seconds limit{60};
    std::unique_lock lock(mutex_);
    std::vector<int> statuses;
    answered_.wait_for(lock, limit, [&] {
      statuses.clear();
      for (const auto& [url, status] : answers_) {
        if (url.find(part) != std::string::npos && statuses.size() < count) {
          statuses.push_back(status);
        }
      }
      return statuses.size() == count;
    });
    return statuses;
  }

 private:
  void note(const std::string& url, const ports::http_response& answer) {
    const std::scoped_lock lock(mutex_);
    answers_.emplace_back(url, answer.status);
    answered_.notify_all();
  }

  static constexpr int most_attempts = 6'000;

  ports::http_client& network_;
  std::mutex mutex_;
  std::condition_variable answered_;
  std::vector<std::pair<std::string, int>> answers_;
};

}  // namespace zylin::test
