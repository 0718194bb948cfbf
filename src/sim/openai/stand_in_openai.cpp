#include "openai/api_error.hpp"
#include "openai/chat_endpoint.hpp"
#include "openai/fault_script.hpp"
#include "openai/hosted_models.hpp"
#include "openai/transcriptions_endpoint.hpp"
#include "reply_delay.hpp"
#include "unknown_paths.hpp"
#include "zylin/http/server.hpp"
#include "zylin/ports/telemetry.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace zylin::sim {
namespace {

/// Which keys were used, and how often. Thread-safe.
class key_ledger {
 public:
  void count(const std::string& key) {
    const std::lock_guard held(access_);
    ++counts_[key];
  }
  [[nodiscard]] std::map<std::string, int> counts() const {
    const std::lock_guard held(access_);
    return counts_;
  }

 private:
  mutable std::mutex access_;
  std::map<std::string, int> counts_;
};

/// The latest bodies. Thread-safe.
class body_record {
 public:
  void add(const std::string& body) {
    constexpr std::size_t most = 100;
    const std::lock_guard held(access_);
    if (bodies_.size() == most) {
      bodies_.erase(bodies_.begin());
    }
    bodies_.push_back(body);
  }
  [[nodiscard]] std::vector<std::string> all() const {
    const std::lock_guard held(access_);
    return bodies_;
  }

 private:
  mutable std::mutex access_;
  std::vector<std::string> bodies_;
};

constexpr std::string_view base_path = "/v1";

/// What the handlers share; it outlives a request that is still running when the stand-in is destroyed.
struct model_host {
  model_host(const domain::business& about, const clock& clock_used, stand_in_openai_options how)
      : business(about),
        time(clock_used),
        options(std::move(how)),
        models(options.models),
        transcription_faults(options.faults.transcription),
        chat_faults(options.faults.chat) {}

  domain::business business;
  const clock& time;
  stand_in_openai_options options;
  hosted_models models;
  fault_script transcription_faults;
  fault_script chat_faults;
  ports::null_telemetry events;  ///< of the HTTP server: ignored
  key_ledger keys;
  body_record chats;
};

/// The answer of a server that gives no reason for a refusal.
http::response told(const model_host& host, http::response answer) {
  if (!host.options.gives_reasons && answer.status == 400) {
    answer.body = R"({"error":"Bad Request"})";
  }
  return answer;
}

ports::awaitable<http::response> transcriptions(model_host& host, const http::request& incoming) {
  http::response answer = told(host, transcribe_comment(incoming, host.models, host.options.hears));
  co_return co_await host.transcription_faults.apply(std::move(answer));
}

ports::awaitable<http::response> chat(model_host& host, const http::request& incoming) {
  host.chats.add(incoming.body);
  http::response answer = told(host, complete_chat(incoming, host.models, host.business, host.time.now()));
  co_return co_await host.chat_faults.apply(std::move(answer));
}

ports::awaitable<http::response> models(model_host& host, const http::request& /*incoming*/) {
  http::response answer;
  answer.body = host.models.list();
  co_return answer;
}

ports::awaitable<http::response> unknown_path(model_host& /*host*/, const http::request& incoming) {
  api_error failure;
  failure.status = 404;
  failure.message = "Invalid URL (" + incoming.method + " " + incoming.path + ")";
  co_return error_answer(failure);
}

using endpoint = ports::awaitable<http::response> (*)(model_host&, const http::request&);

std::string bearer_key(const http::request& incoming) {
  constexpr std::string_view scheme = "Bearer ";
  const std::string_view given = incoming.header("authorization");
  return std::string(given.starts_with(scheme) ? given.substr(scheme.size()) : std::string_view());
}

ports::awaitable<http::response> serve(endpoint answer, std::shared_ptr<model_host> host,
                                       const http::request& incoming) {
  co_await wait_for(host->options.reply_delay);
  const std::string key = bearer_key(incoming);
  if (incoming.method == "POST") {
    host->keys.count(key);
  }
  if (host->options.key_required && key.empty()) {
    co_return key_missing();
  }
  if (!host->options.only_key.empty() && key != host->options.only_key) {
    co_return key_wrong();
  }
  if (host->options.out_of_quota) {
    co_return quota_exceeded();
  }
  co_return co_await answer(*host, incoming);
}

http::handler handle(endpoint answer, std::shared_ptr<model_host> host) {
  return [answer, host = std::move(host)](const http::request& incoming, const http::path_parameters&) {
    return serve(answer, host, incoming);
  };
}

http::router make_routes(const std::shared_ptr<model_host>& host) {
  const std::string base(base_path);
  http::router routes;
  routes.add("POST", base + "/audio/transcriptions", handle(transcriptions, host));
  if (host->options.lists_models) {
    routes.add("GET", base + "/models", handle(models, host));
  }
  routes.add("POST", base + "/chat/completions", handle(chat, host));
  answer_unknown_paths(routes, handle(unknown_path, host));
  return routes;
}

http::server_limits make_limits() {
  http::server_limits limits;
  limits.body_bytes = std::size_t{4} << 20U;  // 30 s of 8 kHz 16-bit audio are half a megabyte
  return limits;
}

}  // namespace

struct stand_in_openai::state {
  state(const boost::asio::any_io_executor& executor, std::shared_ptr<model_host> about)
      : host(std::move(about)), server(executor, make_routes(host), make_limits(), host->events) {}

  std::shared_ptr<model_host> host;
  http::server server;
};

stand_in_openai::stand_in_openai(const boost::asio::any_io_executor& executor, const domain::business& business,
                                 const clock& time, stand_in_openai_options options)
    : state_(std::make_shared<state>(executor, std::make_shared<model_host>(business, time, std::move(options)))) {}

stand_in_openai::~stand_in_openai() = default;

result<void> stand_in_openai::start() {
  return state_->server.start("127.0.0.1", 0);
}

void stand_in_openai::remove_model(const std::string& id) {
  state_->host->models.remove(id);
}

std::map<std::string, int> stand_in_openai::requests_by_key() const {
  return state_->host->keys.counts();
}

std::vector<std::string> stand_in_openai::chat_requests() const {
  return state_->host->chats.all();
}

std::string stand_in_openai::base_url() const {
  return "http://127.0.0.1:" + std::to_string(state_->server.port()) + std::string(base_path);
}

}  // namespace zylin::sim
