#include "app/running_system.hpp"

#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/http/signature.hpp"

#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>

#include <stdexcept>
#include <utility>

namespace zylin::test {
namespace {

namespace asio = boost::asio;

constexpr const char* account = "AC00000000000000000000000000000001";
constexpr const char* token = "0123456789abcdef0123456789abcdef";
constexpr const char* public_url = "https://phone.example.org";

config::settings base_settings(const std::filesystem::path& folder) {
  config::settings made;
  made.twilio.account = *account_sid::parse(account);
  made.twilio.auth_token = secret(token);
  made.twilio.voice_number = *phone_number::from_e164("+14155550100");
  made.twilio.whatsapp_number = *phone_number::from_e164("+14155238886");
  made.openai.api_key = secret("sk-test");
  made.server.listen_port = 0;
  made.server.public_url = public_url;
  made.server.voice_rate_limit_per_minute = 0;
  made.pipeline.job_retry_base = std::chrono::milliseconds{5};
  made.pipeline.recording_retry_base = std::chrono::milliseconds{5};
  made.pipeline.reconcile_delay = std::chrono::milliseconds{5};
  made.pipeline.whatsapp_messages_per_second = 1'000;
  made.pipeline.sms_messages_per_second = 1'000;
  made.database_path = folder / "zylin.db";
  made.owner_phone = *phone_number::from_e164("+14155550199");
  made.business = always_open_clinic();
  return made;
}

}  // namespace

domain::business always_open_clinic() {
  domain::business business = domain::default_business();
  business.name = "HealthFirst Clinic";
  business.conversation.text_replies = false;
  business.hours.fill({domain::day_interval{std::chrono::hours{8}, std::chrono::hours{20}}});
  return business;
}

running_system::running_system(system_options options)
    : lost_(options.lost),
      conversation_(options.conversation),
      gather_texts_for_(options.gather_texts_for),
      settings_(base_settings(folder_.path())),
      network_(net::create_curl_http_client(outside_.get_executor(), {})) {
  options.twilio.account_sid = account;
  options.twilio.auth_token = secret(token);
  const config::openai_settings usual = settings_.openai;
  if (options.adjust) {
    options.adjust(settings_);
  }
  twilio_ = std::make_unique<sim::stand_in_twilio>(outside_.get_executor(), options.twilio);
  openai_ = std::make_unique<sim::stand_in_openai>(outside_.get_executor(), settings_.business, time_, options.openai);
  if (!twilio_->start() || !openai_->start()) {
    throw std::runtime_error("the stand-ins do not start");
  }
  settings_.twilio.api_base_url = twilio_->base_url();
  if (settings_.openai.base_url == usual.base_url) {
    settings_.openai.base_url = openai_->base_url();
  }
  if (options.fallback) {
    start_fallback(*options.fallback);
  }
  outside_thread_ = std::thread([this] { outside_.run(); });
  start();
}

running_system::~running_system() {
  stop();
  outside_stays_.reset();
  outside_.stop();
  outside_thread_.join();
  twilio_.reset();
  openai_.reset();
  fallback_.reset();
  network_.reset();
}

void running_system::start_fallback(const sim::stand_in_openai_options& how) {
  fallback_ = std::make_unique<sim::stand_in_openai>(outside_.get_executor(), settings_.business, time_, how);
  if (!fallback_->start()) {
    throw std::runtime_error("the second provider does not start");
  }
  config::openai_settings second;
  second.api_key = secret("sk-second");
  second.base_url = fallback_->base_url();
  second.upstream = "openai_fallback";
  settings_.openai_fallback = second;
}

void running_system::start() {
  result<std::unique_ptr<app::application>> started =
      app::application::start(settings_, {time_, &events, conversation_, gather_texts_for_});
  if (!started) {
    throw std::runtime_error(started.error().message());
  }
  application_ = std::move(*started);
  halted_ = false;
  twilio_->route_callbacks(public_url, server_url());
}

void running_system::halt() {
  if (application_ && !halted_) {
    halted_ = true;
    application_->stop();
  }
}

void running_system::stop() {
  halt();
  application_.reset();
}

std::string running_system::server_url() const {
  return "http://127.0.0.1:" + std::to_string(application_->port());
}

sim::caller_options running_system::caller() const {
  sim::caller_options options;
  options.server_url = server_url();
  options.public_url = public_url;
  options.account_sid = account;
  options.auth_token = secret(token);
  options.lost = lost_;
  return options;
}

std::string running_system::call(const std::string& words, const std::string& from) {
  const result<sim::finished_call> finished = call_at_once({from}, words).front().get();
  if (!finished) {
    ADD_FAILURE() << finished.error().message();
    return {};
  }
  return finished->call_sid;
}

std::vector<std::string> running_system::call_by_turns(std::vector<sim::simulated_turn> turns,
                                                       const std::string& words) {
  const result<sim::finished_call> finished = place("+14155550123", sim::speak(words), std::move(turns)).get();
  if (!finished) {
    ADD_FAILURE() << finished.error().message();
    return {};
  }
  return finished->heard;
}

std::string running_system::call_silently(const std::string& from) {
  const result<sim::finished_call> finished = place(from, {}).get();
  if (!finished) {
    ADD_FAILURE() << finished.error().message();
    return {};
  }
  return finished->call_sid;
}

std::string running_system::leave_at_twilio(const std::string& words, sim::known_call what) {
  what.sid = sim::random_sid("CA");
  what.to = what.to.empty() ? settings_.twilio.voice_number->str() : what.to;
  what.started = time_.now();
  sim::recording_details details;
  details.call_sid = what.sid;
  const std::string sid = what.sid;
  twilio_->add_call(std::move(what));
  twilio_->add_recording(sim::random_sid("RE"), sim::speak(words), std::move(details));
  return sid;
}

std::vector<std::future<result<sim::finished_call>>> running_system::call_at_once(
    const std::vector<std::string>& callers, const std::string& words) {
  std::vector<std::future<result<sim::finished_call>>> placed;
  const std::string wav = sim::speak(words);
  for (const std::string& from : callers) {
    placed.push_back(place(from, wav));
  }
  return placed;
}

std::future<result<sim::finished_call>> running_system::place(const std::string& from, std::string wav,
                                                              std::vector<sim::simulated_turn> turns) {
  sim::simulated_call one;
  one.from = from;
  one.to = settings_.twilio.voice_number->str();
  one.wav = std::move(wav);
  one.turns = std::move(turns);
  auto play = [](ports::http_client& network, sim::stand_in_twilio& twilio, sim::caller_options options,
                 sim::simulated_call what) -> ports::awaitable<result<sim::finished_call>> {
    co_return co_await sim::place_call(network, twilio, options, std::move(what));
  };
  return asio::co_spawn(outside_, play(*network_, *twilio_, caller(), std::move(one)), asio::use_future);
}

void running_system::look(const ports::store::work& work) {
  const result<void> looked = sqlite::read_only(settings_.database_path, work);
  ASSERT_TRUE(looked) << looked.error().message();
}

namespace {

/// Everything a repository lists, newest first.
template <class Row, class Repository>
ports::store::work collect(std::vector<Row>& rows, Repository& (ports::transaction::*repository)()) {
  return [&rows, repository](ports::transaction& tx) -> result<void> {
    constexpr std::size_t all = 100'000;
    auto found = (tx.*repository)().latest(all);
    if (!found) {
      return found.error();
    }
    rows = std::move(*found);
    return {};
  };
}

}  // namespace

std::vector<domain::call> running_system::calls() {
  std::vector<zylin::domain::call> rows;
  look(collect(rows, &ports::transaction::calls));
  return rows;
}

std::vector<domain::booking> running_system::bookings() {
  std::vector<domain::booking> rows;
  look(collect(rows, &ports::transaction::bookings));
  return rows;
}

std::vector<domain::message> running_system::messages() {
  std::vector<domain::message> rows;
  look(collect(rows, &ports::transaction::messages));
  return rows;
}

std::vector<domain::job> running_system::jobs() {
  std::vector<domain::job> rows;
  look(collect(rows, &ports::transaction::jobs));
  return rows;
}

ports::http_response running_system::get(const std::string& path) {
  return send(ports::http_request(ports::http_method::get, server_url() + path));
}

ports::http_response running_system::post(const std::string& path, form fields) {
  fields.add("AccountSid", account);
  ports::http_request request(ports::http_method::post, server_url() + path);
  request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
  request.headers.emplace_back("X-Twilio-Signature", http::sign(secret(token), public_url + path, fields));
  request.body = fields.encode();
  return send(std::move(request));
}

ports::http_response running_system::send(ports::http_request request) {
  result<ports::http_response> reply =
      asio::co_spawn(outside_, network_->send(std::move(request)), asio::use_future).get();
  if (!reply) {
    ADD_FAILURE() << reply.error().message();
    return {};
  }
  return *reply;
}

std::vector<domain::message> messages_of_kind(running_system& system, domain::message_kind kind) {
  std::vector<domain::message> rows = system.messages();
  std::erase_if(rows, [kind](const domain::message& row) { return row.kind != kind; });
  return rows;
}

}  // namespace zylin::test
