#pragma once

#include "zylin/net/curl_http_client.hpp"
#include "zylin/ports/http_client.hpp"

#include <gtest/gtest.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <chrono>
#include <exception>
#include <functional>
#include <optional>
#include <utility>

namespace zylin::sim {

/// One thread that runs servers, clients and the test's own coroutine.
class loop {
 public:
  boost::asio::io_context io{1};
  std::unique_ptr<ports::http_client> network = net::create_curl_http_client(io.get_executor(), {});

  /// Runs until `task` has finished.
  template <class T>
  T wait_for(ports::awaitable<T> task) {
    std::optional<T> value;
    boost::asio::co_spawn(io, std::move(task), [&](const std::exception_ptr& failure, T made) {
      if (failure) {
        std::rethrow_exception(failure);
      }
      value.emplace(std::move(made));
    });
    run_until([&] { return value.has_value(); });
    if (!value) {
      throw std::runtime_error("the task did not finish in time");
    }
    return std::move(*value);
  }

  /// Runs until `reached`; the limit only ends a test that would hang.
  void run_until(const std::function<bool()>& reached) {
    const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    io.restart();
    while (!reached() && std::chrono::steady_clock::now() < limit) {
      io.run_one_for(std::chrono::seconds(1));
    }
  }

  ports::http_response send(ports::http_request request) {
    auto answer = wait_for(network->send(std::move(request)));
    if (!answer) {
      ADD_FAILURE() << answer.error().message();
      return {};
    }
    return std::move(*answer);
  }
};

}  // namespace zylin::sim
