#include "wire.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/redact.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <span>
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

// The server's own name for the kind of error. It is short; a long text is something else.
std::string label(std::string_view name, const std::string& value) {
  constexpr std::size_t longest_name = 64;
  if (value.empty() || value.size() > longest_name) {
    return {};
  }
  return ", " + std::string(name) + " " + redact(value, longest_name);
}

/// For comparing names of parameters.
std::string squeezed(std::string_view text) {
  std::string plain = ascii::lower_case(text);
  std::erase(plain, '_');
  return plain;
}

bool holds_one_of(std::string_view text, std::span<const std::string_view> phrases) {
  return std::ranges::any_of(phrases, [text](std::string_view each) { return text.find(each) != text.npos; });
}

/// Several servers and proxies answer 400 with their own wording (seen: LiteLLM, Groq, OpenRouter, Mistral, DeepSeek).
bool says_that_model_is_gone(std::string_view message, std::string_view model) {
  constexpr auto in_itself = std::to_array<std::string_view>(
      {"invalid model", "unknown model", "no such model", "model not found", "model not exist", "not a valid model"});
  constexpr auto of_the_model = std::to_array<std::string_view>(
      {"not exist", "not found", "not available", "no longer", "shut down", "deprecated", "decommissioned", "retired"});
  const std::string said = ascii::lower_case(message);
  const bool names_it = said.find(ascii::lower_case(model)) != std::string::npos;
  return holds_one_of(said, in_itself) || (names_it && holds_one_of(said, of_the_model));
}

/// FastAPI's {"detail":[{"loc":["body","name"],"msg":…,"input":…}]}: the input is our own request.
server_error read_details(const json& details) {
  server_error read;
  for (const json& each : details) {
    if (!each.is_object()) {
      continue;
    }
    const json place = each.value("loc", json());
    for (const json& part : place) {
      read.param += part.is_string() ? (read.param.empty() ? "" : ".") + part.get<std::string>() : std::string();
    }
    read.message += (read.message.empty() ? "" : "; ") + text_of(each, "msg");
  }
  return read;
}

}  // namespace

ports::http_request request_to(const config::openai_settings& account, ports::http_method method, std::string_view path,
                               std::chrono::milliseconds time) {
  std::string base = account.base_url;
  while (base.ends_with('/')) {
    base.pop_back();
  }
  ports::http_request request(method, base + std::string(path));
  request.bearer = account.api_key;
  request.total_timeout = time;
  return request;
}

bool server_error::names_parameter() const {
  return !param.empty() && param != "None" && param != "null" && !names_model();
}

bool server_error::names_model() const {
  return param == "model" || param.ends_with(".model");
}

bool server_error::is_about(std::string_view parameter) const {
  const std::string name = squeezed(parameter);
  const auto holds = [&name](const std::string& text) { return squeezed(text).find(name) != std::string::npos; };
  return names_parameter() ? holds(param) : holds(message) || holds(code);
}

bool server_error::mentions_word(std::string_view word) const {
  const auto is_part_of_word = [this](std::size_t at) {
    const char c = at < message.size() ? ascii::to_lower(message[at]) : ' ';
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  };
  for (std::size_t at = message.find(word); at != std::string::npos; at = message.find(word, at + 1)) {
    if (!(at > 0 && is_part_of_word(at - 1)) && !is_part_of_word(at + word.size())) {
      return true;
    }
  }
  return false;
}

bool server_error::names_missing_model() const {
  constexpr std::array<std::string_view, 6> words{"model_not_found",     "model_decommissioned", "invalid_model",
                                                  "model_not_available", "model_deprecated",     "unknown_model"};
  return std::ranges::find(words, ascii::lower_case(code)) != words.end() ||
         std::ranges::find(words, ascii::lower_case(type)) != words.end();
}

bool is_missing_model(int status, const server_error& refusal, std::string_view model) {
  if (status < 400 || status >= 500 || status == 401 || status == 429) {
    return false;
  }
  if (refusal.names_missing_model() || status == 404 || status == 410) {
    return true;
  }
  return (status == 400 || status == 422) && !refusal.names_parameter() &&
         (refusal.names_model() || says_that_model_is_gone(refusal.message, model));
}

server_error read_server_error(const ports::http_response& answer) {
  const json body = json::parse(answer.body, nullptr, false);
  if (!body.is_object()) {
    return {"", "", "", answer.body};
  }
  if (const auto details = body.find("detail"); details != body.end() && details->is_array()) {
    return read_details(*details);
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

error refusal_of(const ports::http_response& answer, std::string_view what) {
  const server_error read = read_server_error(answer);
  return error(meaning_of(answer.status, read), std::string(what) + ": HTTP " + std::to_string(answer.status) +
                                                    label("code", read.code) + label("type", read.type))
      .with_retry_after(retry_after(answer))
      .with_provider_code(answer.status);
}

}  // namespace zylin::openai
