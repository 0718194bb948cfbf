#include "wire.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/redact.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace zylin::openai {
namespace {

using nlohmann::json;

std::string text_of(const json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end()) {
    return {};
  }
  if (found->is_number_integer()) {
    return std::to_string(found->get<long long>());
  }
  return found->is_string() ? found->get<std::string>() : std::string();
}

bool is_out_of_money(const server_error& read) {
  constexpr std::array<std::string_view, 5> codes{"insufficient_quota", "credit_balance_exhausted",
                                                  "organization_spend_limit_exceeded", "project_spend_limit_exceeded",
                                                  "organization_usage_limit_exceeded"};
  return read.type == "insufficient_quota" || std::find(codes.begin(), codes.end(), read.code) != codes.end();
}

errc meaning_of(int status, const server_error& read) {
  switch (status) {
    case 401:
    case 403: return errc::unauthorized;
    case 402: return errc::quota_exhausted;
    case 408:
    case 409: return errc::server_failed;
    case 429: return is_out_of_money(read) ? errc::quota_exhausted : errc::rate_limited;
    default: break;
  }
  if (status >= 500) {
    return errc::server_failed;
  }
  return status >= 400 ? errc::rejected : errc::bad_response;
}

// The server's own words for the kind of error; short, or they are something else.
std::string label(std::string_view name, const std::string& value) {
  constexpr std::size_t longest_name = 64;
  if (value.empty() || value.size() > longest_name) {
    return {};
  }
  return ", " + std::string(name) + " " + redact(value, longest_name);
}

}  // namespace

http_request request_to(const openai_settings& account, http_method method, std::string_view path,
                        std::chrono::milliseconds time) {
  std::string base = account.base_url;
  while (base.ends_with('/')) {
    base.pop_back();
  }
  http_request request(method, base + std::string(path));
  request.bearer = account.api_key;
  request.total_timeout = time;
  return request;
}

bool server_error::mentions(std::string_view name) const {
  return param.find(name) != std::string::npos || message.find(name) != std::string::npos ||
         code.find(name) != std::string::npos;
}

bool server_error::mentions_word(std::string_view word) const {
  const auto is_part_of_word = [this](std::size_t at) {
    const char c = at < message.size() ? ascii::to_lower(message[at]) : ' ';
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  };
  for (std::size_t at = message.find(word); at != std::string::npos; at = message.find(word, at + 1)) {
    if (!(at > 0 && is_part_of_word(at - 1)) && !is_part_of_word(at + word.size())) {
      return true;
    }
  }
  return false;
}

bool names_model(const server_error& refusal) {
  return refusal.code == "model_not_found" || refusal.param == "model";
}

bool is_missing_model(int status, const server_error& refusal) {
  if (names_model(refusal) || status == 404 || status == 410) {
    return status >= 400 && status < 500 && status != 401 && status != 429;
  }
  // Proxies answer 400 in words of their own.
  const bool about_a_model = refusal.mentions_word("model") || refusal.mentions_word("Model");
  return status == 400 && about_a_model &&
         (refusal.mentions("does not exist") || refusal.mentions("not found") || refusal.mentions("shut down") ||
          refusal.mentions("deprecated") || refusal.mentions("Invalid model name"));
}

server_error read_server_error(const http_response& answer) {
  const json body = json::parse(answer.body, nullptr, false);
  if (!body.is_object()) {
    return {"", "", "", answer.body};
  }
  const auto inner = body.find("error");
  if (inner != body.end() && inner->is_string()) {
    return {"", "", "", inner->get<std::string>()};
  }
  const json& object = inner != body.end() && inner->is_object() ? *inner : body;
  server_error read{text_of(object, "code"), text_of(object, "type"), text_of(object, "param"),
                    text_of(object, "message")};
  if (read.message.empty()) {
    read.message = answer.body;  // {"detail": …} and the like
  }
  return read;
}

error refusal_of(const http_response& answer, std::string_view what) {
  const server_error read = read_server_error(answer);
  return error(meaning_of(answer.status, read), std::string(what) + ": HTTP " + std::to_string(answer.status) +
                                                    label("code", read.code) + label("type", read.type))
      .with_retry_after(retry_after(answer))
      .with_provider_code(answer.status);
}

}  // namespace zylin::openai
