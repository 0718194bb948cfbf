#include "zylin/ports/letter.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/domain/delivery_ladder.hpp"

#include <utility>
#include <vector>

namespace zylin {
namespace {

std::string key_of(const outgoing_letter& letter, int part) {
  return part == 0 && letter.plain_first_key ? letter.key : letter.key + ":" + std::to_string(part);
}

message make_row(const outgoing_letter& letter, std::string text, int part, time_point now) {
  message row;
  row.kind = letter.kind;
  row.to = letter.to;
  row.body = std::move(text);
  row.call = letter.call;
  row.job_id = letter.job_id;
  row.dedupe_key = key_of(letter, part);
  row.run_at = now;
  row.created_at = now;
  return row;
}

result<bool> add(transaction& within, message row, time_point now) {
  if (!row.content_sid.empty()) {
    const result<std::optional<time_point>> wrote = within.inbox().last_wrote(row.to);
    if (!wrote) {
      return wrote.error();
    }
    row.as_template = first_rung(true, is_window_open(*wrote, now)) == rung::whatsapp_template;
  }
  return within.messages().add(row);
}

}  // namespace

result<int> post_letter(transaction& within, const business& facts, const outgoing_letter& letter, time_point now) {
  std::vector<std::string> parts = split_text(letter.text);
  const bool whole = parts.size() == 1;
  int part = 0;
  int written = 0;
  for (std::string& text : parts) {
    message row = make_row(letter, std::move(text), part++, now);
    if (whole) {  // a template for each part would say the same several times
      prepare_template(row, facts, letter.subject);
    }
    const result<bool> added = add(within, std::move(row), now);
    if (!added) {
      return added.error();
    }
    written += *added ? 1 : 0;
  }
  return written;
}

}  // namespace zylin
