#include "zylin/net/curl_http_client.hpp"

#include "transfer.hpp"
#include "url_policy.hpp"
#include "zylin/core/try.hpp"

#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <utility>

namespace zylin::net {
namespace asio = boost::asio;
namespace {

/// Starts an exchange when it is awaited. The guard keeps the caller's executor running meanwhile.
struct initiate_transfer {
  std::shared_ptr<transfer> started;
  asio::any_io_executor caller;

  template <class Handler>
  void operator()(Handler handler) const {
    auto slot = asio::get_associated_cancellation_slot(handler);
    if (slot.is_connected()) {
      slot.assign([weak = std::weak_ptr(started)](asio::cancellation_type /*type*/) {
        if (const auto running = weak.lock()) {
          running->cancel();
        }
      });
    }
    auto waiting = std::make_shared<Handler>(std::move(handler));  // std::function must be copyable
    started->start([waiting, slot, guard = asio::make_work_guard(caller)]() mutable {
      if (slot.is_connected()) {
        slot.clear();
      }
      std::move (*waiting)();
    });
  }
};

ports::awaitable<void> completion_of(std::shared_ptr<transfer> one, asio::any_io_executor caller) {
  initiate_transfer initiation{std::move(one), std::move(caller)};
  return asio::async_initiate<const asio::use_awaitable_t<>&, void()>(std::move(initiation), asio::use_awaitable);
}

ports::awaitable<result<ports::http_response>> exchange(std::shared_ptr<curl_core> core, ports::http_request request,
                                                        transfer::deadline end, hop_reach* reach) {
  const asio::any_io_executor caller = co_await asio::this_coro::executor;
  const auto one = std::make_shared<transfer>(std::move(core), std::move(request), end, caller,
                                              reach != nullptr && reach->public_only);
  CO_TRY(one->prepare());
  ports::awaitable<void> ended = completion_of(one, caller);
  co_await std::move(ended);
  result<ports::http_response> answer = one->take_result();
  if (reach != nullptr && answer) {
    reach->internal = one->reached_internal();
  }
  co_return answer;
}

bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// The next hop of `first`: same limits and file, but neither credentials nor the caller's headers.
ports::http_request next_hop(const ports::http_request& first, std::string target) {
  ports::http_request next(ports::http_method::get, std::move(target));
  next.connect_timeout = first.connect_timeout;
  next.total_timeout = first.total_timeout;
  next.max_response_bytes = first.max_response_bytes;
  next.save_to = first.save_to;
  next.redirects = first.redirects;
  return next;
}

ports::awaitable<result<ports::http_response>> send_following(std::shared_ptr<curl_core> core,
                                                              ports::http_request request, transfer::deadline end) {
  hop_reach reach;
  for (int followed = 0;; ++followed) {
    result<ports::http_response> answer = co_await exchange(core, request, end, &reach);
    if (!answer || !is_redirect(answer->status)) {
      co_return answer;
    }
    if (followed == request.redirects) {
      const std::string most =
          request.redirects == 1 ? "one redirect" : std::to_string(request.redirects) + " redirects";
      co_return error(errc::bad_response, "more than " + most);
    }
    CO_TRY_ASSIGN(std::string target,
                  redirect_target(request.url, answer->header("location"), core->options.allow_insecure));
    reach.public_only = reach.public_only || !reach.internal;  // as public as what was asked for
    ports::http_request next = next_hop(request, std::move(target));
    request = std::move(next);
  }
}

class curl_http_client final : public ports::http_client {
 public:
  curl_http_client(const asio::any_io_executor& reactor, http_client_options options)
      : core_(std::make_shared<curl_core>(reactor, std::move(options))) {}
  curl_http_client(const curl_http_client&) = delete;
  curl_http_client& operator=(const curl_http_client&) = delete;

  ~curl_http_client() override {
    for (const std::shared_ptr<transfer>& left : core_->exchanges.close()) {
      left->cancel_now();
    }
    core_->reactor->close();
  }

  ports::awaitable<result<ports::http_response>> send(ports::http_request request) override {
    const auto end = std::chrono::steady_clock::now() + request.total_timeout;
    if (request.redirects > 0 && request.method == ports::http_method::get) {
      return send_following(core_, std::move(request), end);
    }
    return exchange(core_, std::move(request), end, nullptr);
  }

  void cancel_all() override {
    for (const std::shared_ptr<transfer>& left : core_->exchanges.close()) {
      left->cancel();
    }
  }

 private:
  std::shared_ptr<curl_core> core_;
};

}  // namespace

std::unique_ptr<ports::http_client> create_curl_http_client(const asio::any_io_executor& reactor,
                                                            http_client_options options) {
  return std::make_unique<curl_http_client>(reactor, std::move(options));
}

}  // namespace zylin::net
