#include "zylin/config/environment.hpp"

#include "dotenv.hpp"
#include "zylin/config/text_file.hpp"

#include <unistd.h>

#include <span>

namespace zylin::config {
namespace {

std::string describe(std::string_view file_name, std::span<const dotenv_mistake> mistakes) {
  constexpr std::size_t most_shown = 20;
  std::string sentence;
  for (const auto& [line, expected] : mistakes.first(std::min(mistakes.size(), most_shown))) {
    sentence += sentence.empty() ? "" : "\n";
    sentence.append(file_name).append(":").append(std::to_string(line)).append(": expected ").append(expected);
  }
  return sentence;
}

std::map<std::string, std::string> process_environment() {
  std::map<std::string, std::string> values;
  for (char** entry = ::environ; entry != nullptr && *entry != nullptr; ++entry) {
    const std::string_view text(*entry);
    const std::size_t equals = text.find('=');
    if (equals != std::string_view::npos) {
      values.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
  }
  return values;
}

}  // namespace

result<environment> environment::parse(std::string_view text, std::string_view file_name) {
  auto parsed = parse_dotenv(text);
  if (const auto* mistakes = std::get_if<std::vector<dotenv_mistake>>(&parsed)) {
    return error(errc::invalid_input, describe(file_name, *mistakes));
  }
  environment values(std::move(std::get<dotenv_values>(parsed)));
  for (const auto& [name, value] : values.values_) {
    values.names_in_file_.insert(name);
  }
  return values;
}

result<environment> environment::load(const std::filesystem::path& file) {
  const std::filesystem::path chosen = file.empty() ? ".env" : file;
  const auto text = read_text_file(chosen);
  if (!text && (text.error().code() != errc::not_found || !file.empty())) {
    return error(errc::invalid_input, chosen.string() + ": " + text.error().message());
  }
  auto merged = text ? parse(*text, chosen.string()) : result<environment>(environment());
  if (merged) {
    auto values = process_environment();
    values.merge(merged->values_);
    merged->values_ = std::move(values);
  }
  return merged;
}

std::optional<std::string_view> environment::get(std::string_view name) const {
  const auto found = values_.find(std::string(name));
  if (found == values_.end() || found->second.empty()) {
    return std::nullopt;
  }
  return found->second;
}

}  // namespace zylin::config
