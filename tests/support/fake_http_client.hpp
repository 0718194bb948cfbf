#pragma once

#include "zylin/ports/http_client.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>

#include <deque>
#include <fstream>
#include <utility>
#include <vector>

namespace zylin::test {

/// An http_client without a network: answers in the order they were queued, keeps the requests. With `save_to`, a 2xx
/// body is written to that file as by the real client.
class fake_http_client final : public ports::http_client {
 public:
  void answer(int status, std::string body, std::string content_type = "application/json") {
    ports::http_response response;
    response.status = status;
    response.body = std::move(body);
    response.content_type = std::move(content_type);
    answers_.emplace_back(std::move(response));
  }
  void answer(ports::http_response response) { answers_.emplace_back(std::move(response)); }
  void fail(errc code) { answers_.emplace_back(error(code, "scripted")); }

  ports::awaitable<result<ports::http_response>> send(ports::http_request request) override {
    requests.push_back(std::move(request));
    if (answers_.empty()) {
      co_return error(errc::connect_failed, "no answer was queued");
    }
    result<ports::http_response> next = std::move(answers_.front());
    answers_.pop_front();
    const ports::http_request& asked = requests.back();
    if (next && next->ok() && !asked.save_to.empty()) {
      std::ofstream(asked.save_to, std::ios::binary) << std::exchange(next->body, {});
    }
    co_return next;
  }
  void cancel_all() override {}

  std::vector<ports::http_request> requests;

 private:
  std::deque<result<ports::http_response>> answers_;
};

/// Runs one coroutine to its end and yields what it returned.
template <class T>
T run(ports::awaitable<T> work) {
  boost::asio::io_context context;
  std::future<T> done = boost::asio::co_spawn(context, std::move(work), boost::asio::use_future);
  context.run();
  return done.get();
}

}  // namespace zylin::test
