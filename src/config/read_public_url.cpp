#include "setting_readers.hpp"
#include "web_address.hpp"

namespace zylin {

void read_public_url(variable_reader& variables, bool required, settings& into) {
  constexpr std::string_view name = "PUBLIC_URL";
  const auto value = variables.get(name);
  if (!value) {
    if (required) {
      variables.report_missing(name, "the address Twilio calls, e.g. https://your-domain.com");
    }
    return;
  }
  auto address = parse_web_address(*value);
  if (!address) {
    variables.report(name, shown_address(*value),
                     "an http or https address without user, query and fragment, e.g. https://your-domain.com");
    return;
  }
  if (address->host.find('_') != std::string::npos) {
    variables.report(name, shown_address(*value), "a host name without '_', because Twilio refuses it");
    return;
  }
  if (!address->secure && !address->loopback) {
    into.warnings.emplace_back("PUBLIC_URL uses plain http: what callers say crosses the network unprotected");
  }
  into.server.public_url = std::move(address->text);
}

}  // namespace zylin
