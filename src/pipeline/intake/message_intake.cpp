#include "pipeline/intake/message_intake.hpp"

#include "pipeline/bookings/answer_offer.hpp"
#include "pipeline/intake/contact_wishes.hpp"
#include "pipeline/messages/outgoing_messages.hpp"
#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/texts.hpp"

#include <string>

namespace zylin::intake {
namespace {

/// Only what was written to the sender from which we write.
bool opens_window(const config::settings& settings, const domain::incoming_message& written) {
  const std::optional<phone_number>& sender = settings.twilio.whatsapp_number;
  return written.channel == domain::channel::whatsapp && sender && written.to == sender->str();
}

std::string text_for_owner(const domain::business& business, const domain::incoming_message& written,
                           domain::contact_wish wish) {
  switch (wish) {
    case domain::contact_wish::stop: return domain::texts::owner_opted_out(business, written);
    case domain::contact_wish::start: return domain::texts::owner_opted_in(business, written);
    case domain::contact_wish::none: break;
  }
  return domain::texts::owner_incoming(business, written);
}

}  // namespace

result<bool> store_incoming(ports::transaction& tx, const config::settings& settings,
                            const domain::incoming_message& written, domain::plain_answer said, time_point now) {
  const result<bool> added = tx.inbox().add(written, opens_window(settings, written), now);
  if (!added || !*added) {
    return added;
  }
  TRY_ASSIGN(const domain::contact_wish wish, take_contact_wish(tx, settings, written, now));
  if (wish != domain::contact_wish::stop) {
    TRY_ASSIGN(const bool answered, bookings::answer_offer(tx, settings.business, written, said, now));
    if (answered) {
      return true;
    }
  }
  if (settings.owner_phone && same_subscriber(written.from, settings.owner_phone->str())) {
    return true;
  }
  messages::owner_notice notice;
  notice.text = text_for_owner(settings.business, written, wish);
  notice.key = "incoming:" + written.provider_sid;
  TRY(enqueue_notice(tx, settings, notice, now));
  return true;
}

}  // namespace zylin::intake
