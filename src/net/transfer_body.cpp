// Receiving an answer: libcurl's callbacks, the limits, and writing a download to its file.
#include "transfer.hpp"

#include "url_policy.hpp"

#include <boost/asio/post.hpp>

#include <string>
#include <utility>

namespace zylin::net {
namespace asio = boost::asio;
namespace {

constexpr std::size_t most_unwritten = std::size_t{256} * 1024;  // libcurl pauses above this

}  // namespace

std::size_t transfer::on_header(char* data, std::size_t size, std::size_t count, void* self) noexcept {
  auto& exchange = *static_cast<transfer*>(self);
  if (exchange.headers_.add_line({data, size * count})) {
    return size * count;
  }
  exchange.refusal_ = error(errc::bad_response, host_of(exchange.request_.url) + ": too many response headers");
  return 0;
}

std::size_t transfer::on_body(char* data, std::size_t size, std::size_t count, void* self) noexcept {
  return static_cast<transfer*>(self)->take_body({data, size * count});
}

bool transfer::goes_to_file() const {
  long status = 0;
  curl_easy_getinfo(easy_.get(), CURLINFO_RESPONSE_CODE, &status);
  return !request_.save_to.empty() && status >= 200 && status < 300;
}

std::size_t transfer::take_body(std::string_view bytes) {
  if (bytes.size() > request_.max_response_bytes - received_) {
    refusal_ = error(errc::response_too_large,
                     host_of(request_.url) + ": more than " + std::to_string(request_.max_response_bytes) + " bytes");
    return 0;
  }
  const bool to_file = goes_to_file();
  if (to_file && unwritten_ >= most_unwritten) {
    paused_ = true;
    return CURL_WRITEFUNC_PAUSE;  // libcurl offers the same bytes again
  }
  received_ += bytes.size();
  if (to_file) {
    write_elsewhere(bytes);
  } else {
    response_.body.append(bytes);
  }
  return bytes.size();
}

void transfer::write_elsewhere(std::string_view bytes) {
  unwritten_ += bytes.size();
  asio::post(caller_, [self = shared_from_this(), chunk = std::string(bytes)] {
    if (!self->file_) {
      return;
    }
    result<void> done = self->file_->write(chunk);
    std::optional<error> failure = done ? std::nullopt : std::optional<error>(done.error());
    asio::post(self->core_->reactor->executor(), [self, count = chunk.size(), failure = std::move(failure)]() mutable {
      self->written(count, std::move(failure));
    });
  });
}

void transfer::written(std::size_t bytes, std::optional<error> failure) {
  unwritten_ -= bytes;
  if (failure) {
    complete(std::move(failure));
    return;
  }
  if (!ended_ && paused_ && unwritten_ == 0) {
    paused_ = false;
    core_->reactor->resume(easy_.get());
  }
}

}  // namespace zylin::net
