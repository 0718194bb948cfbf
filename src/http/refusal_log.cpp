#include "refusal_log.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin::http {
namespace {

class watched_handler {
 public:
  watched_handler(std::string route, client_address client, handler behind)
      : route_(std::move(route)), client_(std::move(client)), behind_(std::move(behind)) {}

  awaitable<response> operator()(const request& incoming, const path_parameters& path) const {
    response reply = co_await behind_(incoming, path);
    if (reply.status == 403) {
      spdlog::warn("answered 403 for {} to {}", route_, client_.of(incoming).to_string());
    }
    co_return reply;
  }

 private:
  std::string route_;
  client_address client_;
  handler behind_;
};

}  // namespace

handler log_refusals(std::string route, client_address client, handler behind) {
  return watched_handler(std::move(route), std::move(client), std::move(behind));
}

}  // namespace zylin::http
