#include "zylin/pipeline/booking_letters.hpp"

#include "zylin/pipeline/contact_of.hpp"
#include "zylin/ports/letter.hpp"

#include <optional>
#include <string>
#include <vector>

namespace zylin {
namespace {

/// Names the change: a booking that is confirmed, moved and moved back has a letter for each.
result<std::string> key_of(transaction& within, const booking& about) {
  const result<std::vector<booking_change>> history = within.booking_history().of(about.id);
  if (!history) {
    return history.error();
  }
  return "booking:" + std::to_string(about.id) + ":" + std::to_string(history->size());
}

}  // namespace

result<bool> write_to_customer(transaction& within, const business& facts, const known_callers& callers,
                               const booking& about, message_kind kind, std::string_view text, time_point now) {
  const result<std::optional<phone_number>> to = contact_of(within, callers, about);
  const result<std::string> key = key_of(within, about);
  if (!to || !key) {
    return to ? key.error() : to.error();
  }
  if (!*to) {
    return false;
  }
  outgoing_letter letter;
  letter.kind = kind;
  letter.to = (*to)->str();
  letter.text = std::string(text);
  letter.key = *key;
  letter.call = about.call;
  letter.subject = subject_of(facts, about);
  if (const result<int> posted = post_letter(within, facts, letter, now); !posted) {
    return posted.error();
  }
  return true;
}

}  // namespace zylin
