#include "zylin/pipeline/incoming_mail.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/pipeline/offer_answer.hpp"
#include "zylin/pipeline/owner_notice.hpp"

namespace zylin {
namespace {

/// Only what was written to the sender from which we write.
bool opens_window(const settings& configured, const incoming_message& written) {
  const std::optional<phone_number>& sender = configured.twilio.whatsapp_number;
  return written.channel == channel::whatsapp && sender && written.to == sender->str();
}

}  // namespace

result<bool> file_incoming(transaction& within, const settings& configured, const incoming_message& written,
                           plain_answer said, time_point now) {
  const result<bool> added = within.inbox().add(written, opens_window(configured, written), now);
  if (!added || !*added) {
    return added;
  }
  const result<bool> answered = answer_offer(within, configured.facts, written, said, now);
  if (!answered) {
    return answered;
  }
  if (*answered) {
    return true;
  }
  if (configured.owner_phone && written.from == configured.owner_phone->str()) {
    return true;
  }
  owner_notice notice;
  notice.text = answer::owner_incoming(configured.facts, written);
  notice.key = "incoming:" + written.provider_sid;
  const result<void> told = post_notice(within, configured, notice, now);
  return told ? result<bool>{true} : result<bool>{told.error()};
}

}  // namespace zylin
