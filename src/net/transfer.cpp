#include "transfer.hpp"

#include "url_policy.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/error.hpp"
#include "zylin/core/try.hpp"

#include <curl/curl.h>
#include <netdb.h>
#include <sys/socket.h>

#include <boost/asio/post.hpp>

#include <array>
#include <string>
#include <utility>

namespace zylin::net {
namespace {

errc code_of(CURLcode code) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_INTERFACE_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_SSL_INVALIDCERTSTATUS: return errc::connect_failed;
    case CURLE_OPERATION_TIMEDOUT: return errc::timed_out;
    case CURLE_UNSUPPORTED_PROTOCOL:  // also "HTTP/0.9": an answer without a status line
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING: return errc::bad_response;
    case CURLE_URL_MALFORMAT: return errc::invalid_input;
    case CURLE_ABORTED_BY_CALLBACK: return errc::cancelled;
    default: return errc::connection_lost;  // send, receive, got nothing, partial, HTTP/2 stream, no rewind
  }
}

/// True if a byte of the request may have reached the other side. If unsure, true.
bool may_have_sent(CURL* easy) {
  long request_bytes = 0;
  curl_off_t prepared_us = 0;
  curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &request_bytes);
  curl_easy_getinfo(easy, CURLINFO_PRETRANSFER_TIME_T, &prepared_us);
  return request_bytes > 0 || prepared_us > 0;
}

/// What libcurl's code means for the decision to repeat. `detail` is libcurl's own sentence; it is used only if nothing
/// was sent, so it cannot quote an answer.
error classify(CURLcode code, bool sent, const std::string& host, const char* detail) {
  errc meaning = code_of(code);
  if (meaning == errc::timed_out && !sent) {
    meaning = errc::connect_failed;
  }
  const bool quotable = meaning == errc::connect_failed && detail != nullptr && *detail != '\0';
  return {meaning, host + ": " + (quotable ? detail : curl_easy_strerror(code))};
}

/// Our own total deadline passed.
error deadline_passed(bool sent, const std::string& host) {
  if (!sent) {
    return {errc::connect_failed, host + ": not connected before the deadline"};
  }
  return {errc::timed_out, host + ": no complete answer before the deadline"};
}

/// Without the scope of a link-local address ("fe80::1%eth0").
bool is_internal(const curl_core& core, std::string_view address) {
  const auto decides = core.options.is_internal != nullptr ? core.options.is_internal : &is_internal_address;
  return decides(address.substr(0, address.find('%')));
}

}  // namespace

bool response_headers::add_line(std::string_view line) {
  bytes_ += line.size();
  if (bytes_ > max_bytes) {
    return false;
  }
  if (line.starts_with("HTTP/")) {
    fields_.clear();
    return true;
  }
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) {
    return true;  // the empty line
  }
  fields_.emplace_back(ascii::lower_case(ascii::trim(line.substr(0, colon))), ascii::trim(line.substr(colon + 1)));
  return fields_.size() <= max_count;
}

void response_headers::move_into(ports::http_response& response) {
  response.headers = std::move(fields_);
  const std::string_view type = response.header("content-type");
  response.content_type = ascii::lower_case(ascii::trim(type.substr(0, type.find(';'))));
}

namespace asio = boost::asio;

transfer::transfer(std::shared_ptr<curl_core> core, ports::http_request request, deadline end,
                   const asio::any_io_executor& caller, bool public_only)
    : core_(std::move(core)),
      request_(std::move(request)),
      end_(end),
      caller_(asio::make_strand(caller)),
      alarm_(core_->reactor->executor()),
      public_only_(public_only) {}

result<void> transfer::prepare() {
  TRY(check_url(request_.url, core_->options.allow_insecure));
  easy_.reset(curl_easy_init());
  if (!easy_) {
    return error(errc::connect_failed, "libcurl has no memory for a request");
  }
  TRY(set_up(easy_.get(), request_, core_->options.ca_file, parts_));
  curl_easy_setopt(easy_.get(), CURLOPT_ERRORBUFFER, detail_.data());
  curl_easy_setopt(easy_.get(), CURLOPT_HEADERFUNCTION, &transfer::on_header);
  curl_easy_setopt(easy_.get(), CURLOPT_HEADERDATA, this);
  curl_easy_setopt(easy_.get(), CURLOPT_WRITEFUNCTION, &transfer::on_body);
  curl_easy_setopt(easy_.get(), CURLOPT_WRITEDATA, this);
  if (public_only_) {
    curl_easy_setopt(easy_.get(), CURLOPT_FRESH_CONNECT, 1L);  // one that is open was not checked
    curl_easy_setopt(easy_.get(), CURLOPT_OPENSOCKETFUNCTION, &transfer::on_open_socket);
    curl_easy_setopt(easy_.get(), CURLOPT_OPENSOCKETDATA, this);
  }
  if (request_.save_to.empty()) {
    return {};
  }
  TRY_ASSIGN(download_file opened, download_file::create(request_.save_to));
  file_.emplace(std::move(opened));
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

/// Here, and not by the name: that may mean another address a moment later.
curl_socket_t transfer::on_open_socket(void* self, curlsocktype /*purpose*/, curl_sockaddr* address) noexcept {
  auto& one = *static_cast<transfer*>(self);
  std::array<char, NI_MAXHOST> text{};
  const bool known =
      getnameinfo(&address->addr, address->addrlen, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) == 0;
  if (!known || is_internal(*one.core_, text.data())) {
    one.internal_refused_ = true;
    return CURL_SOCKET_BAD;
  }
  return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

bool transfer::reached_internal() const {
  char* address = nullptr;
  const bool known = curl_easy_getinfo(easy_.get(), CURLINFO_PRIMARY_IP, &address) == CURLE_OK && address != nullptr;
  return known && is_internal(*core_, address);
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
  if (internal_refused_ && code == CURLE_COULDNT_CONNECT) {
    complete(error(errc::bad_response, host_of(request_.url) + ": redirect to an address inside the network"));
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
  asio::post(caller_, std::exchange(done_, nullptr));  // after the last write to the file
}

result<ports::http_response> transfer::take_result() {
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
    TRY(file->commit());
  }
  return std::move(response_);
}

}  // namespace zylin::net
