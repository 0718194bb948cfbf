#include "curl_reactor.hpp"

#include "transfer.hpp"

#include <boost/asio/strand.hpp>

#include <chrono>
#include <new>
#include <utility>
#include <vector>

namespace zylin::net {

result<void> in_flight::admit(std::shared_ptr<transfer> started) {
  const std::lock_guard guard(mutex_);
  if (closed_) {
    return error(errc::cancelled, "the http client is closed");
  }
  if (members_.size() >= limit_) {
    return error(errc::connect_failed, "too many requests are waiting already");
  }
  members_.insert(std::move(started));
  return {};
}

void in_flight::leave(const std::shared_ptr<transfer>& ended) {
  const std::lock_guard guard(mutex_);
  members_.erase(ended);
}

std::vector<std::shared_ptr<transfer>> in_flight::close() {
  const std::lock_guard guard(mutex_);
  closed_ = true;
  std::vector<std::shared_ptr<transfer>> left(members_.begin(), members_.end());
  members_.clear();
  return left;
}

curl_reactor::curl_reactor(const boost::asio::any_io_executor& io, long max_per_host, long max_total)
    : strand_(boost::asio::make_strand(io)), timer_(strand_) {
  require_curl();
  multi_ = curl_multi_init();
  if (multi_ == nullptr) {
    throw std::bad_alloc();
  }
  curl_multi_setopt(multi_, CURLMOPT_SOCKETFUNCTION, &curl_reactor::on_socket);
  curl_multi_setopt(multi_, CURLMOPT_SOCKETDATA, this);
  curl_multi_setopt(multi_, CURLMOPT_TIMERFUNCTION, &curl_reactor::on_timer);
  curl_multi_setopt(multi_, CURLMOPT_TIMERDATA, this);
  curl_multi_setopt(multi_, CURLMOPT_MAX_HOST_CONNECTIONS, max_per_host);
  curl_multi_setopt(multi_, CURLMOPT_MAX_TOTAL_CONNECTIONS, max_total);
  curl_multi_setopt(multi_, CURLMOPT_MAXCONNECTS, max_total);
  curl_multi_setopt(multi_, CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
}

bool curl_reactor::add(CURL* easy, std::shared_ptr<client> owner) {
  if (multi_ == nullptr || curl_multi_add_handle(multi_, easy) != CURLM_OK) {
    return false;
  }
  active_.emplace(easy, std::move(owner));
  return true;
}

void curl_reactor::remove(CURL* easy) {
  if (active_.erase(easy) > 0) {
    curl_multi_remove_handle(multi_, easy);
  }
}

void curl_reactor::resume(CURL* easy) {
  const auto found = active_.find(easy);
  if (found == active_.end()) {
    return;
  }
  const CURLcode code = curl_easy_pause(easy, CURLPAUSE_CONT);
  if (code == CURLE_OK) {
    return;
  }
  const std::shared_ptr<client> owner = found->second;  // paused data was delivered at once, and refused
  remove(easy);
  owner->finished(code);
}

void curl_reactor::close() {
  if (multi_ == nullptr) {
    return;
  }
  for (const auto& [easy, owner] : active_) {
    curl_multi_remove_handle(multi_, easy);
  }
  curl_multi_cleanup(std::exchange(multi_, nullptr));
  for (const auto& [socket, watcher] : watches_) {
    watcher->stop();
  }
  watches_.clear();
  active_.clear();
  timer_.cancel();
}

int curl_reactor::on_socket(CURL* /*easy*/, curl_socket_t socket, int what, void* self, void* known) noexcept {
  static_cast<curl_reactor*>(self)->watch(socket, what, known != nullptr);
  return 0;
}

int curl_reactor::on_timer(CURLM* /*multi*/, long delay_ms, void* self) noexcept {
  static_cast<curl_reactor*>(self)->schedule(delay_ms);
  return 0;
}

void curl_reactor::watch(curl_socket_t socket, int what, bool known) {
  auto found = watches_.find(socket);
  if (found != watches_.end() && (what == CURL_POLL_REMOVE || !known)) {
    found->second->stop();  // unknown socket: the number was closed and reused for a new one
    watches_.erase(found);
    found = watches_.end();
  }
  if (what == CURL_POLL_REMOVE || multi_ == nullptr) {
    return;
  }
  if (found == watches_.end()) {
    auto heard = [weak = weak_from_this()](curl_socket_t ready, int events) {
      if (const auto self = weak.lock()) {
        self->act(ready, events);
      }
    };
    found = watches_.emplace(socket, std::make_shared<socket_watch>(strand_, socket, std::move(heard))).first;
    curl_multi_assign(multi_, socket, this);
  }
  found->second->want(what);
}

void curl_reactor::schedule(long delay_ms) {
  if (delay_ms < 0 || multi_ == nullptr) {
    timer_.cancel();
    return;
  }
  // Even a delay of 0 uses the timer: libcurl must not be entered from its own callback.
  timer_.expires_after(std::chrono::milliseconds(delay_ms));
  timer_.async_wait([weak = weak_from_this()](const boost::system::error_code& failure) {
    const auto self = weak.lock();
    if (!failure && self) {
      self->act(CURL_SOCKET_TIMEOUT, 0);
    }
  });
}

void curl_reactor::act(curl_socket_t socket, int events) {
  if (multi_ == nullptr) {
    return;
  }
  int running = 0;
  curl_multi_socket_action(multi_, socket, events, &running);
  collect_finished();
}

void curl_reactor::collect_finished() {
  std::vector<std::pair<CURL*, CURLcode>> ended;
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
    if (message->msg == CURLMSG_DONE) {
      ended.emplace_back(message->easy_handle, message->data.result);
    }
  }
  for (const auto& [easy, code] : ended) {
    const auto found = active_.find(easy);
    if (found == active_.end()) {
      continue;  // removed by an owner notified before this one
    }
    const std::shared_ptr<client> owner = found->second;
    remove(easy);
    owner->finished(code);
  }
}

}  // namespace zylin::net
