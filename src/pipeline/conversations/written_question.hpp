#pragma once

#include "pipeline/conversations/conversation_party.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/ports/store.hpp"

#include <string_view>

namespace zylin::conversations {

/// Before the words of a turn in writing are taken: chooses what they go on with.
///
/// - Of two conversations that wait for that customer on that channel the later one goes on, the other has expired.
/// - A yes that is no answer to the question asked last does nothing: the latest wish that is still open begins anew,
///   and is asked about again. That is an older conversation (also one that expired, or is on another channel), a
///   proposal or an offer of the waiting list.
/// - Other words after a proposal or an offer go on with its wish: "make it four".
///
/// False for a plain yes or no to nothing that is open ("ok" after a confirmation): a person reads it.
/// Errors: `storage_*`.
[[nodiscard]] result<bool> prepare_question(ports::transaction& tx, const domain::business& business,
                                            const conversation_party& who, std::string_view words, time_point now);

}  // namespace zylin::conversations
