#include "zylin/adapters/openai/model_list.hpp"

#include "wire.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace zylin::openai {
namespace {

std::vector<std::string> names_in(const std::string& body) {
  std::vector<std::string> names;
  const auto document = nlohmann::json::parse(body, nullptr, false);
  const auto data = document.is_object() ? document.find("data") : document.end();
  if (!document.is_object() || data == document.end() || !data->is_array()) {
    return names;
  }
  for (const auto& each : *data) {
    if (each.is_object() && each.contains("id") && each["id"].is_string()) {
      names.push_back(each["id"].get<std::string>());
    }
  }
  return names;
}

}  // namespace

awaitable<result<std::vector<std::string>>> list_models(http_client& network, const openai_settings& account,
                                                        std::chrono::milliseconds time) {
  http_request request = request_to(account, http_method::get, "/models", time);
  const result<http_response> answer = co_await network.send(std::move(request));
  if (!answer) {
    co_return answer.error();
  }
  if (!answer->ok()) {
    co_return refusal_of(*answer, "models");
  }
  co_return names_in(answer->body);
}

}  // namespace zylin::openai
