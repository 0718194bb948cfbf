#pragma once

#include "pipeline/conversations/conversation_party.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/ports/store.hpp"

#include <cstdint>
#include <string_view>

namespace zylin::conversations {

/// Who reads what was written.
enum class text_reader : std::uint8_t {
  conversation,
  person,  ///< a plain yes or no to nothing that was asked
  nobody   ///< "thanks", or "ok" to a confirmation
};

/// Before the words of a turn in writing are taken: chooses what they go on with.
///
/// - Of two conversations that wait for that customer on that channel the later one goes on, the other has expired.
/// - A yes that is no answer to the question asked last does nothing: the latest wish that is still open begins anew,
///   and is asked about again. That is an older conversation (also one that expired, or is on another channel), a
///   proposal or an offer of the waiting list.
/// - Other words after a proposal or an offer go on with its wish: "make it four".
///
/// Errors: `storage_*`.
[[nodiscard]] result<text_reader> prepare_question(ports::transaction& tx, const domain::business& business,
                                                   const conversation_party& who, std::string_view words,
                                                   time_point now);

}  // namespace zylin::conversations
