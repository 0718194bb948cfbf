#pragma once

#include "zylin/core/phone_number.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/job.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/template_values.hpp"
#include "zylin/ports/letter.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin {

/// Who is written to about one recording: the customer where the caller's number is real, the owner where
/// one is configured. Never a number that was only spoken: anybody could speak anybody's.
class correspondence {
 public:
  /// What one decision about a recording wants to say: a second decision (a dead job that was revived) has other
  /// letters, the same one repeated has the same.
  enum class occasion { decision, hand_over };

  /// `customer`: who called, where they can be written to. `facts` must outlive this.
  correspondence(const business& facts, std::optional<phone_number> owner, std::optional<phone_number> customer,
                 const job& work, occasion why, time_point now);

  /// About a call that left no recording: no job waits for these letters. Each call has them once.
  correspondence(const business& facts, std::optional<phone_number> owner, std::optional<phone_number> customer,
                 const call& missed, time_point now);

  [[nodiscard]] bool reaches_customer() const noexcept { return customer_.has_value(); }
  /// The number the customer is written to.
  [[nodiscard]] const std::optional<phone_number>& customer() const noexcept { return customer_; }

  /// What the templates of the letters that follow are filled with.
  void about(template_subject subject) { subject_ = std::move(subject); }

  /// Adds a letter; without an address nothing is added.
  void tell_customer(message_kind kind, std::string_view text);
  void tell_owner(message_kind kind, std::string_view text);

  /// Writes what was added, in that order. How many messages were new.
  [[nodiscard]] result<int> post(transaction& within) const;

 private:
  [[nodiscard]] bool waits_for(std::string_view role) const;
  void add(const std::optional<phone_number>& to, std::string_view role, message_kind kind, std::string_view text);

  std::optional<phone_number> owner_;
  std::optional<phone_number> customer_;
  call_sid call_;
  std::optional<std::int64_t> job_id_;
  std::string key_;
  time_point now_;
  const business& facts_;
  template_subject subject_;
  std::vector<outgoing_letter> letters_;
};

}  // namespace zylin
