#include "twilio/account.hpp"
#include "twilio/account_endpoint.hpp"
#include "twilio/delivery_reporter.hpp"
#include "twilio/messages_endpoint.hpp"
#include "twilio/recordings_endpoint.hpp"
#include "twilio/rest_error.hpp"
#include "unknown_paths.hpp"

#include "zylin/http/server.hpp"
#include "zylin/net/curl_http_client.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <utility>

namespace zylin::sim {

namespace {

ports::awaitable<http::response> unknown_resource(const http::request& incoming, const http::path_parameters&) {
  co_return rest_error(404, 20404, "The requested resource " + incoming.path + " was not found");
}

http::router make_routes(const std::shared_ptr<twilio_account>& account, const delivery_reporter& reporter) {
  http::router routes;
  routes.add("GET", "/2010-04-01/Accounts/{account}/Recordings/{file}", download_recording(account));
  routes.add("GET", "/2010-04-01/Accounts/{account}/Recordings.json", list_recordings(account));
  routes.add("GET", "/2010-04-01/Accounts/{account}/Calls/{file}", fetch_call(account));
  routes.add("POST", "/2010-04-01/Accounts/{account}/Messages.json", create_message(account, reporter));
  routes.add("GET", "/2010-04-01/Accounts/{account}/Messages.json", list_messages(account));
  routes.add("GET", "/2010-04-01/Accounts/{account}/Messages/{file}", fetch_message(account));
  routes.add("GET", "/2010-04-01/Accounts/{file}", fetch_account(account));
  routes.add("GET", "/2010-04-01/Accounts/{account}/IncomingPhoneNumbers.json", list_numbers(account));
  answer_unknown_paths(routes, unknown_resource);
  return routes;
}

}  // namespace

struct stand_in_twilio::state {
  state(const boost::asio::any_io_executor& executor, stand_in_twilio_options options)
      : account(std::make_shared<twilio_account>(std::move(options))),
        network(net::create_curl_http_client(executor, {})),
        server(executor, make_routes(account, delivery_reporter(executor, account, *network)), {}, account->events) {}

  std::shared_ptr<twilio_account> account;
  std::unique_ptr<ports::http_client> network;
  http::server server;
};

stand_in_twilio::stand_in_twilio(const boost::asio::any_io_executor& executor, stand_in_twilio_options options)
    : state_(std::make_shared<state>(executor, std::move(options))) {}

stand_in_twilio::~stand_in_twilio() {
  state_->account->closed = true;
}

result<void> stand_in_twilio::start() {
  return state_->server.start("127.0.0.1", 0);
}

std::string stand_in_twilio::base_url() const {
  return "http://127.0.0.1:" + std::to_string(state_->server.port());
}

void stand_in_twilio::add_recording(std::string recording_sid, std::string wav, recording_details details) {
  state_->account->recordings.add(std::move(recording_sid), std::move(wav), std::move(details));
}

void stand_in_twilio::add_call(known_call call) {
  state_->account->calls.put(std::move(call));
}

std::vector<accepted_message> stand_in_twilio::messages() const {
  return state_->account->messages.all();
}

void stand_in_twilio::open_window(std::string number) {
  state_->account->windows.open(std::move(number));
}

void stand_in_twilio::on_message(std::function<void(const accepted_message&)> listener) {
  state_->account->listener = std::move(listener);
}

void stand_in_twilio::route_callbacks(std::string public_url, std::string server_url) {
  state_->account->routes.set(std::move(public_url), std::move(server_url));
}

}  // namespace zylin::sim
