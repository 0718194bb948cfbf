#include "http/sample_routes.hpp"

#include <stdexcept>

namespace zylin::http::test {
namespace {

response text(std::string body) {
  response answer;
  answer.content_type = "text/plain";
  answer.body = std::move(body);
  return answer;
}

ports::awaitable<response> hello(const request&, const path_parameters&) {
  response answer = text("hello");
  answer.headers.emplace_back("X-Get", "yes");
  co_return answer;
}

ports::awaitable<response> echo(const request& incoming, const path_parameters&) {
  co_return text(incoming.body);
}

ports::awaitable<response> nothing(const request&, const path_parameters&) {
  response answer;
  answer.status = 204;
  co_return answer;
}

ports::awaitable<response> fail(const request&, const path_parameters&) {
  throw std::runtime_error("on purpose");
  co_return response();
}

ports::awaitable<response> describe(const request& incoming, const path_parameters& path) {
  co_return text(path.at("id") + "|" + incoming.target + "|" + incoming.path + "|" +
                 std::string(incoming.header("x-mark")) + "|" + incoming.peer.to_string());
}

}  // namespace

router sample_routes() {
  router routes;
  routes.add("GET", "/hello", hello);
  routes.add("GET", "/empty", nothing);
  routes.add("GET", "/throw", fail);
  routes.add("GET", "/items/{id}", describe);
  routes.add("POST", "/echo", echo);
  routes.add("POST", "/form", echo, "application/x-www-form-urlencoded");
  return routes;
}

}  // namespace zylin::http::test
