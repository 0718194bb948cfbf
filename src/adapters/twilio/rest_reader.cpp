#include "rest_reader.hpp"

#include "wire.hpp"
#include "zylin/core/number.hpp"
#include "zylin/core/try.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>

namespace zylin::twilio {

std::string text_of(const nlohmann::json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<std::chrono::seconds> seconds_of(const nlohmann::json& object, const char* name) {
  const std::optional<std::int32_t> count = parse_number<std::int32_t>(text_of(object, name));
  if (!count || *count < 0) {
    return std::nullopt;  // -1 means "not known yet"
  }
  return std::chrono::seconds(*count);
}

std::string rest_reader::url(std::string_view resource) const {
  return resource_url(account_, resource);
}

std::string rest_reader::own_page(std::string_view path) const {
  const std::string own = resource_url(account_, "");
  const std::size_t path_at = own.find("/2010-04-01/");
  if (!path.starts_with(std::string_view(own).substr(path_at))) {
    return {};
  }
  return own.substr(0, path_at) + std::string(path);
}

ports::awaitable<result<std::string>> rest_reader::get(std::string url, std::string what) const {
  constexpr int not_there = 404;
  ports::http_request request(ports::http_method::get, std::move(url));
  request.basic = credentials_of(account_);
  request.total_timeout = time_;
  request.max_response_bytes = std::size_t{4} << 20U;
  CO_TRY_ASSIGN(ports::http_response answer, co_await network_.send(std::move(request)));
  if (answer.status == not_there) {
    co_return error(errc::not_found, what + ": there is no such thing at Twilio").with_provider_code(not_there);
  }
  if (!answer.ok()) {
    co_return refusal_of(answer, what);
  }
  co_return std::move(answer.body);
}

}  // namespace zylin::twilio
