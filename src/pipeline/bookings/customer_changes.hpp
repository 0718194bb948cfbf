#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/phone_number.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/store.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace zylin::bookings {

/// Bookings that one merge moves, at most.
inline constexpr std::size_t most_merged = 2000;

/// The number that the owner names, if a customer may have it. Takes long, so it is called before the transaction.
/// Errors: `invalid_input`, with a sentence, for withheld numbers, the business's own lines and what is no number.
[[nodiscard]] result<phone_number> read_customer_number(std::string_view text, const domain::business& business);

/// What merging two numbers did.
struct merge_outcome {
  std::size_t bookings = 0;               ///< that changed their number
  std::size_t wishes = 0;                 ///< on the waiting list, likewise
  std::vector<domain::channel> closed{};  ///< channels that are closed to the remaining number now, for the other was
};

/// The owner's changes to customers, within one transaction. Errors of all: `storage_*`.
class customer_changes {
 public:
  /// The references must outlive the object.
  customer_changes(ports::transaction& tx, const domain::business& business, time_point now)
      : tx_(tx), business_(business), now_(now) {}

  /// Adds a remark and returns all notes; somebody unknown becomes a customer. Errors: `conflict` where the notes have
  /// no room.
  [[nodiscard]] result<std::string> note(const phone_number& of, std::string_view text);

  /// Their calls are not answered any more and their texts not read (docs/customers.md); somebody unknown becomes a
  /// customer. False if they were blocked already.
  [[nodiscard]] result<bool> block(const phone_number& whom);
  /// False if they were not blocked. Errors: `not_found`.
  [[nodiscard]] result<bool> unblock(const phone_number& whom);

  /// One customer with two numbers: `into` remains, with the names and notes of both, all bookings, its places on the
  /// waiting list, the conversations that are over, and every channel closed that either had closed. What `from` was
  /// asked (a proposal, an offer, in a conversation) only `from` may answer. Errors: `not_found`; `invalid_input` for
  /// two spellings of one number; `conflict` if `from` is blocked, if the notes have no room, or if there are more
  /// bookings than `most_merged`.
  [[nodiscard]] result<merge_outcome> merge(const phone_number& from, const phone_number& into);

 private:
  [[nodiscard]] result<domain::customer> find_or_make(const phone_number& number);
  [[nodiscard]] result<void> save(domain::customer row);
  [[nodiscard]] result<std::size_t> move_bookings(const phone_number& from, const phone_number& into);
  [[nodiscard]] result<std::size_t> move_wishes(const phone_number& from, const phone_number& into);
  [[nodiscard]] result<std::vector<domain::channel>> carry_opt_outs(const phone_number& from, const phone_number& into);

  ports::transaction& tx_;
  const domain::business& business_;
  time_point now_;
};

}  // namespace zylin::bookings
