#include "zylin/pipeline/contact_of.hpp"

namespace zylin {

result<std::optional<phone_number>> contact_of(transaction& within, const known_callers& callers,
                                               const booking& about) {
  const result<std::string> stored = contact_as_stored(within, about);
  if (!stored) {
    return stored.error();
  }
  return callers.find(*stored).phone;
}

result<std::string> contact_as_stored(transaction& within, const booking& about) {
  if (!about.call) {
    return about.customer_phone;
  }
  result<std::optional<call>> made_by = within.calls().find(*about.call);
  if (!made_by) {
    return made_by.error();
  }
  return *made_by ? std::move((*made_by)->from) : std::string();
}

}  // namespace zylin
