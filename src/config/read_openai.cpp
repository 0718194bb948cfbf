#include "setting_readers.hpp"
#include "web_address.hpp"

namespace zylin {

void read_openai(variable_reader& variables, settings& into) {
  openai_settings& openai = into.openai;
  read_upstream_url(variables, "OPENAI_BASE_URL", into, openai.base_url);
  variables.read_secret("OPENAI_API_KEY", openai.api_key);
  variables.read_word("OPENAI_MODEL", openai.model);
  variables.read_word("OPENAI_TRANSCRIBE_MODEL", openai.transcribe_model);
  const auto address = parse_web_address(openai.base_url);
  if (!variables.get("OPENAI_API_KEY") && address && address->host == "api.openai.com") {
    variables.report_missing("OPENAI_API_KEY", "an API key, unless OPENAI_BASE_URL names another server");
  }
}

}  // namespace zylin
