#include "zylin/pipeline/customer_letter.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/pipeline/dispatch.hpp"

#include <utility>
#include <vector>

namespace zylin {

result<void> post_letter(transaction& within, const business& facts, const customer_letter& letter, time_point now) {
  std::vector<std::string> parts = split_text(letter.text);
  const bool whole = parts.size() == 1;
  int part = 0;
  for (std::string& text : parts) {
    message row;
    row.kind = letter.kind;
    row.to = letter.to;
    row.body = std::move(text);
    row.call = letter.call;
    row.dedupe_key = letter.key + ":" + std::to_string(part++);
    row.run_at = now;
    row.created_at = now;
    if (whole) {  // a template for each part would say the same several times
      prepare_template(row, facts, letter.subject);
    }
    if (const result<bool> added = dispatch(within, std::move(row), now); !added) {
      return added.error();
    }
  }
  return {};
}

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
