#include "setting_readers.hpp"

#include "ip_literal.hpp"
#include "listen_address.hpp"
#include "shown.hpp"
#include "zylin/core/ascii.hpp"

namespace zylin {
namespace {

constexpr int most_milliseconds = 3'600'000;

// True when only this machine can reach the server.
bool read_listen(variable_reader& variables, server_settings& into) {
  constexpr std::string_view name = "ZYLIN_LISTEN";
  const auto value = variables.get(name);
  if (!value) {
    return true;
  }
  auto address = parse_listen_address(*value);
  if (!address) {
    variables.report(name, shown(*value), "an IP address and a port, e.g. 127.0.0.1:8000 or [::1]:8000");
    return true;
  }
  into.listen_host = std::move(address->host);
  into.listen_port = address->port;
  return address->loopback;
}

void read_signature_rule(variable_reader& variables, bool listens_on_loopback, settings& into) {
  constexpr std::string_view name = "TWILIO_VALIDATE_SIGNATURES";
  variables.read_bool(name, into.twilio.validate_signatures);
  if (into.twilio.validate_signatures) {
    return;
  }
  if (!listens_on_loopback) {
    variables.report(name, "\"false\"", "true, because ZYLIN_LISTEN is open to other machines");
    return;
  }
  into.warnings.emplace_back("TWILIO_VALIDATE_SIGNATURES is false: whoever reaches the port can act in Twilio's name");
}

void read_trusted_proxies(variable_reader& variables, std::vector<std::string>& into) {
  constexpr std::string_view name = "TRUSTED_PROXIES";
  constexpr std::size_t most = 64;
  const auto value = variables.get(name);
  if (!value) {
    return;
  }
  std::string_view rest = *value;
  while (true) {
    const std::string_view entry = rest.substr(0, rest.find(','));
    auto address = parse_ip(ascii::trim(entry, " "));
    if (!address || into.size() == most) {
      variables.report(name, shown(ascii::trim(entry, " ")), "up to 64 IP addresses, separated by commas");
      return;
    }
    into.push_back(std::move(address->text));
    if (entry.size() == rest.size()) {
      return;
    }
    rest.remove_prefix(entry.size() + 1);
  }
}

}  // namespace

void read_server(variable_reader& variables, settings& into) {
  const bool loopback = read_listen(variables, into.server);
  read_signature_rule(variables, loopback, into);
  read_public_url(variables, into.twilio.validate_signatures, into);
  read_trusted_proxies(variables, into.server.trusted_proxies);
  variables.read_whole("VOICE_RATE_LIMIT_PER_MINUTE", {0, 10'000}, into.server.voice_rate_limit_per_minute);
  variables.read_milliseconds("SHUTDOWN_GRACE_MS", {1, most_milliseconds}, into.server.shutdown_grace);
}

}  // namespace zylin
