#include "cli/external_services.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>

#include <stdexcept>
#include <utility>

namespace zylin::test {
namespace {

namespace asio = boost::asio;

constexpr const char* account = "AC00000000000000000000000000000001";
constexpr const char* token = "f00dfeedf00dfeedf00dfeedf00dfeed";
constexpr const char* public_url = "https://phone.example.org";
constexpr const char* number = "+14155550100";

ports::awaitable<result<sim::finished_call>> play(ports::http_client& network, sim::stand_in_twilio& twilio,
                                                  sim::caller_options options, sim::simulated_call what) {
  co_return co_await sim::place_call(network, twilio, options, std::move(what));
}

}  // namespace

external_services::external_services(sim::stand_in_twilio_options twilio, sim::stand_in_openai_options openai)
    : network_(net::create_curl_http_client(io_.get_executor(), {})) {
  twilio.account_sid = account;
  twilio.auth_token = secret(token);
  twilio_ = std::make_unique<sim::stand_in_twilio>(io_.get_executor(), std::move(twilio));
  openai_ =
      std::make_unique<sim::stand_in_openai>(io_.get_executor(), domain::default_business(), time_, std::move(openai));
  if (!twilio_->start() || !openai_->start()) {
    throw std::runtime_error("the stand-ins do not start");
  }
  thread_ = std::thread([this] { io_.run(); });
}

external_services::~external_services() {
  stays_.reset();
  io_.stop();
  thread_.join();
  twilio_.reset();
  openai_.reset();
  network_.reset();
}

std::map<std::string, std::string> external_services::settings() const {
  return {{"TWILIO_ACCOUNT_SID", account},
          {"TWILIO_AUTH_TOKEN", token},
          {"TWILIO_PHONE_NUMBER", number},
          {"TWILIO_WHATSAPP_NUMBER", "+14155238886"},
          {"TWILIO_API_BASE_URL", twilio_->base_url()},
          {"OPENAI_API_KEY", "sk-canary"},
          {"OPENAI_BASE_URL", openai_->base_url()},
          {"OWNER_PHONE", "+14155550199"},
          {"PUBLIC_URL", public_url},
          {"ZYLIN_LISTEN", "127.0.0.1:0"},
          {"VOICE_RATE_LIMIT_PER_MINUTE", "0"},
          {"JOB_RETRY_BASE_MS", "5"}};
}

bool external_services::connect(child_process& server) {
  const std::string before = "listening on 127.0.0.1:";
  if (!server.wait_for_output(before) || !server.wait_for_output("called by Twilio")) {
    return false;
  }
  const std::size_t at = server.output().rfind(before) + before.size();
  server_url_ = "http://127.0.0.1:" + server.output().substr(at, server.output().find(',', at) - at);
  twilio_->route_callbacks(public_url, server_url_);
  return true;
}

std::future<result<sim::finished_call>> external_services::call(const std::string& words, const std::string& from) {
  sim::simulated_call one;
  one.from = from;
  one.to = number;
  one.wav = sim::speak(words);
  sim::caller_options options;
  options.server_url = server_url_;
  options.public_url = public_url;
  options.account_sid = account;
  options.auth_token = secret(token);
  return asio::co_spawn(io_, play(*network_, *twilio_, std::move(options), std::move(one)), asio::use_future);
}

}  // namespace zylin::test
