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

/// Turns signals into a graceful stop: the first begins it, the second ends the grace period. Created before anything
/// starts, so that no signal meets a half-built server.
class stop_on_signal {
 public:
  /// Blocks until the application has stopped.
  void run(app::application& running) {
    wait(running);
    loop_.run();
    if (stopper_.joinable()) {
      stopper_.join();
    }
  }

 private:
  void wait(app::application& running) {
    signals_.async_wait([this, &running](const boost::system::error_code& failure, int number) {
      if (!failure) {
        arrived(running, number);
      }
    });
  }

  void arrived(app::application& running, int number) {
    spdlog::info("received {}", number == SIGINT ? "SIGINT" : "SIGTERM");
    if (stopper_.joinable()) {
      running.hurry();
    } else {
      stopper_ = std::thread([this, &running] {
        running.stop();
        boost::asio::post(loop_, [this] { signals_.cancel(); });
      });
    }
    wait(running);
  }

  boost::asio::io_context loop_{1};
  boost::asio::signal_set signals_{loop_, SIGINT, SIGTERM};
  std::thread stopper_;
};

}  // namespace

int serve(config::settings settings) {
  app::start_logging(settings.logging);
  for (const std::string& warning : settings.warnings) {
    spdlog::warn("{}", warning);
  }
  // If a file may not grow further, this is a failed write like a full disk, not the end of the program.
  std::signal(SIGXFSZ, SIG_IGN);
  stop_on_signal signals;
  const system_clock time;
  const std::string host = settings.server.listen_host;
  const std::string public_url = settings.server.public_url;
  result<std::unique_ptr<app::application>> started = app::application::start(std::move(settings), {time});
  if (!started) {
    spdlog::critical("cannot start: {}", started.error().message());
    spdlog::shutdown();
    return failed;
  }
  spdlog::info("listening on {}:{}, called by Twilio at {}", host, (*started)->port(), public_url);
  signals.run(**started);
  started->reset();
  spdlog::shutdown();
  return done;
}

}  // namespace zylin::cli
