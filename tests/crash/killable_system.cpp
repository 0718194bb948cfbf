#include "crash/killable_system.hpp"

#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/net/curl_http_client.hpp"

#include <sqlite3.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace zylin::test {
namespace {

namespace asio = boost::asio;

constexpr const char* account = "AC00000000000000000000000000000001";
constexpr const char* token = "0123456789abcdef0123456789abcdef";
constexpr const char* public_url = "https://phone.example.org";
constexpr const char* business_file = R"({"name": "HealthFirst Clinic", "hours": {
  "monday": [["08:00", "20:00"]], "tuesday": [["08:00", "20:00"]], "wednesday": [["08:00", "20:00"]],
  "thursday": [["08:00", "20:00"]], "friday": [["08:00", "20:00"]], "saturday": [["08:00", "20:00"]],
  "sunday": [["08:00", "20:00"]]}})";

domain::business same_business() {
  domain::business business = domain::default_business();
  business.name = "HealthFirst Clinic";
  business.hours.fill({domain::day_interval{std::chrono::hours{8}, std::chrono::hours{20}}});
  return business;
}

/// Polling, since another process's file gives no notification of changes.
void pause() {
  std::this_thread::sleep_for(std::chrono::milliseconds(10));
}

bool is_open(const domain::message& row) {
  return row.state == domain::message_state::pending || row.state == domain::message_state::sending ||
         row.state == domain::message_state::ambiguous;
}

ports::awaitable<result<sim::finished_call>> play(ports::http_client& network, sim::stand_in_twilio& twilio,
                                                  const sim::caller_options& options, sim::simulated_call what) {
  co_return co_await sim::place_call(network, twilio, options, std::move(what));
}

template <class Row>
result<void> keep(result<std::vector<Row>> found, std::vector<Row>& into) {
  if (!found) {
    return found.error();
  }
  into = std::move(*found);
  return {};
}

}  // namespace

bool rows::all_settled() const {
  const auto is_over = [](const domain::job& each) {
    return each.state == domain::job_state::done || each.state == domain::job_state::dead;
  };
  return !jobs.empty() && std::all_of(jobs.begin(), jobs.end(), is_over) &&
         std::none_of(messages.begin(), messages.end(), is_open);
}

killable_system::killable_system(delivery callbacks)
    : network_(net::create_curl_http_client(outside_.get_executor(), {})),
      patient_(std::make_unique<retrying_http_client>(*network_)) {
  sim::stand_in_twilio_options options;
  options.account_sid = account;
  options.auth_token = secret(token);
  options.report_delivery = callbacks == delivery::reported;
  twilio_ = std::make_unique<sim::stand_in_twilio>(outside_.get_executor(), options);
  openai_ = std::make_unique<sim::stand_in_openai>(outside_.get_executor(), same_business(), time_,
                                                   sim::stand_in_openai_options{});
  if (!twilio_->start() || !openai_->start()) {
    throw std::runtime_error("the stand-ins do not start");
  }
  std::ofstream(folder_ / "business.json") << business_file;
  const std::string here = "127.0.0.1:" + std::to_string(port_.number());
  environment_ = {{"TWILIO_ACCOUNT_SID", account},
                  {"TWILIO_AUTH_TOKEN", token},
                  {"TWILIO_PHONE_NUMBER", "+14155550100"},
                  {"TWILIO_WHATSAPP_NUMBER", "+14155238886"},
                  {"OWNER_PHONE", "+14155550199"},
                  {"OPENAI_API_KEY", "sk-test"},
                  {"PUBLIC_URL", public_url},
                  {"BUSINESS_CONFIG", "business.json"},
                  {"DATABASE_PATH", "zylin.db"},
                  {"ZYLIN_LISTEN", here},
                  {"TWILIO_API_BASE_URL", twilio_->base_url()},
                  {"OPENAI_BASE_URL", openai_->base_url()},
                  {"JOB_RETRY_BASE_MS", "5"},
                  {"RECORDING_RETRY_BASE_MS", "5"},
                  {"RECONCILE_DELAY_MS", "20"},
                  {"WHATSAPP_MESSAGES_PER_SECOND", "1000"},
                  {"VOICE_RATE_LIMIT_PER_MINUTE", "0"}};
  caller_.server_url = "http://" + here;
  caller_.public_url = public_url;
  caller_.account_sid = account;
  caller_.auth_token = secret(token);
  twilio_->route_callbacks(public_url, caller_.server_url);
  outside_thread_ = std::thread([this] { outside_.run(); });
}

killable_system::~killable_system() {
  server_.reset();
  outside_stays_.reset();
  outside_.stop();
  outside_thread_.join();
  twilio_.reset();
  openai_.reset();
  patient_.reset();
  network_.reset();
}

void killable_system::start(const std::string& failpoint) {
  std::map<std::string, std::string> environment = environment_;
  if (!failpoint.empty()) {
    environment["ZYLIN_FAILPOINT"] = failpoint;
  }
  server_ =
      std::make_unique<child_process>(std::vector<std::string>{ZYLIN_BINARY}, environment, folder_.path().string());
  if (!server_->wait_for_output("listening on ") && failpoint.empty()) {
    throw std::runtime_error("the server does not start: " + server_->output());
  }
}

void killable_system::kill() {
  server_->signal(SIGKILL);
  server_->wait();
}

bool killable_system::wait_for_death_or_end() {
  const auto is_delivered = [](const domain::message& each) { return each.state == domain::message_state::delivered; };
  for (;;) {
    if (server_->has_ended()) {
      return true;
    }
    const rows found = look();
    if (found.all_settled() && std::all_of(found.messages.begin(), found.messages.end(), is_delivered)) {
      return false;
    }
    pause();
  }
}

bool killable_system::stop() {
  server_->signal(SIGTERM);
  return server_->wait() == 0;
}

std::future<result<sim::finished_call>> killable_system::call(const std::string& from, const std::string& words) {
  sim::simulated_call one;
  one.from = from;
  one.to = "+14155550100";
  one.wav = sim::speak(words);
  return asio::co_spawn(outside_, play(*patient_, *twilio_, caller_, std::move(one)), asio::use_future);
}

ports::http_response killable_system::get(const std::string& path) {
  ports::http_request request(ports::http_method::get, caller_.server_url + path);
  request.headers.emplace_back("Connection", "close");
  request.total_timeout = std::chrono::seconds(30);
  result<ports::http_response> answer =
      asio::co_spawn(outside_, network_->send(std::move(request)), asio::use_future).get();
  return answer ? std::move(*answer) : ports::http_response{};
}

void killable_system::limit_file_size(rlim_t bytes) const {
  rlimit limit{};
  if (::prlimit(process(), RLIMIT_FSIZE, nullptr, &limit) != 0) {
    throw std::runtime_error("no limit of the file size");
  }
  limit.rlim_cur = std::min(bytes, limit.rlim_max);
  if (::prlimit(process(), RLIMIT_FSIZE, &limit, nullptr) != 0) {
    throw std::runtime_error("the limit of the file size does not change");
  }
}

int killable_system::run(const std::vector<std::string>& arguments) {
  std::vector<std::string> command{ZYLIN_BINARY};
  command.insert(command.end(), arguments.begin(), arguments.end());
  child_process other(command, environment_, folder_.path().string());
  return other.wait();
}

rows killable_system::look() const {
  rows found;
  const ports::store::work read = [&found](ports::transaction& tx) -> result<void> {
    constexpr std::size_t all = 1'000'000;
    const result<void> calls = keep(tx.calls().latest(all), found.calls);
    const result<void> bookings = keep(tx.bookings().latest(all), found.bookings);
    const result<void> messages = keep(tx.messages().latest(all), found.messages);
    const result<void> jobs = keep(tx.jobs().latest(all), found.jobs);
    return calls && bookings && messages && jobs ? result<void>{} : error(errc::storage_failed, "cannot be listed");
  };
  const result<void> looked = sqlite::read_only(folder_.database(), read);
  return looked ? found : rows{};
}

rows killable_system::wait_until_settled() const {
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::minutes(1);
  rows found = look();
  while (!found.all_settled() && std::chrono::steady_clock::now() < deadline) {
    pause();
    found = look();
  }
  return found;
}

std::string killable_system::integrity() const {
  std::string verdict = "not opened";
  sqlite3* db = nullptr;
  sqlite3_stmt* asked = nullptr;
  const std::string file = folder_.database().string();
  if (sqlite3_open_v2(file.c_str(), &db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
      sqlite3_prepare_v2(db, "PRAGMA integrity_check", -1, &asked, nullptr) == SQLITE_OK &&
      sqlite3_step(asked) == SQLITE_ROW) {
    verdict = reinterpret_cast<const char*>(sqlite3_column_text(asked, 0));
  }
  sqlite3_finalize(asked);
  sqlite3_close(db);
  return verdict;
}

}  // namespace zylin::test
