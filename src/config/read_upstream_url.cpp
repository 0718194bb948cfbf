#include "setting_readers.hpp"
#include "web_address.hpp"

namespace zylin {

void read_upstream_url(variable_reader& variables, std::string_view name, settings& all, std::string& into) {
  const auto value = variables.get(name);
  if (!value) {
    return;
  }
  auto address = parse_web_address(*value);
  if (!address) {
    variables.report(name, shown_address(*value), "an https address without user, query and fragment");
    return;
  }
  const bool leaves_unprotected = !address->secure && !address->loopback;
  if (leaves_unprotected && !all.allow_insecure_upstream) {
    variables.report(name, shown_address(*value),
                     "an https address (plain http only to this machine, unless ALLOW_INSECURE_UPSTREAM=true)");
    return;
  }
  if (leaves_unprotected) {
    all.warnings.push_back(std::string(name) +
                           " uses plain http: credentials and callers' words cross the network "
                           "unprotected");
  }
  into = std::move(address->text);
}

}  // namespace zylin
