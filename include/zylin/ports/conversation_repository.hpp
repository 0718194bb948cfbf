#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/stored_conversation.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zylin::ports {

/// Conversations and what was said in them. Errors of all: `storage_*`. A look-up by number finds each of its spellings
/// (core/subscriber.hpp).
class conversation_repository {
 public:
  virtual ~conversation_repository() = default;
  /// The new id. Errors: `conflict` when the call has a conversation already, or when that customer has one in writing
  /// on that channel that is not over. The database itself refuses both.
  virtual result<std::int64_t> add(const domain::stored_conversation& row) = 0;
  virtual result<std::optional<domain::stored_conversation>> find(std::int64_t id) = 0;
  virtual result<std::optional<domain::stored_conversation>> of_call(const call_sid& call) = 0;
  /// The one in writing on that channel that is not over.
  virtual result<std::optional<domain::stored_conversation>> open_with(std::string_view customer,
                                                                       domain::conversation_channel channel) = 0;
  /// The latest one, on any channel, that has waited since `since` or later for that customer to write.
  virtual result<std::optional<domain::stored_conversation>> waiting_for(std::string_view customer,
                                                                         time_point since) = 0;
  /// The one of that customer that was last spoken in, since `since`, on any channel and in any state.
  virtual result<std::optional<domain::stored_conversation>> last_with(std::string_view customer, time_point since) = 0;
  /// Those in writing, and those that wait for somebody to write, in which nothing was said since: they have
  /// expired, or are done if nothing was asked.
  virtual result<void> expire(time_point since) = 0;
  /// Up to `limit` open ones of calls that have ended, with an id above `after`, the smallest first.
  virtual result<std::vector<domain::stored_conversation>> left_open(std::int64_t after, std::size_t limit) = 0;
  /// Writes what may change (all but business, call and beginning) as the next revision. False when it is not at
  /// `row.revision` any more: somebody else has saved it. Errors: `conflict` as for `add`.
  virtual result<bool> save(const domain::stored_conversation& row) = 0;
  /// Stores it behind the others, as the conversation's next number. False when that side has said something under that
  /// key already.
  virtual result<bool> add_turn(std::int64_t conversation, const domain::stored_turn& row) = 0;
  /// Whether the business has answered the turn of that key.
  virtual result<bool> is_answered(std::int64_t conversation, std::string_view key) = 0;
  /// Up to `limit`, in order.
  virtual result<std::vector<domain::stored_turn>> turns_of(std::int64_t conversation, std::size_t limit) = 0;
  /// Those that are over get the other number.
  virtual result<void> change_number(std::string_view from, std::string_view into) = 0;
  /// Newest first.
  virtual result<std::vector<domain::stored_conversation>> latest(std::size_t limit) = 0;
};

}  // namespace zylin::ports
