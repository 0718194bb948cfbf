#include "zylin/adapters/openai/model_list.hpp"

#include "wire.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/core/try.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace zylin::openai {
namespace {

/// A date, with or without a time of day after it, or seconds since 1970 like the list's other times.
std::optional<std::chrono::sys_days> read_day(const nlohmann::json& value) {
  constexpr std::size_t date_length = 10;
  constexpr std::int64_t latest = 253'402'300'799;  // the end of the year 9999
  if (value.is_string()) {
    const auto date = parse_date(value.get_ref<const std::string&>().substr(0, date_length));
    return date ? std::optional(std::chrono::sys_days(*date)) : std::nullopt;
  }
  if (value.is_number_integer() && value.get<std::int64_t>() > 0 && value.get<std::int64_t>() <= latest) {
    return std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(value)));
  }
  return std::nullopt;
}

/// Redirected, key restricted to other uses (403), unknown, or not implemented (501): the server may still work. A
/// wrong key is 401.
bool tells_no_list(int status) {
  return (status >= 300 && status < 500 && status != 401 && status != 408 && status != 429) || status == 501;
}

std::vector<domain::listed_model> models_in(const std::string& body) {
  std::vector<domain::listed_model> models;
  const auto document = nlohmann::json::parse(body, nullptr, false);
  const auto data = document.is_object() ? document.find("data") : document.end();
  if (!document.is_object() || data == document.end() || !data->is_array()) {
    return models;
  }
  for (const auto& each : *data) {
    const auto name = each.is_object() ? each.find("id") : each.end();
    if (each.is_object() && name != each.end() && name->is_string()) {
      models.push_back({name->get<std::string>(), read_day(each.value("shutdown_date", nlohmann::json()))});
    }
  }
  return models;
}

}  // namespace

ports::awaitable<result<std::vector<domain::listed_model>>> list_models(ports::http_client& network,
                                                                        const config::openai_settings& account,
                                                                        std::chrono::milliseconds time) {
  constexpr std::size_t longest_list = std::size_t{16} << 20U;  // proxies list thousands of models
  ports::http_request request = request_to(account, ports::http_method::get, "/models", time);
  request.max_response_bytes = longest_list;
  CO_TRY_ASSIGN(const ports::http_response answer, co_await network.send(std::move(request)));
  if (!answer.ok()) {
    co_return tells_no_list(answer.status) ? error(errc::rejected, refusal_of(answer, "models").message())
                                           : refusal_of(answer, "models");
  }
  co_return models_in(answer.body);
}

}  // namespace zylin::openai
