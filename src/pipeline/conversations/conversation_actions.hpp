#pragma once

#include "pipeline/bookings/agreed_change.hpp"
#include "pipeline/bookings/booking_ledger.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/phone_number.hpp"
#include "zylin/domain/conversation.hpp"
#include "zylin/domain/stored_conversation.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/ports/store.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::conversations {

/// What a turn has done.
struct actions_done {
  std::vector<domain::booking> changed{};     ///< booked, moved or cancelled
  std::vector<domain::booking> made{};        ///< those that were booked
  bool only_requested = false;                ///< something was booked or moved that a person has to confirm
  bool person_told = false;                   ///< the owner has to act
  std::vector<domain::time_span> refused{};   ///< what was agreed and is not free: nothing may be stored then
  std::optional<domain::end_reason> ended{};  ///< we have ended it
};

/// Does what a turn of a conversation decided, within the transaction that stores its state, by the functions that
/// every other way of booking uses. Errors: `conflict` if what was agreed cannot be had any more (the transaction must
/// be given up, and the turn taken again with fresh facts), `storage_*`.
class conversation_actions {
 public:
  /// `number`: of the customer. `key` names the turn among those of all conversations. All references must outlive it.
  conversation_actions(ports::transaction& tx, const config::settings& settings, const domain::stored_conversation& row,
                       const std::optional<phone_number>& number, std::string key, std::string_view language,
                       time_point now, std::uint32_t random);

  [[nodiscard]] result<void> perform(const std::vector<domain::conversation_action>& wanted);
  [[nodiscard]] const actions_done& done() const noexcept { return done_; }

 private:
  [[nodiscard]] result<void> perform(const domain::conversation_action& what);
  [[nodiscard]] result<void> book(const domain::conversation_action& what);
  [[nodiscard]] result<void> move(const domain::conversation_action& what);
  [[nodiscard]] result<void> cancel(const domain::conversation_action& what);
  [[nodiscard]] result<void> wait(const domain::conversation_action& what);
  [[nodiscard]] result<void> pass_on(const domain::conversation_action& what);
  [[nodiscard]] result<void> write(const domain::conversation_action& what);

  [[nodiscard]] domain::booking wanted_part(const domain::conversation_action& what,
                                            const domain::spoken_appointment& there) const;
  [[nodiscard]] bookings::wanted_visit visit_of(const domain::conversation_action& what) const;
  [[nodiscard]] bool is_as_agreed(const domain::conversation_action& what,
                                  const std::vector<domain::booking>& rows) const;
  [[nodiscard]] error refuse(const domain::conversation_action& what);
  [[nodiscard]] result<domain::booking> own_booking(const domain::conversation_action& what);
  [[nodiscard]] bookings::booking_ledger ledger();

  [[nodiscard]] result<void> tell(bookings::agreed_change change, const domain::conversation_action& what);
  [[nodiscard]] result<void> tell_customer(domain::message_kind kind, std::string text,
                                           const domain::template_subject& subject);
  [[nodiscard]] result<void> tell_owner(domain::message_kind kind, std::string text);
  [[nodiscard]] std::string shown_number() const { return number_ ? number_->str() : std::string(); }
  [[nodiscard]] std::string next_key(std::string_view role);

  ports::transaction& tx_;
  const config::settings& settings_;
  const domain::business& business_;
  const domain::stored_conversation& row_;
  const std::optional<phone_number>& number_;
  std::string key_;
  domain::texts::audience to_;
  time_point now_;
  std::uint32_t random_;
  std::size_t messages_ = 0;
  actions_done done_;
};

}  // namespace zylin::conversations
