#include "setting_readers.hpp"
#include "web_address.hpp"

#include <algorithm>
#include <array>

namespace zylin {
namespace {

constexpr std::size_t most_models = 8;  // each that is not there costs the caller one request

struct provider_names {
  std::string_view base_url;
  std::string_view api_key;
  std::string_view model;
  std::string_view transcribe_model;
};

constexpr provider_names first{"OPENAI_BASE_URL", "OPENAI_API_KEY", "OPENAI_MODEL", "OPENAI_TRANSCRIBE_MODEL"};
constexpr provider_names second{"OPENAI_FALLBACK_BASE_URL", "OPENAI_FALLBACK_API_KEY", "OPENAI_FALLBACK_MODEL",
                                "OPENAI_FALLBACK_TRANSCRIBE_MODEL"};

void read_provider(variable_reader& variables, const provider_names& names, settings& all, openai_settings& into) {
  read_upstream_url(variables, names.base_url, all, into.base_url);
  variables.read_secret(names.api_key, into.api_key);
  variables.read_words(names.model, most_models, into.models);
  variables.read_words(names.transcribe_model, most_models, into.transcribe_models);
  const auto address = parse_web_address(into.base_url);
  if (!variables.get(names.api_key) && address && address->host == "api.openai.com") {
    variables.report_missing(names.api_key,
                             "an API key, unless " + std::string(names.base_url) + " names another server");
  }
}

/// The models may bear the names they bear at the first provider; the key is never the first provider's.
void read_second_provider(variable_reader& variables, settings& into) {
  if (variables.get(second.base_url)) {
    openai_settings fallback;
    fallback.base_url.clear();
    fallback.models = into.openai.models;
    fallback.transcribe_models = into.openai.transcribe_models;
    fallback.upstream = "openai_fallback";
    read_provider(variables, second, into, fallback);
    into.openai_fallback = std::move(fallback);
    return;
  }
  const std::array useless{second.api_key, second.model, second.transcribe_model};
  if (std::ranges::any_of(useless, [&](std::string_view name) { return variables.get(name).has_value(); })) {
    variables.report_missing(second.base_url, "the second provider's address, because OPENAI_FALLBACK_… is set");
  }
}

}  // namespace

void read_openai(variable_reader& variables, settings& into) {
  read_provider(variables, first, into, into.openai);
  read_second_provider(variables, into);
}

}  // namespace zylin
