#include "pipeline/intake/message_intake.hpp"

#include "pipeline/bookings/answer_offer.hpp"
#include "pipeline/messages/outgoing_messages.hpp"
#include "zylin/domain/texts.hpp"

#include <utility>

namespace zylin::intake {
namespace {

/// Only what was written to the sender from which we write.
bool opens_window(const config::settings& settings, const domain::incoming_message& written) {
  const std::optional<phone_number>& sender = settings.twilio.whatsapp_number;
  return written.channel == domain::channel::whatsapp && sender && written.to == sender->str();
}

}  // namespace

result<bool> store_incoming(ports::transaction& tx, const config::settings& settings,
                            const domain::incoming_message& written, domain::plain_answer said, time_point now) {
  const result<bool> added = tx.inbox().add(written, opens_window(settings, written), now);
  if (!added || !*added) {
    return added;
  }
  const result<bool> answered = bookings::answer_offer(tx, settings.business, written, said, now);
  if (!answered) {
    return answered;
  }
  if (*answered) {
    return true;
  }
  if (settings.owner_phone && written.from == settings.owner_phone->str()) {
    return true;
  }
  messages::owner_notice notice;
  notice.text = domain::texts::owner_incoming(settings.business, written);
  notice.key = "incoming:" + written.provider_sid;
  const result<void> told = enqueue_notice(tx, settings, notice, now);
  return told ? result<bool>{true} : result<bool>{told.error()};
}

message_intake::message_intake(ports::store& db, const clock& time, ports::telemetry& events,
                               const config::settings& settings, std::function<void()> message_added)
    : db_(db),
      time_(time),
      events_(events),
      settings_(settings),
      ledger_(settings),
      message_added_(std::move(message_added)) {}

ports::awaitable<result<void>> message_intake::message_reported(domain::delivery_report report) {
  const time_point now = time_.now();
  auto unit = [this, &report, now](ports::transaction& tx) { return ledger_.report(tx, report, now); };
  const result<std::optional<domain::message>> changed = co_await transact<std::optional<domain::message>>(db_, unit);
  if (!changed) {
    co_return changed.error();
  }
  if (*changed) {
    events_.message_changed(**changed);
    message_added_();
  }
  co_return result<void>{};
}

ports::awaitable<result<void>> message_intake::message_arrived(domain::incoming_message written) {
  const time_point now = time_.now();
  const domain::plain_answer said = domain::read_plain_answer(written.text);
  auto unit = [this, &written, said, now](ports::transaction& tx) {
    return store_incoming(tx, settings_, written, said, now);
  };
  const result<bool> is_new = co_await transact<bool>(db_, unit);
  if (!is_new) {
    co_return is_new.error();
  }
  if (*is_new) {
    message_added_();
  }
  co_return result<void>{};
}

}  // namespace zylin::intake
