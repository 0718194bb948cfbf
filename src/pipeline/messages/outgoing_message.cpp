#include "pipeline/messages/outgoing_message.hpp"

#include "pipeline/messages/customer_profile.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/delivery_fallback.hpp"
#include "zylin/domain/texts.hpp"

#include <utility>
#include <vector>

namespace zylin::messages {
namespace {

std::string key_of(const outgoing_message& message, int part) {
  return part == 0 && message.plain_first_key ? message.key : message.key + ":" + std::to_string(part);
}

domain::message make_row(const outgoing_message& message, std::string text, int part, time_point now) {
  domain::message row;
  row.kind = message.kind;
  row.channel = message.by_sms ? domain::channel::sms : domain::channel::whatsapp;
  row.to = message.to;
  row.body = std::move(text);
  row.call = message.call;
  row.job_id = message.job_id;
  row.dedupe_key = key_of(message, part);
  row.run_at = now;
  row.created_at = now;
  return row;
}

/// The language in which a template would be sent. A customer whose language has none gets our own words, by SMS if
/// need be: a template of another language would tell them less.
result<std::string> template_language(ports::transaction& tx, const domain::business& business,
                                      const outgoing_message& message) {
  return is_for_owner(message.kind) ? result<std::string>(business.language) : language_for(tx, business, message.to);
}

result<bool> add_row(ports::transaction& tx, domain::message row, time_point now) {
  if (!row.content_sid.empty()) {
    TRY_ASSIGN(const std::optional<time_point> wrote, tx.inbox().last_wrote(row.to));
    row.as_template =
        domain::first_method(true, domain::is_window_open(wrote, now)) == domain::delivery_method::whatsapp_template;
  }
  return tx.messages().add(row);
}

}  // namespace

result<int> enqueue_message(ports::transaction& tx, const domain::business& business, const outgoing_message& message,
                            time_point now) {
  std::vector<std::string> parts = domain::split_text(message.text);
  const bool whole = parts.size() == 1;
  TRY_ASSIGN(const std::string language, template_language(tx, business, message));
  int part = 0;
  int written = 0;
  for (std::string& text : parts) {
    domain::message row = make_row(message, std::move(text), part++, now);
    if (whole && !message.by_sms) {  // a template for each part would repeat its fixed text
      prepare_template(row, business, message.subject, language);
    }
    TRY_ASSIGN(const bool added, add_row(tx, std::move(row), now));
    written += added ? 1 : 0;
  }
  return written;
}

}  // namespace zylin::messages
