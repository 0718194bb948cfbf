#include "transfer.hpp"

#include "transfer_error.hpp"
#include "url_policy.hpp"

#include <boost/asio/post.hpp>

#include <utility>

namespace zylin::net {
namespace asio = boost::asio;

transfer::transfer(std::shared_ptr<curl_core> core, http_request request, deadline end,
                   const asio::any_io_executor& caller)
    : core_(std::move(core)),
      request_(std::move(request)),
      end_(end),
      caller_(asio::make_strand(caller)),
      alarm_(core_->reactor->executor()) {}

result<void> transfer::prepare() {
  if (result<void> allowed = check_url(request_.url, core_->options.allow_insecure); !allowed) {
    return allowed;
  }
  easy_.reset(curl_easy_init());
  if (!easy_) {
    return error(errc::connect_failed, "libcurl has no memory for a request");
  }
  if (result<void> done = set_up(easy_.get(), request_, core_->options.ca_file, parts_); !done) {
    return done;
  }
  curl_easy_setopt(easy_.get(), CURLOPT_ERRORBUFFER, detail_.data());
  curl_easy_setopt(easy_.get(), CURLOPT_HEADERFUNCTION, &transfer::on_header);
  curl_easy_setopt(easy_.get(), CURLOPT_HEADERDATA, this);
  curl_easy_setopt(easy_.get(), CURLOPT_WRITEFUNCTION, &transfer::on_body);
  curl_easy_setopt(easy_.get(), CURLOPT_WRITEDATA, this);
  if (request_.save_to.empty()) {
    return {};
  }
  result<download_file> opened = download_file::create(request_.save_to);
  if (!opened) {
    return opened.error();
  }
  file_.emplace(std::move(*opened));
  return {};
}

void transfer::start(std::function<void()> done) {
  done_ = std::move(done);
  if (result<void> admitted = core_->exchanges.admit(shared_from_this()); !admitted) {
    failure_ = admitted.error();
    asio::post(caller_, std::exchange(done_, nullptr));
    return;
  }
  asio::post(core_->reactor->executor(), [self = shared_from_this()] { self->begin(); });
}

void transfer::begin() {
  if (ended_) {
    return;
  }
  if (!core_->reactor->add(easy_.get(), shared_from_this())) {
    complete(error(errc::connect_failed, "libcurl refused the request"));
    return;
  }
  alarm_.expires_at(end_);
  alarm_.async_wait([self = shared_from_this()](const boost::system::error_code& failure) {
    if (!failure && !self->ended_) {
      self->complete(deadline_passed(may_have_sent(self->easy_.get()), host_of(self->request_.url)));
    }
  });
}

void transfer::cancel() {
  asio::post(core_->reactor->executor(), [self = shared_from_this()] { self->cancel_now(); });
}

void transfer::cancel_now() {
  complete(error(errc::cancelled, host_of(request_.url) + ": cancelled"));
}

void transfer::finished(CURLcode code) {
  if (refusal_) {
    complete(std::move(refusal_));
    return;
  }
  if (code == CURLE_OK) {
    complete(std::nullopt);
    return;
  }
  complete(classify(code, may_have_sent(easy_.get()), host_of(request_.url), detail_.data()));
}

void transfer::complete(std::optional<error> failure) {
  if (std::exchange(ended_, true)) {
    return;
  }
  const std::shared_ptr<transfer> self = shared_from_this();
  core_->reactor->remove(easy_.get());
  alarm_.cancel();
  failure_ = std::move(failure);
  core_->exchanges.leave(self);
  asio::post(caller_, std::exchange(done_, nullptr));  // behind the last write of the file
}

result<http_response> transfer::take_result() {
  std::optional<download_file> file = std::exchange(file_, std::nullopt);  // removed from disk unless committed
  if (failure_) {
    return std::move(*failure_);
  }
  long status = 0;
  curl_easy_getinfo(easy_.get(), CURLINFO_RESPONSE_CODE, &status);
  response_.status = static_cast<int>(status);
  headers_.move_into(response_);
  if (core_->options.time != nullptr) {
    response_.received_at = core_->options.time->now();
  }
  if (file && response_.ok()) {
    if (result<void> kept = file->commit(); !kept) {
      return kept.error();
    }
  }
  return std::move(response_);
}

}  // namespace zylin::net
