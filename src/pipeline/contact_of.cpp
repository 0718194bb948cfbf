#include "zylin/pipeline/contact_of.hpp"

#include "zylin/domain/caller.hpp"

namespace zylin {

result<std::optional<phone_number>> contact_of(transaction& within, const business& facts, const booking& about) {
  if (!about.call) {
    return identify_caller(about.customer_phone, facts.region).phone;
  }
  const result<std::optional<call>> made_by = within.calls().find(*about.call);
  if (!made_by) {
    return made_by.error();
  }
  return *made_by ? identify_caller((*made_by)->from, facts.region).phone : std::nullopt;
}

}  // namespace zylin
