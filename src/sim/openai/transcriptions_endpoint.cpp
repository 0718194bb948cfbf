#include "openai/transcriptions_endpoint.hpp"

#include "openai/api_error.hpp"
#include "openai/multipart.hpp"

#include "zylin/core/wav.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <span>

namespace zylin::sim {

namespace {

constexpr std::array<std::string_view, 9> extensions = {".flac", ".mp3", ".mp4", ".mpeg", ".mpga",
                                                        ".m4a",  ".ogg", ".wav", ".webm"};

http::response refuse(std::string message, std::string param) {
  api_error failure;
  failure.message = std::move(message);
  failure.param = std::move(param);
  return error_answer(failure);
}

const form_part* find_part(const std::vector<form_part>& parts, std::string_view name) {
  const auto found = std::ranges::find(parts, name, &form_part::name);
  return found == parts.end() ? nullptr : &*found;
}

bool has_known_extension(std::string_view file_name) {
  return std::ranges::any_of(extensions, [&](std::string_view each) { return file_name.ends_with(each); });
}

double seconds_of(const wav_info& info) {
  const double bytes_per_second = double(info.sample_rate) * info.channels * info.bits_per_sample / 8;
  return bytes_per_second > 0 ? static_cast<double>(info.data_bytes) / bytes_per_second : 0;
}

/// A keyword that is not a single plain line makes the whole request invalid.
std::optional<api_error> check_parameters(const std::vector<form_part>& parts, const simulated_model& model) {
  for (const form_part& each : parts) {
    if (auto refused = refusal_of(model, each.name)) {
      return refused;
    }
    if (each.name == "keywords[]" && each.content.find_first_of("<>\r\n") != std::string_view::npos) {
      api_error failure;
      failure.message = "Invalid value in 'keywords': '<', '>' and line breaks are not allowed.";
      failure.param = "keywords";
      return failure;
    }
  }
  return std::nullopt;
}

http::response spoken(const wav_info& info, const std::optional<std::string>& instead) {
  nlohmann::ordered_json document;
  document["text"] = instead.value_or(info.comment);
  document["usage"] = {{"type", "duration"}, {"seconds", seconds_of(info)}};
  http::response answer;
  answer.body = document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return answer;
}

}  // namespace

http::response transcribe_comment(const http::request& incoming, const hosted_models& models,
                                  const std::optional<std::string>& instead) {
  const auto parts = parse_multipart(incoming.header("content-type"), incoming.body);
  if (!parts) {
    return refuse(parts.error().message(), {});
  }
  const form_part* model = find_part(*parts, "model");
  if (model == nullptr || model->content.empty()) {
    return refuse("you must provide a model parameter", "model");
  }
  const std::optional<simulated_model> known = models.find(model->content);
  if (!known) {
    return error_answer(model_not_found(model->content));
  }
  if (const auto refused = check_parameters(*parts, *known)) {
    return error_answer(*refused);
  }
  const form_part* file = find_part(*parts, "file");
  if (file == nullptr || !file->file_name) {
    return refuse("file is a required property and must be an uploaded file", "file");
  }
  if (!has_known_extension(*file->file_name)) {
    return refuse("Unrecognized file format.", "file");
  }
  const form_part* format = find_part(*parts, "response_format");
  if (format != nullptr && format->content != "json") {
    return refuse("response_format is not compatible with this model. Use 'json' instead.", "response_format");
  }
  const auto info = read_wav_info(std::as_bytes(std::span(file->content)));
  return info ? spoken(*info, instead) : refuse("Audio file might be corrupted or unsupported", "file");
}

}  // namespace zylin::sim
