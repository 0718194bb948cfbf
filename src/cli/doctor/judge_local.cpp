#include "doctor/judgement.hpp"

#include <array>

namespace zylin::cli {

findings judge_settings(const settings& configured) {
  findings all{
      {verdict::ok, "settings", "complete and well-formed", {}},
      {verdict::ok, "business", "\"" + configured.facts.name + "\", times in " + configured.facts.zone.name(), {}}};
  for (const std::string& warning : configured.warnings) {
    all.push_back({verdict::warning, "settings", warning, "docs/configuration.md explains it"});
  }
  return all;
}

finding judge_public_url(const std::string& address) {
  constexpr std::string_view subject = "PUBLIC_URL";
  constexpr std::array<std::string_view, 3> own{"://127.", "://localhost", "://[::1]"};
  if (address.empty()) {
    return {verdict::warning, std::string(subject), "not set",
            "set it to the address that Twilio calls; without it messages report no delivery"};
  }
  for (const std::string_view each : own) {
    if (address.find(each) != std::string::npos) {
      return {verdict::failed, std::string(subject), address + " is this machine, which Twilio cannot reach",
              "set it to the address of your reverse proxy or tunnel (docs/deployment.md)"};
    }
  }
  if (!address.starts_with("https://")) {
    return {verdict::warning, std::string(subject), address + " is not protected",
            "put a reverse proxy with TLS in front (docs/deployment.md)"};
  }
  return {verdict::ok, std::string(subject), address, {}};
}

finding judge_database(const std::string& file, const result<sqlite::inspection>& seen) {
  constexpr const char* subject = "database";
  if (!seen && seen.error().code() == errc::not_found) {
    return {verdict::ok, subject, file + " does not exist yet: the first start makes it", {}};
  }
  if (!seen) {
    return {verdict::failed, subject, seen.error().message(), "docs/operations.md, \"Restoring a backup\""};
  }
  return {verdict::ok,
          subject,
          file + (seen->current ? " is sound" : " is sound; the next start brings its schema up to date"),
          {}};
}

finding judge_room(std::uintmax_t free_bytes) {
  constexpr std::uintmax_t needed = std::uintmax_t{64} << 20U;  // below this /readyz says no
  constexpr std::uintmax_t comfortable = std::uintmax_t{1} << 30U;
  const std::string seen = std::to_string(free_bytes >> 20U) + " MiB left beside the database";
  if (free_bytes < needed) {
    return {verdict::failed, "disk", seen, "make room: the server does not call itself ready below 64 MiB"};
  }
  if (free_bytes < comfortable) {
    return {verdict::warning, "disk", seen, "make room before it is full"};
  }
  return {verdict::ok, "disk", seen, {}};
}

}  // namespace zylin::cli
