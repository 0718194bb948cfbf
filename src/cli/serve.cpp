#include "serve.hpp"

#include "exit_status.hpp"
#include "zylin/app/application.hpp"
#include "zylin/app/logging.hpp"
#include "zylin/core/clock.hpp"

#include <spdlog/spdlog.h>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>

#include <csignal>
#include <memory>
#include <thread>
#include <utility>

namespace zylin::cli {
namespace {

/// Turns signals into a graceful stop: the first begins it, the second ends its grace.
class stop_on_signal {
 public:
  explicit stop_on_signal(app::application& running) : running_(running) { wait(); }

  /// Blocks until the application has stopped.
  void run() {
    loop_.run();
    if (stopper_.joinable()) {
      stopper_.join();
    }
  }

 private:
  void wait() {
    signals_.async_wait([this](const boost::system::error_code& failure, int number) {
      if (!failure) {
        arrived(number);
      }
    });
  }

  void arrived(int number) {
    spdlog::info("received {}", number == SIGINT ? "SIGINT" : "SIGTERM");
    if (stopper_.joinable()) {
      running_.hurry();
    } else {
      stopper_ = std::thread([this] {
        running_.stop();
        boost::asio::post(loop_, [this] { signals_.cancel(); });
      });
    }
    wait();
  }

  app::application& running_;
  boost::asio::io_context loop_{1};
  boost::asio::signal_set signals_{loop_, SIGINT, SIGTERM};
  std::thread stopper_;
};

}  // namespace

int serve(settings configured) {
  app::start_logging(configured.logging);
  for (const std::string& warning : configured.warnings) {
    spdlog::warn("{}", warning);
  }
  const system_clock time;
  const std::string host = configured.server.listen_host;
  const std::string public_url = configured.server.public_url;
  result<std::unique_ptr<app::application>> started = app::application::start(std::move(configured), {time});
  if (!started) {
    spdlog::critical("cannot start: {}", started.error().message());
    spdlog::shutdown();
    return failed;
  }
  spdlog::info("listening on {}:{}, called by Twilio at {}", host, (*started)->port(), public_url);
  stop_on_signal(**started).run();
  started->reset();
  spdlog::shutdown();
  return done;
}

}  // namespace zylin::cli
