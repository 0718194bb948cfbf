#pragma once

#include "cli/child_process.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/net/curl_http_client.hpp"
#include "zylin/sim/simulated_caller.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include <future>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace zylin::test {

/// Twilio, OpenAI and callers for a server that runs as a process of its own.
class external_services {
 public:
  external_services(sim::stand_in_twilio_options twilio, sim::stand_in_openai_options openai);
  explicit external_services(sim::stand_in_openai_options openai = {}) : external_services({}, std::move(openai)) {}
  external_services(const external_services&) = delete;
  external_services& operator=(const external_services&) = delete;
  ~external_services();

  /// The settings a server needs to reach these. It listens on any free port.
  [[nodiscard]] std::map<std::string, std::string> settings() const;

  /// Waits until `server` reports its address; later calls go to that server.
  [[nodiscard]] bool connect(child_process& server);

  /// Plays one call to its end; the future holds the caller's view of it.
  [[nodiscard]] std::future<result<sim::finished_call>> call(const std::string& words, const std::string& from);

  [[nodiscard]] std::vector<sim::accepted_message> messages() const { return twilio_->messages(); }

 private:
  system_clock time_;
  boost::asio::io_context io_{1};
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> stays_{io_.get_executor()};
  std::unique_ptr<ports::http_client> network_;
  std::unique_ptr<sim::stand_in_twilio> twilio_;
  std::unique_ptr<sim::stand_in_openai> openai_;
  std::string server_url_;
  std::thread thread_;
};

}  // namespace zylin::test
