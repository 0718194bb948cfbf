#include "handlers/probes.hpp"

#include <nlohmann/json.hpp>

namespace zylin::http {
namespace {

response json_response(int status, const nlohmann::json& body) {
  response reply;
  reply.status = status;
  reply.body = body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return reply;
}

class readiness_handler {
 public:
  explicit readiness_handler(const api_context& context)
      : readiness_(context.readiness), paused_upstreams_(context.paused_upstreams), late_(context.late) {}

  ports::awaitable<response> operator()(const request&, const path_parameters&) const {
    const std::vector<std::string> reasons = co_await readiness_();
    co_return describe(reasons);
  }

 private:
  /// Paused upstreams and late work are shown, but a process that can take calls is ready.
  [[nodiscard]] response describe(const std::vector<std::string>& reasons) const {
    nlohmann::json body{{"status", reasons.empty() ? "ready" : "not ready"}};
    if (!reasons.empty()) {
      body["reasons"] = reasons;
    }
    if (const std::vector<std::string> paused = paused_upstreams_(); !paused.empty()) {
      body["paused"] = paused;
    }
    if (late_()) {
      body["late"] = true;
    }
    return json_response(reasons.empty() ? 200 : 503, body);
  }

  std::function<ports::awaitable<std::vector<std::string>>()> readiness_;
  std::function<std::vector<std::string>()> paused_upstreams_;
  std::function<bool()> late_;
};

class metrics_handler {
 public:
  explicit metrics_handler(const api_context& context) : metrics_(context.metrics) {}

  ports::awaitable<response> operator()(const request&, const path_parameters&) const {
    response reply;
    reply.content_type = "text/plain; version=0.0.4; charset=utf-8";
    reply.body = co_await metrics_();
    co_return reply;
  }

 private:
  std::function<ports::awaitable<std::string>()> metrics_;
};

}  // namespace

ports::awaitable<response> answer_health(const request&, const path_parameters&) {
  const nlohmann::json body{{"status", "ok"}};
  co_return json_response(200, body);
}

handler make_readiness_handler(const api_context& context) {
  return readiness_handler(context);
}

handler make_metrics_handler(const api_context& context) {
  return metrics_handler(context);
}

}  // namespace zylin::http
