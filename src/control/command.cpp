#include "zylin/control/command.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace zylin::control {
namespace {

using nlohmann::json;

std::string line_of(const json& object) {
  return object.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

error unreadable() {
  return {errc::bad_response, "the line cannot be understood"};
}

std::optional<std::string> text_of(const json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end() || !found->is_string()) {
    return std::nullopt;
  }
  return found->get<std::string>();
}

/// The error codes a server may answer with; any other code is a failure of the server.
errc to_errc(const std::string& name) {
  constexpr std::array codes{errc::invalid_input, errc::not_found,    errc::conflict, errc::storage_failed,
                             errc::storage_full,  errc::bad_response, errc::cancelled};
  const auto found = std::ranges::find(codes, name, [](errc code) { return to_string(code); });
  return found == codes.end() ? errc::server_failed : *found;
}

}  // namespace

std::string write_command(const command& asked) {
  return line_of({{"command", asked.name}, {"arguments", asked.arguments}});
}

std::string write_reply(const reply& answer) {
  if (answer) {
    return line_of({{"done", *answer}});
  }
  return line_of({{"error", to_string(answer.error().code())}, {"message", answer.error().message()}});
}

result<command> read_command(std::string_view line) {
  const json object = json::parse(line, nullptr, false);
  const std::optional<std::string> name = object.is_object() ? text_of(object, "command") : std::nullopt;
  if (!name) {
    return unreadable();
  }
  command asked;
  asked.name = *name;
  const auto arguments = object.find("arguments");
  if (arguments == object.end()) {
    return asked;
  }
  if (!arguments->is_object()) {
    return unreadable();
  }
  for (const auto& [key, value] : arguments->items()) {
    if (!value.is_string()) {
      return unreadable();
    }
    asked.arguments.emplace(key, value.get<std::string>());
  }
  return asked;
}

reply read_reply(std::string_view line) {
  const json object = json::parse(line, nullptr, false);
  if (!object.is_object()) {
    return unreadable();
  }
  if (std::optional<std::string> done = text_of(object, "done")) {
    return std::move(*done);
  }
  const std::optional<std::string> code = text_of(object, "error");
  std::optional<std::string> message = text_of(object, "message");
  if (!code || !message) {
    return unreadable();
  }
  return error(to_errc(*code), std::move(*message));
}

}  // namespace zylin::control
