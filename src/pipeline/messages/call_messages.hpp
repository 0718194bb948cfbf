#pragma once

#include "pipeline/messages/outgoing_message.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/core/phone_number.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/job.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/message_template.hpp"
#include "zylin/ports/store.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin::messages {

/// The messages about one recording: to the customer if the caller's number is real, to the owner if one is configured.
/// Never to a number that was only spoken, since it could be anybody's.
class call_messages {
 public:
  /// The decision that the messages belong to: a second decision (a dead job that was revived) has other messages, the
  /// same decision repeated has the same ones.
  enum class occasion { decision, escalation };

  /// `customer`: the caller, if they can be written to. `business` must outlive this.
  call_messages(const domain::business& business, std::optional<phone_number> owner,
                std::optional<phone_number> customer, const domain::job& work, occasion why, time_point now);

  /// About a call that left no recording: no job waits for these messages. Each call gets them once.
  call_messages(const domain::business& business, std::optional<phone_number> owner,
                std::optional<phone_number> customer, const domain::call& missed, time_point now);

  [[nodiscard]] bool reaches_customer() const noexcept { return customer_.has_value(); }
  /// The number the customer is written to.
  [[nodiscard]] const std::optional<phone_number>& customer() const noexcept { return customer_; }

  /// Sets the values for the templates of the messages that follow.
  void about(domain::template_subject subject) { subject_ = std::move(subject); }

  /// Adds a message; without an address nothing is added.
  void tell_customer(domain::message_kind kind, std::string_view text);
  void tell_owner(domain::message_kind kind, std::string_view text);

  /// Writes what was added, in that order. How many messages were new.
  [[nodiscard]] result<int> post(ports::transaction& tx) const;

 private:
  [[nodiscard]] bool waits_for(std::string_view role) const;
  void add(const std::optional<phone_number>& to, std::string_view role, domain::message_kind kind,
           std::string_view text);

  std::optional<phone_number> owner_;
  std::optional<phone_number> customer_;
  call_sid call_;
  std::optional<std::int64_t> job_id_;
  std::string key_;
  time_point now_;
  const domain::business& business_;
  domain::template_subject subject_;
  std::vector<outgoing_message> messages_;
};

/// A notice for the owner.
struct owner_notice {
  domain::message_kind kind = domain::message_kind::owner_notice;
  std::string text;  ///< of any length: split if needed
  std::string key;   ///< one notice per key, however often it is posted
  std::optional<call_sid> call;
};

/// Writes the notice's messages; without an owner there are none.
[[nodiscard]] result<void> enqueue_notice(ports::transaction& tx, const config::settings& settings,
                                          const owner_notice& notice, time_point now);

}  // namespace zylin::messages
