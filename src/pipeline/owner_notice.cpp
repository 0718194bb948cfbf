#include "zylin/pipeline/owner_notice.hpp"

#include "zylin/ports/letter.hpp"

namespace zylin {

result<void> post_notice(transaction& within, const settings& configured, const owner_notice& notice, time_point now) {
  if (!configured.owner_phone) {
    return {};
  }
  outgoing_letter letter;
  letter.kind = message_kind::owner_notice;
  letter.to = configured.owner_phone->str();
  letter.text = notice.text;
  letter.key = notice.key;
  letter.call = notice.call;
  const result<int> posted = post_letter(within, configured.facts, letter, now);
  return posted ? result<void>() : result<void>(posted.error());
}

}  // namespace zylin
