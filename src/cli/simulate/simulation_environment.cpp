#include "simulate/simulation_environment.hpp"

#include "zylin/core/try.hpp"
#include "zylin/net/curl_http_client.hpp"

#include <boost/asio/co_spawn.hpp>

#include <exception>
#include <utility>

namespace zylin::cli {
namespace {

sim::stand_in_twilio_options account_of(const config::settings& settings) {
  sim::stand_in_twilio_options options;
  options.account_sid = settings.twilio.account->str();
  options.auth_token = settings.twilio.auth_token;
  return options;
}

sim::caller_options caller_of(const config::settings& settings) {
  sim::caller_options options;
  options.public_url = settings.server.public_url;
  options.account_sid = settings.twilio.account->str();
  options.auth_token = settings.twilio.auth_token;
  options.order = sim::recording_order::at_once;
  return options;
}

simulation_event::kind kind_of(sim::call_event::kind what) {
  switch (what) {
    case sim::call_event::kind::heard: return simulation_event::kind::heard;
    case sim::call_event::kind::recording: return simulation_event::kind::spoken;
    default: return simulation_event::kind::request;
  }
}

}  // namespace

simulation_environment::simulation_environment(const config::settings& settings, const clock& time, event_queue& log)
    : log_(log),
      to_(settings.twilio.voice_number->str()),
      caller_(caller_of(settings)),
      network_(net::create_curl_http_client(io_.get_executor(), {})),
      twilio_(io_.get_executor(), account_of(settings)),
      openai_(io_.get_executor(), settings.business, time, {}) {}

simulation_environment::~simulation_environment() {
  io_.stop();
  if (thread_.joinable()) {
    thread_.join();
  }
}

result<void> simulation_environment::start() {
  TRY(twilio_.start());
  TRY(openai_.start());
  thread_ = std::thread([this] { io_.run(); });
  return {};
}

void simulation_environment::place_calls(const std::string& server_url, std::vector<scripted_call> script) {
  caller_.server_url = server_url;
  twilio_.route_callbacks(caller_.public_url, server_url);
  script_ = std::move(script);
  for (std::size_t index = 0; index < script_.size(); ++index) {
    boost::asio::co_spawn(io_, run_call(index), [](const std::exception_ptr& failure) {
      if (failure) {
        std::rethrow_exception(failure);
      }
    });
  }
}

ports::awaitable<void> simulation_environment::run_call(std::size_t index) {
  std::string sid;
  sim::caller_options options = caller_;
  options.on_event = [this, index, &sid](const std::string& call_sid, const sim::call_event& event) {
    sid = call_sid;
    tell(index, call_sid, event);
  };
  sim::simulated_call plan;
  plan.from = script_[index].from;
  plan.to = to_;
  plan.wav = std::move(script_[index].wav);
  plan.duration = script_[index].duration;
  const auto finished = co_await sim::place_call(*network_, twilio_, options, std::move(plan));
  simulation_event over(simulation_event::kind::hung_up);
  over.call_sid = sid;
  over.caller = index;
  over.text = finished ? std::string() : finished.error().message();
  over.recorded = finished && !finished->recording_sid.empty();
  log_.add(std::move(over));
}

void simulation_environment::tell(std::size_t index, const std::string& call_sid, const sim::call_event& event) {
  if (event.what == sim::call_event::kind::status) {
    return;  // the request that reports it follows
  }
  simulation_event next(kind_of(event.what));
  next.call_sid = call_sid;
  next.caller = index;
  next.text = event.text;
  log_.add(std::move(next));
}

}  // namespace zylin::cli
