#pragma once

#include "account_under_test.hpp"

#include "zylin/core/form.hpp"
#include "zylin/http/server.hpp"
#include "zylin/http/signature.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace zylin::sim {

inline const std::string test_public_url = "https://clinic.example";

/// Takes the product's place: receives Twilio's webhooks, checks their signatures, gives the answers that the test
/// sets.
class webhook_server {
 public:
  struct webhook {
    std::string path;
    form fields;
    bool genuine = false;
  };

  explicit webhook_server(boost::asio::any_io_executor executor)
      : server_(std::move(executor), make_routes(), {}, events_) {
    const auto started = server_.start("127.0.0.1", 0);
    EXPECT_TRUE(started) << (started ? "" : started.error().message());
  }

  [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(server_.port()); }

  /// `path` with a query, or of any query. Any other path is answered with an empty 204.
  void answer(const std::string& path, std::string xml) {
    http::response reply;
    reply.content_type = "application/xml";
    reply.body = std::move(xml);
    answer(path, std::move(reply));
  }
  void answer(const std::string& path, http::response reply) { answers_[path] = std::move(reply); }

  [[nodiscard]] const std::vector<webhook>& received() const { return received_; }
  [[nodiscard]] std::vector<std::string> paths() const {
    std::vector<std::string> paths;
    for (const webhook& each : received_) {
      paths.push_back(each.path);
    }
    return paths;
  }

 private:
  http::router make_routes() {
    const auto take = [this](const http::request& incoming, const http::path_parameters&) { return serve(incoming); };
    http::router routes;
    routes.add("POST", "/{a}/{b}/{c}", take);
    routes.add("POST", "/{a}/{b}/{c}/{d}", take);
    return routes;
  }

  ports::awaitable<http::response> serve(const http::request& incoming) {
    webhook taken;
    taken.path = incoming.path;
    taken.fields = form::parse(incoming.body).value();
    http::signed_request claim;
    claim.url = test_public_url + incoming.target;
    claim.signature = incoming.header("x-twilio-signature");
    claim.parameters = taken.fields;
    taken.genuine = http::signature_verifier({secret(test_token)}).is_valid(claim);
    received_.push_back(std::move(taken));
    const auto exact = answers_.find(incoming.target);
    const auto planned = exact == answers_.end() ? answers_.find(incoming.path) : exact;
    http::response reply;
    reply.status = 204;
    if (planned != answers_.end()) {
      reply = planned->second;
    }
    co_return reply;
  }

  ports::null_telemetry events_;
  std::map<std::string, http::response> answers_;
  std::vector<webhook> received_;
  http::server server_;
};

}  // namespace zylin::sim
