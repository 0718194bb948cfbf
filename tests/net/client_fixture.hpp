#pragma once

#include "support/scripted_http_server.hpp"
#include "support/temp_folder.hpp"
#include "zylin/net/curl_http_client.hpp"

#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>

#include <filesystem>
#include <fstream>
#include <future>
#include <iterator>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace zylin::net {

/// The reply with those bytes, headers and all.
[[nodiscard]] inline test::scripted_reply say(
    std::string bytes, test::scripted_reply::ending then = test::scripted_reply::ending::keep_alive) {
  test::scripted_reply reply;
  reply.bytes = std::move(bytes);
  reply.then = then;
  return reply;
}

/// The real client as the server runs it: its reactor on an io thread, callers on strands of a worker pool.
class client_test : public ::testing::Test {
 protected:
  using outcome = result<ports::http_response>;

  void SetUp() override {
    io_thread_ = std::thread([this] { io_.run(); });
    make_client({});
  }

  void TearDown() override {
    drop_client();
    workers_.join();
    keep_running_.reset();
    io_thread_.join();
  }

  void make_client(http_client_options options) {
    drop_client();
    client_ = create_curl_http_client(io_.get_executor(), std::move(options));
  }

  /// As the application does it: on the reactor's thread.
  void drop_client() {
    std::promise<void> gone;
    boost::asio::post(io_, [this, &gone] {
      client_.reset();
      gone.set_value();
    });
    gone.get_future().wait();
  }

  std::future<outcome> start(ports::http_request request) {
    boost::asio::awaitable<outcome> sending = client_->send(std::move(request));
    return boost::asio::co_spawn(boost::asio::make_strand(workers_), std::move(sending), boost::asio::use_future);
  }
  outcome fetch(ports::http_request request) { return start(std::move(request)).get(); }

  std::filesystem::path in_folder(const std::string& name) { return folder_ / name; }
  [[nodiscard]] std::size_t files_in_folder() const {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder_.path()), {}));
  }

  static std::string content(const std::filesystem::path& file) {
    std::ifstream source(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(source), {}};
  }

  static ports::http_request get(std::string url) { return {ports::http_method::get, std::move(url)}; }
  static ports::http_request post(std::string url, std::string body) {
    ports::http_request request(ports::http_method::post, std::move(url));
    request.body = std::move(body);
    return request;
  }

  boost::asio::io_context io_{1};
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> keep_running_{io_.get_executor()};
  std::thread io_thread_;
  boost::asio::thread_pool workers_{2};
  std::unique_ptr<ports::http_client> client_;
  test::temp_folder folder_;
};

}  // namespace zylin::net
