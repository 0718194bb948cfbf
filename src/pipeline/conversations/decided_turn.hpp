#pragma once

#include "pipeline/conversations/conversation_party.hpp"
#include "pipeline/conversations/conversation_reply.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/conversation.hpp"
#include "zylin/domain/stored_conversation.hpp"
#include "zylin/ports/store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace zylin::conversations {

/// A turn as it is understood, and what must be known to answer it. Pure, as all here but `gather_facts`.
struct read_turn_result {
  domain::conversation_state state;
  domain::turn_meaning meaning;
  domain::facts_needed needed;
};

/// By the rules. A state that an older version of the program wrote begins anew.
[[nodiscard]] read_turn_result read_heard(const domain::stored_conversation& row, const heard_turn& heard,
                                          const domain::business& business, time_point now);

/// What the database knows of it. Errors: `storage_*`.
[[nodiscard]] result<domain::turn_facts> gather_facts(ports::transaction& tx, const domain::business& business,
                                                      const std::optional<phone_number>& number,
                                                      const domain::facts_needed& needed, time_point now);

/// A turn with its answer, before anything of it is done.
struct decided_turn {
  domain::conversation_step step;
  std::string language_shown;          ///< by their words, for sure; empty: not shown
  conversation_reply reply;            ///< if what was agreed is done as agreed
  conversation_reply reply_requested;  ///< if a person has to confirm it
};

[[nodiscard]] decided_turn decide(const domain::stored_conversation& row, const heard_turn& heard,
                                  read_turn_result read, const domain::turn_facts& facts,
                                  const domain::business& business, bool can_be_written_to, time_point now);

}  // namespace zylin::conversations
