#include "zylin/pipeline/booking_letters.hpp"

#include "zylin/core/phone_number.hpp"
#include "zylin/domain/answer.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/domain/template_values.hpp"
#include "zylin/pipeline/dispatch.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zylin {
namespace {

result<std::optional<phone_number>> number_of(transaction& within, const business& facts, const booking& about) {
  if (!about.call) {
    const result<phone_number> written = phone_number::from_e164(about.customer_phone);
    return written ? std::optional(*written) : std::nullopt;
  }
  const result<std::optional<call>> log = within.calls().find(*about.call);
  if (!log) {
    return log.error();
  }
  return *log ? identify_caller((*log)->from, facts.region).phone : std::nullopt;
}

/// Names the change: a booking that is confirmed, moved and moved back has a letter for each.
result<std::string> key_of(transaction& within, const booking& about, message_kind kind) {
  const result<std::vector<booking_change>> history = within.booking_history().of(about.id);
  if (!history) {
    return history.error();
  }
  return "booking:" + std::to_string(about.id) + ":" + std::to_string(history->size()) + ":" +
         std::string(to_string(kind));
}

}  // namespace

result<bool> write_to_customer(transaction& within, const business& facts, const booking& about, message_kind kind,
                               std::string_view text, time_point now) {
  const result<std::optional<phone_number>> to = number_of(within, facts, about);
  const result<std::string> key = key_of(within, about, kind);
  if (!to || !key) {
    return to ? key.error() : to.error();
  }
  if (!*to) {
    return false;
  }
  std::vector<std::string> parts = split_text(text);
  const bool whole = parts.size() == 1;
  int part = 0;
  for (std::string& piece : parts) {
    message row;
    row.kind = kind;
    row.to = (*to)->str();
    row.body = std::move(piece);
    row.call = about.call;
    row.dedupe_key = *key + ":" + std::to_string(part++);
    row.run_at = now;
    row.created_at = now;
    if (whole) {  // a template for each part would say the same several times
      prepare_template(row, facts, subject_of(facts, about));
    }
    if (const result<bool> added = dispatch(within, std::move(row), now); !added) {
      return added.error();
    }
  }
  return true;
}

}  // namespace zylin
