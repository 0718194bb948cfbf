#include "zylin/pipeline/calendar_feeds.hpp"

#include "zylin/core/digest.hpp"

#include <string_view>
#include <vector>

namespace zylin {

result<std::int64_t> open_calendar_feed(transaction& within, const secret& key, time_point now) {
  constexpr std::size_t revoked_feeds_kept = 20;
  const result<std::vector<std::string>> open = within.calendar().secret_hashes();
  if (!open) {
    return open.error();
  }
  if (open->size() >= most_calendar_feeds) {
    return error(errc::conflict, "there are " + std::to_string(open->size()) +
                                     " calendar addresses already; revoke one that nobody uses (zylin calendar list)");
  }
  return within.calendar().add_feed(sha256_hex(key.expose()), now, revoked_feeds_kept);
}

result<std::int64_t> revoke_calendar_feeds(transaction& within, std::optional<std::int64_t> id, time_point now) {
  const result<std::int64_t> revoked = within.calendar().revoke(id, now);
  if (!revoked || *revoked > 0) {
    return revoked;
  }
  return error(errc::not_found, id ? "there is no calendar address " + std::to_string(*id) + " that is in use"
                                   : std::string("there is no calendar address that is in use"));
}

std::string calendar_address(std::string_view public_url, const secret& key) {
  return std::string(public_url) + "/calendar/" + std::string(key.expose()) + ".ics";
}

}  // namespace zylin
