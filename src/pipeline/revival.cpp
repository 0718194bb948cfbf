#include "zylin/pipeline/revival.hpp"

#include <string>
#include <utility>

namespace zylin {
namespace {

result<job> require_job(transaction& within, std::int64_t id) {
  result<std::optional<job>> found = within.jobs().find(id);
  if (!found) {
    return found.error();
  }
  if (!*found) {
    return error(errc::not_found, "there is no job " + std::to_string(id));
  }
  return std::move(**found);
}

}  // namespace

result<job> revive_job(transaction& within, std::int64_t id, time_point now) {
  const result<job> known = require_job(within, id);
  if (!known) {
    return known;
  }
  const result<bool> revived = within.jobs().revive(id, now);
  if (!revived) {
    return revived.error();
  }
  if (!*revived) {
    return error(errc::conflict, "job " + std::to_string(id) + " is not dead but " +
                                     std::string(to_string(known->state)) + "; only a dead one is retried");
  }
  return require_job(within, id);
}

}  // namespace zylin
