#pragma once

#include "zylin/core/error.hpp"
#include "zylin/domain/caller_facts.hpp"
#include "zylin/domain/conversation.hpp"
#include "zylin/domain/turn_understanding.hpp"
#include "zylin/ports/awaitable.hpp"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace zylin::ports {

/// One turn of a conversation, and what a model must know to read it: of this customer alone.
struct turn_question {
  explicit turn_question(std::string said) : words(std::move(said)) {}

  std::string words;                           ///< the customer's
  domain::conversation_state state{};          ///< before the turn
  std::string asked{};                         ///< what we said last, as it was said
  std::vector<domain::told_booking> listed{};  ///< their appointments of which they are to choose, as they were listed
  domain::caller_facts caller{};               ///< what is known of their number
  std::chrono::steady_clock::time_point deadline{};  ///< they wait: after it the answer is of no use
};

/// Reads turns with a language model. The implementation knows the business.
class turn_reader {
 public:
  turn_reader() = default;
  turn_reader(const turn_reader&) = delete;
  turn_reader& operator=(const turn_reader&) = delete;
  virtual ~turn_reader() = default;

  /// A proposal, for `domain::settle_turn`. The model is asked once, and never beyond the deadline: `timed_out`. Other
  /// errors as for `intent_extractor`; after any of them the rules' reading stands alone.
  [[nodiscard]] virtual awaitable<result<domain::turn_understanding>> read(turn_question question) = 0;
};

}  // namespace zylin::ports
