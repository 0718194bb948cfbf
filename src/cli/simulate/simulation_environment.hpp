#pragma once

#include "simulate/script.hpp"
#include "simulate/simulation_events.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/ports/http_client.hpp"
#include "zylin/sim/simulated_caller.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace zylin::cli {

/// Everything around the server: the stand-ins and the callers, on a thread of their own.
class simulation_environment {
 public:
  /// `settings` names the account and the business; `time` outlives this.
  simulation_environment(const config::settings& settings, const clock& time, event_queue& log);
  simulation_environment(const simulation_environment&) = delete;
  simulation_environment& operator=(const simulation_environment&) = delete;
  ~simulation_environment();

  /// Opens the stand-ins' ports. Errors: those of http::server.
  [[nodiscard]] result<void> start();
  [[nodiscard]] std::string twilio_url() const { return twilio_.base_url(); }
  [[nodiscard]] std::string openai_url() const { return openai_.base_url(); }

  /// Places every call of `script` at once against the server at `server_url`.
  void place_calls(const std::string& server_url, std::vector<scripted_call> script);

 private:
  ports::awaitable<void> run_call(std::size_t index);
  void tell(std::size_t index, const std::string& call_sid, const sim::call_event& event);

  event_queue& log_;
  std::string to_;
  sim::caller_options caller_;
  std::vector<scripted_call> script_;  ///< set once, before the calls begin
  boost::asio::io_context io_{1};
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> stays_{io_.get_executor()};
  std::unique_ptr<ports::http_client> network_;
  sim::stand_in_twilio twilio_;
  sim::stand_in_openai openai_;
  std::thread thread_;
};

}  // namespace zylin::cli
